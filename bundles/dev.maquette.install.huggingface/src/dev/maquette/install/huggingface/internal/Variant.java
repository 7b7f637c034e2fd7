// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import java.util.Arrays;
import java.util.Optional;

/** Kinds of weights of which a repository may hold several. */
enum Variant {

    DEFAULT(""), FP16("fp16"), FP32("fp32"), ONNX("onnx"), OPENVINO("openvino"), FLAX("flax");

    private final String word;

    Variant(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<Variant> of(String word) {
        return Arrays.stream(values()).filter(variant -> variant.word.equals(word)).findFirst();
    }

    /** Whether it is weights of PyTorch in some precision. */
    boolean torch() {
        return this == DEFAULT || this == FP16 || this == FP32;
    }
}
