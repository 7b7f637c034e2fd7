// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The type of a tensor's elements, in the words that safetensors uses, so that rules need to know only one.
 *
 * @param bytes of one element
 */
record Dtype(String word, int bytes) {

    private static final Map<String, Dtype> STORAGES = Map.ofEntries(entry("Double", "F64", 8),
            entry("Float", "F32", 4),
            entry("Half", "F16", 2), entry("BFloat16", "BF16", 2), entry("Long", "I64", 8), entry("Int", "I32", 4),
            entry("Short", "I16", 2), entry("Char", "I8", 1), entry("Byte", "U8", 1), entry("Bool", "BOOL", 1),
            entry("Untyped", "U8", 1), entry("ComplexFloat", "C64", 8), entry("ComplexDouble", "C128", 16),
            entry("QInt8", "QI8", 1), entry("QUInt8", "QU8", 1), entry("QInt32", "QI32", 4),
            entry("QUInt4x2", "QU4", 1), entry("QUInt2x4", "QU2", 1));
    private static final Map<String, Dtype> NAMES = Map.ofEntries(entry("float64", "F64", 8), entry("double", "F64", 8),
            entry("float32", "F32", 4), entry("float", "F32", 4), entry("float16", "F16", 2), entry("half", "F16", 2),
            entry("bfloat16", "BF16", 2), entry("int64", "I64", 8), entry("long", "I64", 8), entry("int32", "I32", 4),
            entry("int", "I32", 4), entry("int16", "I16", 2), entry("short", "I16", 2), entry("int8", "I8", 1),
            entry("uint8", "U8", 1), entry("uint16", "U16", 2), entry("uint32", "U32", 4), entry("uint64", "U64", 8),
            entry("bool", "BOOL", 1), entry("complex32", "C32", 4), entry("complex64", "C64", 8),
            entry("cfloat", "C64", 8), entry("complex128", "C128", 16), entry("cdouble", "C128", 16),
            entry("float8_e4m3fn", "F8_E4M3", 1), entry("float8_e5m2", "F8_E5M2", 1),
            entry("float8_e4m3fnuz", "F8_E4M3FNUZ", 1), entry("float8_e5m2fnuz", "F8_E5M2FNUZ", 1),
            entry("float8_e8m0fnu", "F8_E8M0", 1), entry("float4_e2m1fn_x2", "F4", 1), entry("qint8", "QI8", 1),
            entry("quint8", "QU8", 1), entry("qint32", "QI32", 4), entry("quint4x2", "QU4", 1),
            entry("quint2x4", "QU2", 1));
    private static final Map<String, String> NUMPY_KINDS = Map.of("f", "float", "i", "int", "u", "uint", "b", "bool",
            "c", "complex");
    private static final String STORAGE = "Storage";

    /** The elements of {@code torch.FloatStorage} and its like, by the class's name. */
    static Optional<Dtype> ofStorage(String name) {
        return name.endsWith(STORAGE)
                ? Optional.ofNullable(STORAGES.get(name.substring(0, name.length() - STORAGE.length())))
                : Optional.empty();
    }

    /** {@code torch.float16} and its like, by the name after the dot. */
    static Optional<Dtype> named(String name) {
        return Optional.ofNullable(NAMES.get(name));
    }

    /** NumPy's short code, such as {@code f4}: a kind and the bytes of one element. */
    static Optional<Dtype> numpy(String code) {
        if (!code.matches("[a-z][0-9]{1,2}")) {
            return Optional.empty();
        }
        int bytes = Integer.parseInt(code.substring(1));
        var kind = NUMPY_KINDS.getOrDefault(code.substring(0, 1), "");
        return named("bool".equals(kind) ? kind : kind + 8 * bytes)
                .or(() -> Optional.of(new Dtype(code.toUpperCase(Locale.ROOT), bytes)));
    }

    private static Map.Entry<String, Dtype> entry(String name, String word, int bytes) {
        return Map.entry(name, new Dtype(word, bytes));
    }
}
