// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;

import dev.maquette.inference.onnx.internal.network.ClipText;
import dev.maquette.inference.onnx.internal.network.Weights;
import dev.maquette.inference.onnx.internal.pipeline.OriginalCheckpoint;
import dev.maquette.inference.onnx.internal.runtime.GraphException;

/** How the networks of a checkpoint are built, as diffusers and transformers say it, read off its weights. */
final class NetworkConfigs {

    private static final String VERSION = "_diffusers_version";
    private static final String CLASS = "_class_name";

    private final OriginalCheckpoint source;
    private final Map<String, Weights> networks;

    NetworkConfigs(OriginalCheckpoint source) {
        this.source = source;
        this.networks = source.networks();
    }

    Map<String, Object> text(int number) throws GraphException {
        var weights = networks.get(number == 0 ? "text_encoder" : "text_encoder_2");
        var words = weights.need("text_model.embeddings.token_embedding.weight", -1, -1).shape();
        long inner = weights.need("text_model.encoder.layers.0.mlp.fc1.weight", -1, -1).shape()[0];
        var read = source.recipe().words().get(number);
        var config = new LinkedHashMap<String, Object>();
        config.put("architectures", List.of(number == 0 ? "CLIPTextModel" : "CLIPTextModelWithProjection"));
        config.put("model_type", "clip_text_model");
        config.put("hidden_size", words[1]);
        config.put("intermediate_size", inner);
        config.put("num_attention_heads", Math.max(1, words[1] / ClipText.HEAD));
        config.put("num_hidden_layers", weights.count("text_model.encoder.layers.#.layer_norm1.weight"));
        config.put("max_position_embeddings",
                weights.need("text_model.embeddings.position_embedding.weight", -1, -1).shape()[0]);
        config.put("projection_dim", projection(weights, words[1]));
        config.put("vocab_size", words[0]);
        config.put("hidden_act", source.isOpen(number) ? "gelu" : "quick_gelu");
        config.put("layer_norm_eps", 1e-5);
        config.put("bos_token_id", read.tokenizer().start());
        config.put("eos_token_id", read.tokenizer().end());
        config.put("pad_token_id", read.padding());
        return config;
    }

    private static long projection(Weights weights, long otherwise) {
        var projection = weights.all().get("text_projection");
        return projection == null ? otherwise : projection.shape()[projection.shape().length - 1];
    }

    Map<String, Object> unet() throws GraphException {
        return new UnetConfig(source, networks.get("unet")).json();
    }

    static long width(Weights weights, String block) throws GraphException {
        return weights.need(block + ".resnets.0.conv1.weight", -1, -1, -1, -1).shape()[0];
    }

    Map<String, Object> vae() throws GraphException {
        var weights = networks.get("vae");
        int levels = weights.count("decoder.up_blocks.#.resnets.0.conv1.weight");
        var channels = new ArrayList<Long>();
        for (int level = levels - 1; level >= 0; level--) {
            channels.add(width(weights, "decoder.up_blocks." + level));
        }
        var config = new LinkedHashMap<String, Object>();
        config.put(CLASS, "AutoencoderKL");
        config.put(VERSION, PipelineIndex.VERSION);
        config.put("in_channels", 3);
        config.put("out_channels", 3);
        config.put("latent_channels", weights.need("decoder.conv_in.weight", -1, -1, -1, -1).shape()[1]);
        config.put("down_block_types", times(levels, "DownEncoderBlock2D"));
        config.put("up_block_types", times(levels, "UpDecoderBlock2D"));
        config.put("block_out_channels", channels);
        config.put("layers_per_block", weights.count("decoder.up_blocks.0.resnets.#.conv1.weight") - 1);
        config.put("norm_num_groups", source.shape().groups());
        config.put("act_fn", "silu");
        config.put("sample_size", source.recipe().sampleSize() * source.recipe().factor());
        config.put("scaling_factor", source.recipe().scale());
        config.put("force_upcast", true);
        config.put("use_quant_conv", weights.all().containsKey("quant_conv.weight"));
        config.put("use_post_quant_conv", weights.all().containsKey("post_quant_conv.weight"));
        return config;
    }

    private static List<String> times(int count, String word) {
        return LongStream.range(0, count).mapToObj(_ -> word).toList();
    }

    Map<String, Object> scheduler() {
        var schedule = source.recipe().scheduler();
        boolean two = source.recipe().words().size() > 1;
        var config = new LinkedHashMap<String, Object>();
        config.put(CLASS, schedulerClass(two, schedule.drowned()));
        config.put(VERSION, PipelineIndex.VERSION);
        config.put("num_train_timesteps", schedule.steps());
        config.put("beta_start", schedule.betaStart());
        config.put("beta_end", schedule.betaEnd());
        config.put("beta_schedule", schedule.scaled() ? "scaled_linear" : "linear");
        config.put("trained_betas", null);
        config.put("prediction_type", schedule.prediction().name().toLowerCase(Locale.ROOT));
        config.put("steps_offset", schedule.offset());
        config.put("timestep_spacing", schedule.spacing());
        config.put("rescale_betas_zero_snr", schedule.drowned());
        if (two) {
            config.put("interpolation_type", "linear");
            config.put("use_karras_sigmas", false);
        } else {
            config.put("set_alpha_to_one", schedule.endsAtOne());
            if (!schedule.drowned()) {
                config.put("skip_prk_steps", true);
            }
            config.put("clip_sample", false);
        }
        return config;
    }

    /** PNDM knows no schedule at the end of which nothing is left. */
    private static String schedulerClass(boolean two, boolean drowned) {
        return two ? "EulerDiscreteScheduler" : drowned ? "DDIMScheduler" : "PNDMScheduler";
    }
}
