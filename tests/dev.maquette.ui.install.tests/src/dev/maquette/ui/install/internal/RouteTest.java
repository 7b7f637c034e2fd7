// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
            "aurora-forge/paperlight-xl, HUGGING_FACE",
            "aurora-forge/paperlight-xl:fp16, HUGGING_FACE",
            "aurora-forge/paperlight-xl::loras+vae, HUGGING_FACE",
            "\"aurora-forge/paperlight-xl\", HUGGING_FACE",
            "https://huggingface.co/aurora-forge/paperlight-xl, HUGGING_FACE",
            "https://huggingface.co/aurora-forge/paperlight-xl/tree/main, HUGGING_FACE",
            "https://huggingface.co/aurora-forge/p/resolve/main/v2.safetensors, SOURCE",
            "https://huggingface.co/aurora-forge/p/blob/main/v2.safetensors, SOURCE",
            "https://civitai.com/models/48211/harbour-mist?modelVersionId=61377, CIVITAI",
            "https://civitai.com/api/download/models/61377, CIVITAI",
            "urn:air:sdxl:lora:civitai:48211@61377, CIVITAI",
            "civitai:48211@61377, CIVITAI",
            "sdxl:lora:civitai:48211, CIVITAI",
            "civitai.com/models/48211, CIVITAI",
            "loras/duskline.safetensors, SOURCE",
            "https://files.example.org/ochre-atlas.safetensors, SOURCE",
            "external://gemini/flash-image, SOURCE",
            "sample:tiny-sd-onnx, SOURCE",
            "/mnt/archive/loras/duskline.safetensors, SOURCE",
            "C:\\models\\duskline.safetensors, SOURCE",
            "~/duskline.safetensors, SOURCE",
            "paper cut lora, HUGGING_FACE",
            "https://[broken, SOURCE"})
    void aTextLeadsToItsTab(String text, Route route) {
        assertEquals(route, Route.of(text));
    }

    @Test
    void aFolderIsScanned(@TempDir Path folder) {
        assertEquals(Route.SCAN, Route.of(" " + folder + " "));
    }
}
