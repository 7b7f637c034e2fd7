// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.maquette.api.probe.TensorInfo;

class LoraTextWidthTest {

    private static final String ATTENTION = "lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn2_to_k";
    private static final String TEXT = "text_model_encoder_layers_0_self_attn_k_proj";

    private final LoraTextWidth width = new LoraTextWidth();

    @Test
    void crossAttentionTellsInEveryKindOfDelta() {
        assertEquals(768, of(Map.of(ATTENTION + ".lora_down.weight", List.of(16L, 768L))));
        assertEquals(1024, of(Map.of(ATTENTION + ".hada_w1_b", List.of(8L, 1024L))));
        assertEquals(2048, of(Map.of(ATTENTION + ".diff", List.of(640L, 2048L))));
        assertEquals(2048, of(Map.of(ATTENTION + ".lokr_w1", List.of(8L, 32L), ATTENTION + ".lokr_w2",
                List.of(80L, 64L))));
        assertNull(of(Map.of(ATTENTION + ".lokr_w1", List.of(8L, 32L))));
        assertNull(of(Map.of(ATTENTION + ".alpha", List.<Long>of())));
    }

    @Test
    void theTextEncoderTellsWhereCrossAttentionIsAbsent() {
        assertEquals(768, of(Map.of("lora_te_" + TEXT + ".lora_down.weight", List.of(16L, 768L))));
        assertEquals(768, of(Map.of("lora_te_" + TEXT + ".weight", List.of(768L))));
        assertEquals(2048, of(Map.of("lora_te1_" + TEXT + ".lora_down.weight", List.of(16L, 768L),
                "lora_te2_" + TEXT + ".lora_down.weight", List.of(16L, 1280L))));
        assertNull(of(Map.of("lora_te1_" + TEXT + ".lora_down.weight", List.of(16L, 768L))));
        assertNull(of(Map.of("lora_te_layers_0_self_attn_k_proj.lora_down.weight", List.of(16L, 1024L))));
    }

    @Test
    void crossAttentionOutweighsEverythingBeforeIt() {
        var tensors = new LinkedHashMap<String, List<Long>>();
        tensors.put("lora_te_" + TEXT + ".lora_down.weight", List.of(16L, 768L));
        tensors.put("lora_unet_down_blocks_0_resnets_0_time_emb_proj.lora_down.weight", List.of(4L, 1280L));
        tensors.put(ATTENTION + ".lora_down.weight", List.of(16L, 1024L));
        assertEquals(1024, of(tensors));
    }

    @Test
    void theTimeEmbeddingTellsLast() {
        assertEquals(1280, of(Map.of("lora_unet_down_blocks_0_resnets_0_time_emb_proj.lora_down.weight",
                List.of(4L, 1280L))));
        assertNull(of(Map.of("something.weight", List.of(768L, 768L))));
    }

    private Long of(Map<String, List<Long>> shapes) {
        var tensors = new LinkedHashMap<String, TensorInfo>();
        shapes.forEach((name, shape) -> tensors.put(name, new TensorInfo("F16", shape, 2)));
        return width.of(tensors);
    }
}
