// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.json.Json;
import dev.maquette.inference.onnx.internal.pipeline.DiffusersFolder;

class PipelineFilesTest {

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({"4,false,OnnxStableDiffusionPipeline", "9,false,OnnxStableDiffusionInpaintPipeline",
            "4,true,ORTStableDiffusionXLPipeline", "9,true,ORTStableDiffusionXLInpaintPipeline"})
    void otherProgramsAreToldWhetherItPaintsIntoPictures(int channels, boolean two, String pipeline)
            throws IOException {
        Files.createDirectory(temp.resolve("unet"));
        Files.writeString(temp.resolve("unet/config.json"), "{\"in_channels\": " + channels + "}");
        if (two) {
            Files.createDirectory(temp.resolve("text_encoder_2"));
        }
        var index = PipelineFiles.forGraphs(new DiffusersFolder(temp, Map.of())).get("model_index.json");
        assertEquals(pipeline, Json.read(new String(index, StandardCharsets.UTF_8), Map.class).get("_class_name"));
    }
}
