// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.network;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import dev.maquette.inference.onnx.internal.graph.Weight;

/**
 * Weights of OpenCLIP's text encoders, as checkpoints of Stable Diffusion 2 and XL have them, by the names that
 * transformers gives them. Query, key and value lie one after another in one tensor and become three.
 */
public final class OpenClip {

    private static final Pattern BLOCK = Pattern.compile("transformer\\.resblocks\\.(\\d+)\\.(.+\\..+)");
    private static final Map<String, String> NAMES = Map.of("positional_embedding",
            "text_model.embeddings.position_embedding.weight", "token_embedding.weight",
            "text_model.embeddings.token_embedding.weight", "ln_final.weight", "text_model.final_layer_norm.weight",
            "ln_final.bias", "text_model.final_layer_norm.bias", "text_projection", "text_projection");
    private static final Map<String, String> INNER = Map.of("ln_1", "layer_norm1", "ln_2", "layer_norm2", "mlp.c_fc",
            "mlp.fc1", "mlp.c_proj", "mlp.fc2", "attn.out_proj", "self_attn.out_proj");
    private static final String JOINED = "attn.in_proj_";
    private static final String[] THREE = {"q_proj", "k_proj", "v_proj"};

    private OpenClip() {
    }

    /**
     * The encoder's weights.
     *
     * @param prefix that all of them have, such as {@code cond_stage_model.model.}
     */
    public static Weights weights(Map<String, Weight> all, String prefix) {
        var named = new HashMap<String, Weight>();
        OriginalNames.own(all, prefix).forEach((name, weight) -> {
            var block = BLOCK.matcher(name);
            if (block.matches()) {
                block("text_model.encoder.layers." + block.group(1) + ".", block.group(2), weight, named);
            } else if (NAMES.containsKey(name)) {
                named.put(NAMES.get(name), weight);
            }
        });
        return new Weights(named);
    }

    private static void block(String stem, String name, Weight weight, Map<String, Weight> named) {
        if (name.startsWith(JOINED) && weight.shape().length > 0 && weight.shape()[0] > 0) {
            long rows = weight.shape()[0] / THREE.length;
            for (int i = 0; i < THREE.length; i++) {
                named.put(stem + "self_attn." + THREE[i] + "." + name.substring(JOINED.length()),
                        weight.rows(i * rows, rows));
            }
        } else {
            int dot = name.lastIndexOf('.');
            var module = INNER.getOrDefault(name.substring(0, dot), name.substring(0, dot));
            named.put(stem + module + name.substring(dot), weight);
        }
    }
}
