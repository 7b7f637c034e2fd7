// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.onnx.internal;

import java.util.List;

/**
 * What a tensor's elements are.
 *
 * @param name ONNX's word
 * @param bits that one element takes; 0 where it does not tell how much is stored
 */
record ElementType(String name, int bits) {

    /** By their numbers in {@code TensorProto.DataType} of ONNX 1.23. */
    private static final List<ElementType> ALL = List.of(new ElementType("UNDEFINED", 0),
            new ElementType("FLOAT", 32), new ElementType("UINT8", 8), new ElementType("INT8", 8),
            new ElementType("UINT16", 16), new ElementType("INT16", 16), new ElementType("INT32", 32),
            new ElementType("INT64", 64), new ElementType("STRING", 0), new ElementType("BOOL", 8),
            new ElementType("FLOAT16", 16), new ElementType("DOUBLE", 64), new ElementType("UINT32", 32),
            new ElementType("UINT64", 64), new ElementType("COMPLEX64", 64), new ElementType("COMPLEX128", 128),
            new ElementType("BFLOAT16", 16), new ElementType("FLOAT8E4M3FN", 8),
            new ElementType("FLOAT8E4M3FNUZ", 8), new ElementType("FLOAT8E5M2", 8),
            new ElementType("FLOAT8E5M2FNUZ", 8), new ElementType("UINT4", 4), new ElementType("INT4", 4),
            new ElementType("FLOAT4E2M1", 4), new ElementType("FLOAT8E8M0", 8), new ElementType("UINT2", 2),
            new ElementType("INT2", 2), new ElementType("FLOAT6E2M3", 0), new ElementType("FLOAT6E3M2", 0));

    /** The type of this number; one that is newer than this list goes by its number and has no known length. */
    static ElementType of(long number) {
        return number >= 0 && number < ALL.size() ? ALL.get((int) number) : new ElementType("TYPE" + number, 0);
    }

    /** Whether the length of its elements is known. */
    boolean sized() {
        return bits > 0;
    }
}
