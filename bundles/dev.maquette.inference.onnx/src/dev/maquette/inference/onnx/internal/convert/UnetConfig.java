// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

import dev.maquette.inference.onnx.internal.network.Weights;
import dev.maquette.inference.onnx.internal.pipeline.OriginalCheckpoint;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/** How the denoiser of a checkpoint is built, as diffusers says it, read off its weights. */
record UnetConfig(OriginalCheckpoint source, Weights weights) {

    private static final String MIDDLE = "mid_block.attentions.0";

    Map<String, Object> json() throws GraphException {
        var config = new LinkedHashMap<String, Object>();
        config.put("_class_name", "UNet2DConditionModel");
        config.put("_diffusers_version", PipelineIndex.VERSION);
        config.put("sample_size", source.recipe().sampleSize());
        config.put("in_channels", weights.need("conv_in.weight", -1, -1, -1, -1).shape()[1]);
        config.put("out_channels", weights.need("conv_out.weight", -1, -1, -1, -1).shape()[0]);
        levels(config);
        attention(config);
        config.put("norm_num_groups", source.shape().groups());
        config.put("norm_eps", 1e-5);
        config.put("act_fn", "silu");
        config.put("flip_sin_to_cos", true);
        config.put("freq_shift", 0);
        config.put("center_input_sample", false);
        config.put("downsample_padding", 1);
        config.put("mid_block_scale_factor", 1);
        return config;
    }

    private void levels(Map<String, Object> config) throws GraphException {
        int levels = weights.count("down_blocks.#.resnets.0.conv1.weight");
        var down = new ArrayList<String>();
        var up = new ArrayList<String>();
        var channels = new ArrayList<Long>();
        var heads = new ArrayList<Integer>();
        var depths = new ArrayList<Integer>();
        for (int level = 0; level < levels; level++) {
            var attention = "down_blocks." + level + ".attentions.0";
            channels.add(NetworkConfigs.width(weights, "down_blocks." + level));
            heads.add(source.shape().heads().at(level, channels.getLast()));
            depths.add(depth(attends(attention) ? attention : level == levels - 1 ? MIDDLE : ""));
            down.add(attends(attention) ? "CrossAttnDownBlock2D" : "DownBlock2D");
            up.add(attends("up_blocks." + level + ".attentions.0") ? "CrossAttnUpBlock2D" : "UpBlock2D");
        }
        config.put("down_block_types", down);
        config.put("mid_block_type", "UNetMidBlock2DCrossAttn");
        config.put("up_block_types", up);
        config.put("block_out_channels", channels);
        config.put("layers_per_block", weights.count("down_blocks.0.resnets.#.conv1.weight"));
        config.put("attention_head_dim", heads.stream().distinct().count() == 1 ? heads.getFirst() : heads);
        config.put("transformer_layers_per_block",
                depths.stream().distinct().count() == 1 ? depths.getFirst() : depths);
    }

    private void attention(Map<String, Object> config) throws GraphException {
        config.put("cross_attention_dim",
                weights.need(MIDDLE + ".transformer_blocks.0.attn2.to_k.weight", -1, -1).shape()[1]);
        var entrance = weights.all().get(MIDDLE + ".proj_in.weight");
        config.put("use_linear_projection", entrance != null && entrance.shape().length == 2);
        if (weights.all().containsKey("add_embedding.linear_1.weight")) {
            config.put("addition_embed_type", "text_time");
            config.put("addition_time_embed_dim", source.shape().numberWidth());
            config.put("projection_class_embeddings_input_dim",
                    weights.need("add_embedding.linear_1.weight", -1, -1).shape()[1]);
        }
        var distilled = weights.all().get("time_embedding.cond_proj.weight");
        config.put("time_cond_proj_dim", distilled == null ? null : distilled.shape()[distilled.shape().length - 1]);
    }

    private boolean attends(String attention) {
        return weights.all().containsKey(attention + ".norm.weight");
    }

    /** @param attention empty where there is none, as if there were one of the usual depth */
    private int depth(String attention) {
        return Math.max(1, weights.count(attention + ".transformer_blocks.#.norm1.weight"));
    }
}
