// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;

import dev.maquette.testkit.format.SafetensorsFile;

/** A safetensors file with a true header and a hole where the weights would be, as large as one likes. */
public final class SparseModel {

    private static final String UNET = "model.diffusion_model.";
    private static final String ATTENTION = ".transformer_blocks.0.attn2.to_k.weight";

    private final Map<String, long[]> tensors = new LinkedHashMap<>();

    /** A main model of Stable Diffusion 1 (768), 2 (1024). */
    public static SparseModel checkpoint(long width) {
        return new SparseModel().tensor(UNET + "input_blocks.0.0.weight", 320, 4, 3, 3)
                .tensor(UNET + "input_blocks.1.1" + ATTENTION, 320, width)
                .tensor(UNET + "input_blocks.2.1" + ATTENTION, 320, width);
    }

    /** A main model of SDXL. */
    public static SparseModel xl() {
        return new SparseModel().tensor(UNET + "input_blocks.0.0.weight", 320, 4, 3, 3)
                .tensor(UNET + "input_blocks.4.1" + ATTENTION, 640, 2048);
    }

    /** A LoRA for the base whose text is so wide. */
    public static SparseModel lora(long width) {
        String layer = "lora_unet_up_blocks_1_attentions_0_transformer_blocks_0_attn2_to_k";
        return new SparseModel().tensor(layer + ".lora_down.weight", 4, width)
                .tensor(layer + ".lora_up.weight", 640, 4).tensor(layer + ".alpha");
    }

    /** An autoencoder. */
    public static SparseModel vae() {
        return new SparseModel().tensor("encoder.conv_in.weight", 128, 3, 3, 3)
                .tensor("decoder.conv_in.weight", 512, 4, 3, 3);
    }

    private SparseModel tensor(String name, long... shape) {
        tensors.put(name, shape);
        return this;
    }

    /** Writes it, filled up with a last tensor to about so many bytes. */
    public Path write(Path file, long bytes) throws IOException {
        long known = tensors.values().stream().mapToLong(SparseModel::size).sum();
        tensor("zz.filler", Math.max(1, (bytes - known) / 2));
        SafetensorsFile model = new SafetensorsFile();
        tensors.forEach((name, shape) -> model.tensor(name, "F16", shape));
        return model.write(file);
    }

    private static long size(long[] shape) {
        return 2 * LongStream.of(shape).reduce(1, (a, b) -> a * b);
    }
}
