// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;

/** How the elements of a tensor are stored: those ways of which values can be compared. */
sealed interface Encoding permits Plain, Packed {

    /** Other formats' words for the same. */
    Map<String, String> WORDS = Map.of("FLOAT", "F32", "DOUBLE", "F64", "FLOAT16", "F16", "BFLOAT16", "BF16",
            "FLOAT8E4M3FN", "F8_E4M3", "FLOAT8E5M2", "F8_E5M2", "INT8", "I8", "UINT8", "U8", "BOOL", "U8");

    /** By the word of a header; empty for what cannot be compared. */
    static Optional<Encoding> of(String dtype) {
        var word = WORDS.getOrDefault(dtype, dtype);
        for (var plain : Plain.values()) {
            if (plain.name().equals(word)) {
                return Optional.of(plain);
            }
        }
        for (var packed : Packed.values()) {
            if (packed.name().equals(word)) {
                return Optional.of(packed);
            }
        }
        return Optional.empty();
    }

    /** Elements that are stored together. */
    int block();

    /** Bytes of one block. */
    int bytes();

    /** How finely it tells values apart, in bits of the significand. */
    double bits();

    /** What users call it. */
    String words();

    /** Whether it holds fractions; whole numbers are packed ones or say no more than how a model is laid out. */
    boolean fractions();

    /**
     * Reads one block where the buffer stands, little-endian.
     *
     * @return the block's scale, 0 where it has none
     */
    double decode(ByteBuffer from, double[] into, int at);
}
