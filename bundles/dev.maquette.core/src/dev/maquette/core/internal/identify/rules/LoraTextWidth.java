// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.Map;

import dev.maquette.api.probe.TensorInfo;

/**
 * Width of the text embedding that a LoRA for a Stable Diffusion U-Net was trained with: 768, 1024 or 2048. It is the
 * input width of the keys and values of cross-attention. Where no such layer was trained, the width of the text encoder
 * tells (two encoders add up: 768 + 1280), and last the input width of the time embedding's projections.
 */
final class LoraTextWidth implements Measure {

    @Override
    public Long of(Subject subject) {
        return of(subject.tensors());
    }

    Long of(Map<String, TensorInfo> tensors) {
        Long text = null;
        Long first = null;
        Long second = null;
        Long time = null;
        for (var key : tensors.keySet()) {
            boolean unet = key.startsWith("lora_unet_");
            if (unet && (key.contains("_attn2_to_k.") || key.contains("_attn2_to_v."))) {
                var width = inputWidth(key, tensors);
                if (width != null) {
                    return width;
                }
            } else if (unet && time == null && key.contains("time_emb_proj.lora_down")) {
                time = inputWidth(key, tensors);
            } else if (key.startsWith("lora_te") && key.contains("_text_model_") && key.contains("_self_attn_")) {
                text = text == null && key.startsWith("lora_te_") ? inputWidth(key, tensors) : text;
                first = first == null && key.startsWith("lora_te1_") ? inputWidth(key, tensors) : first;
                second = second == null && key.startsWith("lora_te2_") ? inputWidth(key, tensors) : second;
            }
        }
        if (text == null && first != null && second != null) {
            text = first + second;
        }
        return text == null ? time : text;
    }

    /** Input width of the layer that the tensor adapts, in the ways LoRA, LoHa, LoKr, full and IA3 deltas say it. */
    private static Long inputWidth(String key, Map<String, TensorInfo> tensors) {
        int dot = key.indexOf('.');
        var stem = key.substring(0, dot);
        var tail = key.substring(dot + 1);
        return switch (tail) {
        case "lora_down.weight", "hada_w1_b", "hada_w2_b", "diff" -> dimension(tensors.get(key), 1);
        case "lokr_w1", "lokr_w2" -> product(dimension(tensors.get(stem + ".lokr_w1"), 1),
                dimension(tensors.get(stem + ".lokr_w2"), 1));
        case "weight" -> stem.startsWith("lora_unet_") ? null : dimension(tensors.get(key), 0);
        default -> null;
        };
    }

    private static Long product(Long a, Long b) {
        return a == null || b == null || a > 1 << 20 || b > 1 << 20 ? null : Long.valueOf(a * b);
    }

    private static Long dimension(TensorInfo tensor, int index) {
        return tensor == null || tensor.shape().size() <= index ? null : tensor.shape().get(index);
    }
}
