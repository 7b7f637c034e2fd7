// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import ai.onnxruntime.OrtException;
import dev.maquette.api.library.Problem;

class GraphExceptionTest {

    private static Problem problem(String said) {
        return GraphException.of("unet failed: ", new OrtException(said)).problem();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Failed to allocate memory for requested buffer of size 4294967296",
            "Available memory of 1048576 is smaller than requested bytes of 4294967296",
            "CUDA failure 2: out of memory", "CUBLAS failure 3: CUBLAS_STATUS_ALLOC_FAILED", "std::bad_alloc"})
    void tooLittleMemoryIsNoFaultOfTheModel(String said) {
        assertEquals(Problem.ENVIRONMENT, problem(said));
        assertEquals(Problem.BROKEN_MODEL, problem("Load model failed: Protobuf parsing failed."));
    }
}
