// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class FileChoiceTest {

    private static final String[] PIPELINE = {"model_index.json", "README.md", ".gitattributes",
            "sd_xl_base_1.0.safetensors", "unet/config.json", "unet/diffusion_pytorch_model.safetensors",
            "unet/diffusion_pytorch_model.fp16.safetensors", "unet/diffusion_pytorch_model.bin", "unet/model.onnx",
            "unet/model.onnx_data", "unet/openvino_model.xml", "unet/openvino_model.bin", "vae/config.json",
            "vae/diffusion_pytorch_model.bin", "text_encoder/config.json", "text_encoder/flax_model.msgpack",
            "text_encoder/model-00001-of-00002.safetensors", "text_encoder/model-00002-of-00002.safetensors",
            "text_encoder/model.fp16-00001-of-00002.safetensors", "tokenizer/spiece.model", "tokenizer/merges.txt",
            "safety/config.json"};

    private static List<String> chosen(Variant variant, List<String> parts, String... paths) {
        var files = Arrays.stream(paths).map(path -> new RepoFile(path, 1, null)).toList();
        return FileChoice.of(files, variant, parts).stream().map(RepoFile::path).sorted().toList();
    }

    private static List<String> weights(Variant variant) {
        return chosen(variant, List.of(), PIPELINE).stream()
                .filter(path -> path.matches("(unet|vae)/.*") && !path.endsWith(".json")).toList();
    }

    @Test
    void theDefaultTakesUnlabelledSafetensorsOrWhatThereIs() {
        assertEquals(List.of("unet/diffusion_pytorch_model.safetensors", "vae/diffusion_pytorch_model.bin"),
                weights(Variant.DEFAULT));
        assertEquals(weights(Variant.DEFAULT), weights(Variant.FP32));
    }

    @Test
    void halfPrecisionIsTakenWhereItIs() {
        assertEquals(List.of("unet/diffusion_pytorch_model.fp16.safetensors", "vae/diffusion_pytorch_model.bin"),
                weights(Variant.FP16));
    }

    @Test
    void otherRuntimesHaveTheirOwnFiles() {
        assertEquals(List.of("unet/model.onnx", "unet/model.onnx_data"), weights(Variant.ONNX));
        assertEquals(List.of("unet/openvino_model.bin", "unet/openvino_model.xml"), weights(Variant.OPENVINO));
        assertEquals(List.of("text_encoder/flax_model.msgpack"), chosen(Variant.FLAX, List.of(), PIPELINE).stream()
                .filter(path -> path.endsWith("msgpack")).toList());
    }

    @Test
    void configurationsComeAlongUnlessTheyAreAlone() {
        var all = chosen(Variant.DEFAULT, List.of(), PIPELINE);
        assertEquals(true, all.containsAll(List.of("model_index.json", "unet/config.json", "tokenizer/merges.txt",
                "tokenizer/spiece.model")));
        assertEquals(List.of(), all.stream()
                .filter(path -> path.equals("safety/config.json") || path.equals("README.md")
                        || path.equals("sd_xl_base_1.0.safetensors"))
                .toList());
    }

    @Test
    void shardsStayTogether() {
        assertEquals(List.of("model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"),
                chosen(Variant.DEFAULT, List.of(), "model-00001-of-00002.safetensors",
                        "model-00002-of-00002.safetensors", "model.fp16.safetensors"));
        assertEquals(List.of("model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"),
                chosen(Variant.FP16, List.of(), "model-00001-of-00002.safetensors",
                        "model-00002-of-00002.safetensors", "pytorch_model.bin"));
    }

    @Test
    void foldersAndFilesCanBeNamed() {
        assertEquals(List.of("vae/config.json", "vae/diffusion_pytorch_model.bin"),
                chosen(Variant.DEFAULT, List.of("vae"), PIPELINE));
        assertEquals(List.of("sd_xl_base_1.0.safetensors"),
                chosen(Variant.DEFAULT, List.of("sd_xl_base_1.0.safetensors"), PIPELINE));
        assertEquals(List.of("q/flux-Q8_0.gguf"),
                chosen(Variant.DEFAULT, List.of("q/flux-Q8_0.gguf"), "q/flux-Q8_0.gguf", "q/flux-Q4_0.gguf"));
    }

    @Test
    void looseCheckpointsAreNoModelAsAWhole() {
        assertEquals(List.of(), chosen(Variant.DEFAULT, List.of(), "Deliberate_v6.safetensors", "Deliberate_v5.ckpt"));
        assertEquals(List.of(), chosen(Variant.ONNX, List.of(), "config.json", "model.safetensors"));
    }
}
