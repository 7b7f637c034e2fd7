// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.library;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

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
        StringBuilder header = new StringBuilder("{");
        long offset = 0;
        for (Map.Entry<String, long[]> tensor : tensors.entrySet()) {
            long end = offset + size(tensor.getValue());
            header.append(header.length() > 1 ? "," : "").append('"').append(tensor.getKey())
                    .append("\":{\"dtype\":\"F16\",\"shape\":[").append(shape(tensor.getValue()))
                    .append("],\"data_offsets\":[").append(offset).append(',').append(end).append("]}");
            offset = end;
        }
        byte[] json = header.append('}').toString().getBytes(StandardCharsets.UTF_8);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(json.length).array());
            out.write(json);
            out.setLength(8 + json.length + offset);
        }
        return file;
    }

    private static long size(long[] shape) {
        return 2 * LongStream.of(shape).reduce(1, (a, b) -> a * b);
    }

    private static String shape(long[] shape) {
        return Arrays.stream(shape).mapToObj(Long::toString).collect(Collectors.joining(","));
    }
}
