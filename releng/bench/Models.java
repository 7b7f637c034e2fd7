// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes models as a collector has them, with true headers and holes where the weights would be: of twenty, five LoRAs
 * of Stable Diffusion 1, five of SDXL, three of FLUX, two textual inversions, two checkpoints, a VAE, a quantised FLUX
 * and a pipeline in a folder.
 */
final class Models {

    private final Map<String, long[]> tensors = new LinkedHashMap<>();

    private Models() {
    }

    /** @param arguments folder, number of models */
    public static void main(String[] arguments) throws IOException {
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            var folder = Files.createDirectories(Path.of(arguments[0], "shelf-" + i / 100));
            write(i, folder);
        }
    }

    /** Writes the model of this number into the folder: {@code model-<number>} with its suffix, or a folder. */
    static void write(int i, Path folder) throws IOException {
        var file = folder.resolve("model-" + i + ".safetensors");
        var model = new Models();
        switch (i % 20) {
        case 0, 1, 2, 3, 4 -> model.unetLora(new int[]{1, 1, 1, 0}, 768, 1).safetensors(file);
        case 5, 6, 7, 8, 9 -> model.unetLora(new int[]{0, 2, 10}, 2048, 10).safetensors(file);
        case 10, 11, 12 -> model.fluxLora().safetensors(file);
        case 13 -> model.add("emb_params", 8, 768).safetensors(file);
        case 14 -> model.add("clip_g", 4, 1280).add("clip_l", 4, 768).safetensors(file);
        case 15 -> model.unet(new int[]{1, 1, 1, 0}, 768).safetensors(file);
        case 16 -> model.unet(new int[]{0, 2, 10}, 2048).safetensors(file);
        case 17 -> model.vae().safetensors(file);
        case 18 -> model.flux().gguf(folder.resolve("model-" + i + ".gguf"));
        default -> pipeline(folder.resolve("model-" + i));
        }
    }

    private Models add(String name, long... shape) {
        tensors.put(name, shape);
        return this;
    }

    private Models lora(String layer, long in, long out) {
        return add(layer + ".alpha").add(layer + ".lora_down.weight", 16, in).add(layer + ".lora_up.weight", out, 16);
    }

    private Models unetLora(int[] depths, long text, int middle) {
        for (int block = 0; block < depths.length; block++) {
            for (int i = 0; i < 5 && depths[block] > 0; i++) {
                transformer((i < 2 ? "lora_unet_down_blocks_" + block
                        : "lora_unet_up_blocks_" + (depths.length - 1 - block)) + "_attentions_" + i % 3, depths[block],
                        320L << block, text);
            }
        }
        transformer("lora_unet_mid_block_attentions_0", middle, 1280, text);
        for (int i = 0; i < 12; i++) {
            for (var layer : "mlp_fc1 mlp_fc2 self_attn_q_proj self_attn_k_proj self_attn_v_proj self_attn_out_proj"
                    .split(" ")) {
                lora("lora_te" + (text == 768 ? "" : "1") + "_text_model_encoder_layers_" + i + "_" + layer, 768, 768);
            }
        }
        return this;
    }

    private void transformer(String place, int depth, long width, long text) {
        lora(place + "_proj_in", width, width).lora(place + "_proj_out", width, width);
        for (int i = 0; i < depth; i++) {
            for (var layer : "attn1_to_q attn1_to_k attn1_to_v attn1_to_out_0 attn2_to_q attn2_to_out_0 ff_net_2"
                    .split(" ")) {
                lora(place + "_transformer_blocks_" + i + "_" + layer, width, width);
            }
            lora(place + "_transformer_blocks_" + i + "_attn2_to_k", text, width);
            lora(place + "_transformer_blocks_" + i + "_attn2_to_v", text, width);
        }
    }

    private Models fluxLora() {
        for (int i = 0; i < 57; i++) {
            var block = i < 19 ? "transformer.transformer_blocks." + i : "transformer.single_transformer_blocks."
                    + (i - 19);
            for (var layer : (i < 19 ? "attn.to_q attn.to_k attn.to_v attn.add_q_proj attn.add_k_proj ff.net.2"
                    : "attn.to_q attn.to_k attn.to_v proj_mlp proj_out").split(" ")) {
                add(block + "." + layer + ".lora_A.weight", 16, 3072).add(block + "." + layer + ".lora_B.weight", 3072,
                        16);
            }
        }
        return this;
    }

    private Models unet(int[] depths, long text) {
        var root = "model.diffusion_model.";
        add(root + "input_blocks.0.0.weight", 320, 4, 3, 3).add(root + "time_embed.0.weight", 1280, 320);
        for (int block = 1; block < 12; block++) {
            int level = Math.min((block - 1) / 3, depths.length - 1);
            for (var side : "input_blocks output_blocks".split(" ")) {
                var place = root + side + "." + block + ".";
                for (var layer : "in_layers.0 in_layers.2 emb_layers.1 out_layers.0 out_layers.3".split(" ")) {
                    add(place + "0." + layer + ".weight", 320, 320).add(place + "0." + layer + ".bias", 320);
                }
                for (int i = 0; i < depths[level]; i++) {
                    attention(place + "1.transformer_blocks." + i + ".", 320L << level, text);
                }
            }
        }
        for (int i = 0; i < 24; i++) {
            for (var layer : "ln_1 ln_2 mlp.c_fc mlp.c_proj attn.out_proj".split(" ")) {
                add("conditioner.embedders.0.transformer.layers." + i + "." + layer + ".weight", 768, 768);
            }
        }
        return autoencoder("first_stage_model.");
    }

    private void attention(String place, long width, long text) {
        for (var layer : "attn1.to_q attn1.to_k attn1.to_v attn1.to_out.0 attn2.to_q attn2.to_out.0 ff.net.0.proj ff.net.2"
                .split(" ")) {
            add(place + layer + ".weight", width, width);
        }
        add(place + "attn2.to_k.weight", width, text).add(place + "attn2.to_v.weight", width, text);
    }

    private Models vae() {
        return autoencoder("");
    }

    private Models autoencoder(String root) {
        add(root + "decoder.conv_in.weight", 512, 4, 3, 3).add(root + "encoder.conv_in.weight", 128, 3, 3, 3);
        for (int block = 0; block < 4; block++) {
            for (int i = 0; i < 3; i++) {
                for (var layer : "norm1 conv1 norm2 conv2".split(" ")) {
                    add(root + "encoder.down." + block + ".block." + i + "." + layer + ".weight", 128, 128);
                    add(root + "decoder.up." + block + ".block." + i + "." + layer + ".weight", 128, 128);
                }
            }
        }
        return this;
    }

    private Models flux() {
        add("img_in.weight", 3072, 64).add("guidance_in.out_layer.weight", 3072, 3072)
                .add("vector_in.in_layer.weight", 3072, 768).add("txt_in.weight", 3072, 4096);
        for (int i = 0; i < 19; i++) {
            for (var layer : "img_attn.qkv img_attn.proj img_mlp.0 img_mlp.2 img_mod.lin txt_attn.qkv txt_mod.lin".split(
                    " ")) {
                add("double_blocks." + i + "." + layer + ".weight", 3072, 3072);
            }
        }
        for (int i = 0; i < 38; i++) {
            add("single_blocks." + i + ".linear1.weight", 21504, 3072).add("single_blocks." + i + ".linear2.weight", 3072,
                    15360);
        }
        return this;
    }

    private static void pipeline(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("unet"));
        Files.writeString(folder.resolve("model_index.json"),
                "{\"_class_name\":\"StableDiffusionPipeline\",\"unet\":[\"diffusers\",\"UNet2DConditionModel\"]}");
        Files.writeString(folder.resolve("unet/config.json"), "{\"cross_attention_dim\":768,\"in_channels\":4}");
        try (var out = new RandomAccessFile(folder.resolve("unet/diffusion_pytorch_model.safetensors").toFile(), "rw")) {
            out.setLength(1L << 30);
        }
    }

    private void safetensors(Path file) throws IOException {
        var header = new StringBuilder("{\"__metadata__\":{\"format\":\"pt\"}");
        long offset = 0;
        for (var tensor : tensors.entrySet()) {
            long end = offset + 2 * count(tensor.getValue());
            header.append(",\"").append(tensor.getKey()).append("\":{\"dtype\":\"F16\",\"shape\":")
                    .append(java.util.Arrays.toString(tensor.getValue()).replace(" ", "")).append(",\"data_offsets\":[")
                    .append(offset).append(',').append(end).append("]}");
            offset = end;
        }
        var json = header.append('}').toString().getBytes(StandardCharsets.UTF_8);
        var start = ByteBuffer.allocate(8 + json.length).order(ByteOrder.LITTLE_ENDIAN).putLong(json.length).put(json);
        write(file, start, offset);
    }

    private void gguf(Path file) throws IOException {
        var out = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
        out.put("GGUF".getBytes(StandardCharsets.US_ASCII)).putInt(3).putLong(tensors.size()).putLong(1);
        text(out, "general.architecture").putInt(8);
        text(out, "flux");
        long offset = 0;
        for (var tensor : tensors.entrySet()) {
            var shape = tensor.getValue();
            text(out, tensor.getKey()).putInt(shape.length);
            for (int i = shape.length - 1; i >= 0; i--) {
                out.putLong(shape[i]);
            }
            out.putInt(8).putLong(offset); // Q8_0: 34 bytes for 32 numbers
            offset += (count(shape) / 32 * 34 + 31) / 32 * 32;
        }
        out.position((out.position() + 31) / 32 * 32);
        write(file, out, offset);
    }

    private static ByteBuffer text(ByteBuffer out, String text) {
        return out.putLong(text.length()).put(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static long count(long[] shape) {
        long count = 1;
        for (long dimension : shape) {
            count *= dimension;
        }
        return count;
    }

    private static void write(Path file, ByteBuffer start, long weights) throws IOException {
        try (var out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write(start.array(), 0, start.position());
            out.setLength(start.position() + weights);
        }
    }
}
