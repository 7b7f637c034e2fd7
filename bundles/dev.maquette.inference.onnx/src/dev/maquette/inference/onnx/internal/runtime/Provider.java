// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtProvider;
import ai.onnxruntime.OrtSession.SessionOptions;

/** Kinds of things that compute, the fastest first. */
public enum Provider {
    CUDA("cuda", "NVIDIA graphics card by CUDA", "onnxruntime_providers_cuda", OrtProvider.CUDA),
    TENSORRT("tensorrt", "NVIDIA graphics card by TensorRT", "onnxruntime_providers_tensorrt", OrtProvider.TENSOR_RT),
    COREML("coreml", "Apple's processors by Core ML", null, OrtProvider.CORE_ML),
    DIRECTML("directml", "graphics card by DirectML", null, OrtProvider.DIRECT_ML),
    CPU("cpu", "the processor", null, OrtProvider.CPU);

    private final String id;
    private final String words;
    private final String library;
    private final OrtProvider runtime;

    Provider(String id, String words, String library, OrtProvider runtime) {
        this.id = id;
        this.words = words;
        this.library = library;
        this.runtime = runtime;
    }

    static Optional<Provider> of(String id) {
        return Arrays.stream(values()).filter(provider -> provider.id.equals(id)).findFirst();
    }

    /** As it is chosen by. */
    public String id() {
        return id;
    }

    /** As people know it. */
    public String words() {
        return words;
    }

    /** Whether it is a card of which a computer may have several, which it counts by NVIDIA's numbers. */
    public boolean nvidia() {
        return this == CUDA || this == TENSORRT;
    }

    /** The library that it has beside the runtime's, which may fail to load; empty for none. */
    Optional<String> library() {
        return Optional.ofNullable(library);
    }

    OrtProvider runtime() {
        return runtime;
    }

    /**
     * Makes sessions use it before the processor.
     *
     * @param number of the card
     */
    void add(SessionOptions options, int number) throws OrtException {
        switch (this) {
        case TENSORRT -> {
            options.addTensorrt(number);
            options.addCUDA(number); // what TensorRT does not know
        }
        case CUDA -> options.addCUDA(number);
        case COREML -> options.addCoreML(Map.of());
        case DIRECTML -> {
            options.setMemoryPatternOptimization(false); // it cannot
            options.addDirectML(number);
        }
        case CPU -> {
            // which is always there
        }
        }
    }

    /** The order in which they are used when nothing is said: TensorRT prepares each model for minutes. */
    static List<Provider> preferred() {
        return List.of(CUDA, COREML, DIRECTML, CPU, TENSORRT);
    }
}
