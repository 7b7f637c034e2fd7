// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.graph;

import java.util.Arrays;
import java.util.Optional;

/** What the numbers of a tensor are; the order of a tensor file's words is that of safetensors. */
public enum ElementType {
    F32(1, 4), F16(10, 2), BF16(16, 2), F64(11, 8), F8_E4M3(17, 1), F8_E5M2(19, 1), I32(6, 4), I64(7, 8);

    private final int number;
    private final int bytes;

    ElementType(int number, int bytes) {
        this.number = number;
        this.bytes = bytes;
    }

    /** By the word that tensor files have for it; empty for what no network here computes with. */
    public static Optional<ElementType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.name().equals(word)).findFirst();
    }

    /** ONNX's number of it. */
    int number() {
        return number;
    }

    /** How much one takes. */
    public int bytes() {
        return bytes;
    }
}
