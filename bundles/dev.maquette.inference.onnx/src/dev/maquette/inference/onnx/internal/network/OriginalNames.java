// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.network;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import dev.maquette.inference.onnx.internal.graph.Weight;

/**
 * Weights of checkpoints in their original layout, one file for all networks, by the names that diffusers gives them.
 * What both call the same, or neither knows, keeps its name.
 */
public final class OriginalNames {

    private static final Map<String, String> UNET = Map.of("input_blocks.0.0", "conv_in", "out.0", "conv_norm_out",
            "out.2", "conv_out", "time_embed.0", "time_embedding.linear_1", "time_embed.2", "time_embedding.linear_2",
            "label_emb.0.0", "add_embedding.linear_1", "label_emb.0.2", "add_embedding.linear_2");
    private static final Map<String, String> RESIDUAL = Map.of("in_layers.0", "norm1", "in_layers.2", "conv1",
            "emb_layers.1", "time_emb_proj", "out_layers.0", "norm2", "out_layers.3", "conv2", "skip_connection",
            "conv_shortcut");
    private static final Pattern BLOCK = Pattern.compile("(input|output)_blocks\\.(\\d{1,4})\\.(\\d)\\.(.+\\..+)");
    private static final Pattern MIDDLE = Pattern.compile("middle_block\\.(\\d)\\.(.+\\..+)");

    private static final Map<String, String> VAE = Map.of("nin_shortcut", "conv_shortcut", "norm", "group_norm", "q",
            "to_q", "k", "to_k", "v", "to_v", "proj_out", "to_out.0");
    private static final Pattern LEVEL =
            Pattern.compile("(en|de)coder\\.(up|down)\\.(\\d{1,4})\\.(?:block\\.(\\d+)\\.(.+?)"
                    + "|(?:up|down)sample\\.conv)\\.(weight|bias)");
    private static final Pattern VAE_MIDDLE =
            Pattern.compile("(en|de)coder\\.mid\\.(attn|block)_(\\d)\\.(.+?)\\.(weight|bias)");

    private OriginalNames() {
    }

    /**
     * Those of the denoiser.
     *
     * @param prefix that all its weights have, such as {@code model.diffusion_model.}
     */
    public static Weights unet(Map<String, Weight> all, String prefix) {
        var own = own(all, prefix);
        int layers = 0;
        while (own.containsKey("input_blocks." + (layers + 1) + ".0.in_layers.2.weight")) {
            layers++;
        }
        int blocks = layers;
        return named(own, name -> unet(name, blocks));
    }

    /**
     * Those of the VAE.
     *
     * @param prefix that all its weights have, such as {@code first_stage_model.}
     */
    public static Weights vae(Map<String, Weight> all, String prefix) {
        int last = levels(all, prefix) - 1;
        return named(own(all, prefix), name -> vae(name, last));
    }

    /** On how many levels of resolution the VAE works; 0 for none. */
    public static int levels(Map<String, Weight> all, String prefix) {
        int levels = 0;
        while (all.containsKey(prefix + "decoder.up." + levels + ".block.0.conv1.weight")) {
            levels++;
        }
        return levels;
    }

    /**
     * Those of a part whose weights have the same names in both layouts.
     *
     * @param prefix that all its weights have, such as {@code cond_stage_model.transformer.}
     */
    public static Weights kept(Map<String, Weight> all, String prefix) {
        return new Weights(own(all, prefix));
    }

    /** Those whose names begin like this, without the beginning. */
    static Map<String, Weight> own(Map<String, Weight> all, String prefix) {
        var own = new HashMap<String, Weight>();
        all.forEach((name, weight) -> {
            if (name.startsWith(prefix)) {
                own.put(name.substring(prefix.length()), weight);
            }
        });
        return own;
    }

    private static Weights named(Map<String, Weight> own, Function<String, String> naming) {
        var named = new HashMap<String, Weight>();
        own.forEach((name, weight) -> named.put(naming.apply(name), weight));
        return new Weights(named);
    }

    /**
     * What diffusers calls a weight of the denoiser.
     *
     * @param name without what all of them begin with
     * @param layers how many residual blocks there are on each level
     */
    public static String unet(String name, int layers) {
        int dot = name.lastIndexOf('.');
        if (dot > 0 && UNET.containsKey(name.substring(0, dot))) {
            return UNET.get(name.substring(0, dot)) + name.substring(dot);
        }
        var block = BLOCK.matcher(name);
        if (block.matches()) {
            return "input".equals(block.group(1)) ? down(block, layers) : up(block, layers);
        }
        var middle = MIDDLE.matcher(name);
        if (middle.matches()) {
            int number = Integer.parseInt(middle.group(1));
            return number == 1 ? "mid_block.attentions.0." + middle.group(2)
                    : "mid_block.resnets." + number / 2 + "." + residual(middle.group(2));
        }
        return name;
    }

    private static String down(MatchResult block, int layers) {
        int number = Integer.parseInt(block.group(2)) - 1;
        int level = number / (layers + 1);
        int place = number % (layers + 1);
        var stem = "down_blocks." + level + ".";
        return block.group(4).startsWith("op.")
                ? stem + "downsamplers.0.conv" + block.group(4).substring("op".length())
                : stem + part(block, place);
    }

    private static String up(MatchResult block, int layers) {
        int number = Integer.parseInt(block.group(2));
        var stem = "up_blocks." + number / (layers + 1) + ".";
        return block.group(4).startsWith("conv.") ? stem + "upsamplers.0." + block.group(4)
                : stem + part(block, number % (layers + 1));
    }

    private static String part(MatchResult block, int place) {
        return "0".equals(block.group(3)) ? "resnets." + place + "." + residual(block.group(4))
                : "attentions." + place + "." + block.group(4);
    }

    private static String residual(String name) {
        int dot = name.lastIndexOf('.');
        return RESIDUAL.getOrDefault(name.substring(0, dot), name.substring(0, dot)) + name.substring(dot);
    }

    private static String vae(String name, int last) {
        var level = LEVEL.matcher(name);
        if (level.matches()) {
            boolean up = "up".equals(level.group(2));
            int number = Integer.parseInt(level.group(3));
            var stem = level.group(1) + "coder." + level.group(2) + "_blocks." + (up ? last - number : number) + ".";
            return stem + (level.group(4) == null ? level.group(2) + "samplers.0.conv"
                    : "resnets." + level.group(4) + "." + VAE.getOrDefault(level.group(5), level.group(5))) + "."
                    + level.group(6);
        }
        var middle = VAE_MIDDLE.matcher(name);
        if (middle.matches()) {
            boolean attention = "attn".equals(middle.group(2));
            return middle.group(1) + "coder.mid_block."
                    + (attention ? "attentions.0."
                            : "resnets." + (Integer.parseInt(middle.group(3)) - 1) + ".")
                    + VAE.getOrDefault(middle.group(4), middle.group(4)) + "." + middle.group(5);
        }
        return name.replaceFirst("^(en|de)coder\\.norm_out\\.", "$1coder.conv_norm_out.");
    }
}
