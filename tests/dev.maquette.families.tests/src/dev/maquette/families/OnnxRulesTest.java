// SPDX-License-Identifier: EPL-2.0
package dev.maquette.families;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnnxRulesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"768,sd-1", "1024,sd-2", "2048,sdxl", "1280,sdxl-refiner", "64,any", "768x,any"})
    void theTextWidthOfAUnetTellsItsBase(String width, String base) throws IOException {
        assertEquals("onnx/" + base + "/onnx//", identify(new OnnxFixture().input("sample", "batch", "4", "h", "w")
                .input("timestep", "1").input("encoder_hidden_states", "batch", "77", width)));
    }

    @Test
    void otherDecodersOfTheSameWidthAreNotTakenForUnets() throws IOException {
        assertEquals("onnx/any/onnx//", identify(new OnnxFixture().input("input_ids", "batch", "length")
                .input("encoder_hidden_states", "batch", "1500", "768")));
        assertEquals("onnx/any/onnx//", identify(new OnnxFixture().input("sample", "batch", "3", "h", "w")
                .input("timestep", "1").input("encoder_hidden_states", "batch", "77", "768")));
    }

    @Test
    void theSamplesUnetAloneDoesNotTellItsBase() throws IOException {
        var unet = SamplesTest.root().resolve("bundles/dev.maquette.samples/models/tiny-sd-onnx/unet/model.onnx");
        assertEquals("onnx/any/onnx//", Answer.of(Service.identify(unet)));
    }

    private String identify(OnnxFixture fixture) throws IOException {
        return Answer.of(Service.identify(fixture.write(folder.resolve("model.onnx"))));
    }
}
