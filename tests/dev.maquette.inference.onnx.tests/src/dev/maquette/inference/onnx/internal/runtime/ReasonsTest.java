// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    private static final String SHARED = "Error code - ORT_FAIL - message: "
            + "OrtSessionOptionsAppendExecutionProvider_Cuda: Failed to load shared library";

    private static String of(String said, String complaint) {
        return Reasons.of(Provider.CUDA, said, Optional.ofNullable(complaint));
    }

    @Test
    void aMissingLibraryIsNamedWithWhatBringsIt() {
        var told = of(SHARED, "/there/libonnxruntime_providers_cuda.so: libcublasLt.so.12: cannot open shared object "
                + "file: No such file or directory");
        assertTrue(told.startsWith("libcublasLt.so.12 is missing. Install CUDA 12 and cuDNN 9"), told);
        assertTrue(of(SHARED, null).contains("Install CUDA 12"), of(SHARED, null));
        assertTrue(of("libcuda.so.1: cannot open", null).contains("driver"), of("libcuda.so.1: cannot open", null));
        assertTrue(Reasons.of(Provider.TENSORRT, SHARED, Optional.of("x: libnvinfer.so.10: cannot open"))
                .contains("TensorRT 10"));
    }

    @Test
    void aDriverThatIsTooOldAndTooLittleMemoryAreTold() {
        var driver = of("Error code - ORT_FAIL - message: CUDA failure 35: CUDA driver version is insufficient", null);
        assertEquals("CUDA failure 35: CUDA driver version is insufficient. Install the driver of the graphics card, "
                + "one for CUDA 12 or later.", driver);
        assertTrue(of("CUDA failure 2: out of memory", null).contains("too little memory"));
    }

    @Test
    void theProcessorComputesAndWhatTheLibrariesDoNotKnowDoesNot() {
        assertEquals(Optional.empty(), Trial.of(Unit.processor(), new NullProgressMonitor()));
        var told = Trial.of(new Unit(Provider.DIRECTML, 0), new NullProgressMonitor()).orElseThrow();
        assertTrue(told.contains("DirectML"), told);
    }

    @Test
    void unitsAreKnownByHowTheyAreChosen() {
        assertEquals(Optional.of(new Unit(Provider.CUDA, 1)), Unit.of("cuda:1"));
        assertEquals("cuda", Unit.of("cuda:0").orElseThrow().id());
        assertEquals(Optional.empty(), Unit.of("cpu:1"));
        assertEquals(Optional.empty(), Unit.of("GPU"));
    }
}
