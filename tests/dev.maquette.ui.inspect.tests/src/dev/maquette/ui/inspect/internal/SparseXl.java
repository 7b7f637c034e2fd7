// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.maquette.testkit.format.SafetensorsFile;

/** A safetensors file with the tensors of a main model of SDXL, but a hole where the weights would be. */
final class SparseXl {

    private static final String UNET = "model.diffusion_model.";
    private static final String TEXT = "conditioner.embedders.";
    private final Map<String, long[]> tensors = new LinkedHashMap<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();

    /** @param channels of the U-Net's input: 4, or 9 for inpainting */
    SparseXl(long channels) {
        metadata.put("modelspec.architecture", "stable-diffusion-xl-v1-base");
        metadata.put("modelspec.resolution", "1024x1024");
        metadata.put("ss_tag_frequency", "{\"10_paper\":{\"layered paper\":240,\"soft light\":118,\"from above\":37}}");
        with(UNET + "input_blocks.0.0.weight", 320, channels, 3, 3).with(UNET + "input_blocks.0.0.bias", 320);
        blocks("input_blocks", new int[]{0, 0, 0, 0, 2, 2, 0, 10, 10});
        blocks("middle_block", new int[]{0, 10, 0});
        blocks("output_blocks", new int[]{10, 10, 10, 2, 2, 2, 0, 0, 0});
        for (int i = 0; i < 12; i++) {
            var layer = TEXT + "0.transformer.text_model.encoder.layers." + i;
            linear(layer + ".mlp.fc1", 3072, 768).linear(layer + ".mlp.fc2", 768, 3072);
            linear(layer + ".self_attn.q_proj", 768, 768).linear(layer + ".self_attn.k_proj", 768, 768);
        }
        for (int i = 0; i < 32; i++) {
            var layer = TEXT + "1.model.transformer.resblocks." + i;
            linear(layer + ".mlp.c_fc", 5120, 1280).linear(layer + ".mlp.c_proj", 1280, 5120);
        }
        for (var half : new String[]{"encoder", "decoder"}) {
            for (int i = 0; i < 4; i++) {
                with("first_stage_model." + half + "." + i + ".conv1.weight", 512, 512, 3, 3);
                with("first_stage_model." + half + "." + i + ".conv2.weight", 512, 512, 3, 3);
            }
        }
    }

    private void blocks(String name, int[] depths) {
        for (int block = 0; block < depths.length; block++) {
            long width = depths[block] == 10 ? 1280 : depths[block] == 2 ? 640 : 320;
            var path = UNET + name + "." + block;
            if (block > 0 || !name.startsWith("input")) {
                with(path + ".0.in_layers.2.weight", width, width, 3, 3).linear(path + ".0.emb_layers.1", width, 1280);
            }
            for (int i = 0; i < depths[block]; i++) {
                var layer = path + ".1.transformer_blocks." + i;
                linear(layer + ".attn1.to_q", width, width).linear(layer + ".attn1.to_k", width, width);
                linear(layer + ".attn2.to_q", width, width).linear(layer + ".attn2.to_k", width, 2048);
                linear(layer + ".ff.net.0.proj", 8 * width, width).linear(layer + ".ff.net.2", width, 4 * width);
            }
        }
    }

    private SparseXl linear(String name, long out, long in) {
        return with(name + ".weight", out, in);
    }

    /** Adds a tensor, or gives it another shape. */
    SparseXl with(String name, long... shape) {
        tensors.put(name, shape);
        return this;
    }

    /** Adds a field of the metadata. */
    SparseXl saying(String key, String value) {
        metadata.put(key, value);
        return this;
    }

    /** Takes away all tensors whose names contain a text. */
    SparseXl without(String part) {
        tensors.keySet().removeIf(name -> name.contains(part));
        return this;
    }

    /** Writes it. */
    Path write(Path file) throws IOException {
        var model = new SafetensorsFile();
        metadata.forEach(model::metadata);
        tensors.forEach((name, shape) -> model.tensor(name, "F16", shape));
        return model.write(file);
    }
}
