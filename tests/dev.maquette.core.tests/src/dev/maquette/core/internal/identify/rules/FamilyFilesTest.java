// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.TensorInfo;

/** The built-in families, asked about the headers of files in any format, without reading files. */
class FamilyFilesTest {

    private static final String MISTRAL = "token_embd.weight:131072,5120 blk.0.attn_q.weight:4096,5120 "
            + "blk.29.attn_q.weight:4096,5120 ";
    private static RuleBook book;

    @BeforeAll
    static void readTheFamilies() throws Exception {
        var rules = FamilyFiles.rules();
        book = new RuleBook(rules);
        assertEquals(rules.size(), rules.stream().map(Rule::id).distinct().count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    gguf | x | img_in.weight:3072,64 vector_in.in_layer.weight:3072,768 double_blocks.0.img_mod.lin.weight:2,2 double_blocks.0.img_attn.qkv.weight:2,2 | main/flux/gguf_quantized/schnell
                    gguf | x | double_stream_modulation_img.lin.weight:2,2 img_in.weight:6144,128 txt_in.weight:6144,15360 | main/flux2/gguf_quantized/dev
                    gguf | wan22-high | patch_embedding.weight:5120,16,1,2,2 text_embedding.0.weight:5120,4096 blocks.0.self_attn.q.weight:2,2 | main/wan/gguf_quantized/t2v_a14b
                    gguf | wan | patch_embedding.weight:5120,16,1,2,2 text_embedding.0.weight:5120,4096 blocks.0.self_attn.q.weight:2,2 | none
                    gguf | x | cap_pad_token:1,3840 cap_embedder.0.weight:2560 | main/z-image/gguf_quantized/turbo
                    gguf | a-edit | txt_in.weight:1,1 txt_norm.weight:1 img_in.weight:1,1 | main/qwen-image/gguf_quantized/edit
                    gguf | x | txtfusion.a.weight:1 first.weight:1,1 | main/krea-2/gguf_quantized/krea2_turbo
                    gguf | x | token_embd.weight:32128,4096 enc.blk.0.attn_q.weight:1,1 | t5_encoder/any/gguf_quantized/null
                    gguf | x | token_embd.weight:151936,4096 blk.0.attn_q_norm.weight:128 | qwen3_encoder/any/gguf_quantized/qwen3_8b
                    gguf | x | token_embd.weight:128256,4096 blk.0.attn_q.weight:4096,4096 | none
                    torch | x | state_dict.model.diffusion_model.input_blocks.0.0.weight:320,4,3,3 state_dict.model.diffusion_model.input_blocks.2.1.transformer_blocks.0.attn2.to_k.weight:320,768 | main/sd-1/checkpoint/normal
                    torch | x | string_to_param.*:4,768 | embedding/sd-1/embedding_file/null
                    torch | x | params_ema.conv_first.weight:1 params_ema.body.0.rdb1.conv1.weight:1 params_ema.conv_body.weight:1 params_ema.conv_last.weight:1 | spandrel_image_to_image/any/checkpoint/null
                    torch | x | image_proj.proj.weight:1,1 ip_adapter.1.to_k_ip.weight:320,2048 | ip_adapter/sdxl/checkpoint/null
                    torch | x | image_proj.proj.0.weight:1024,512 ip_adapter.1.to_k_ip.weight:320,768 | none
                    safetensors | x | transformer.single_transformer_blocks.0.attn.to_q.lora_A.default.weight:4,3072 transformer.single_transformer_blocks.0.attn.to_q.lora_B.default.weight:3072,4 | lora/flux/lycoris/null
                    safetensors | chroma | diffusion_model.double_blocks.0.img_attn.proj.lora_A.weight:4,3072 | none
                    safetensors | x | lora_unet_double_blocks_0_img_attn_proj.lora_down.weight:4,4096 | lora/flux2/lycoris/klein_9b
                    safetensors | x | diffusion_model.blocks.0.self_attn.q.lora_B.weight:5120,4 | lora/wan/lycoris/a14b
                    safetensors | x | diffusion_model.txtfusion.a.lora_A.weight:4,2 diffusion_model.txtfusion.a.lora_B.weight:2,4 | lora/krea-2/lycoris/null
                    safetensors | x | diffusion_model.txtfusion.a.lora_A.weight:4,2 diffusion_model.txtfusion.a.lora_B.weight:2,4 diffusion_model.txtfusion.b.lora_A.weight:4,2 | none
                    safetensors | x | model.layers.0.self_attn.q_norm.weight:128 model.layers.0.mlp.up_proj.weight:9728,1280 model.layers.0.mlp.up_proj.scale:9728,20,1 model.embed_tokens.weight:151936,512 model.embed_tokens.scale:151936,8,1 | qwen3_encoder/any/sdnq_quantized/qwen3_4b
                    safetensors | x | redux_up.weight:12288,1152 redux_up.bias:1 redux_down.weight:1,1 redux_down.bias:1 | flux_redux/flux/checkpoint/null
                    """)
    void headersTell(String container, String name, String tensors, String answer) {
        assertEquals(answer, answer(subject(container, name, tensors, Map.of())));
    }

    @Test
    void layersAndVocabularyTellMistralFromLlama() {
        assertEquals("mistral_encoder/any/gguf_quantized/cow_mistral3_small",
                answer(subject("gguf", "x", MISTRAL, Map.of("general.architecture", "llama"))));
        assertEquals("mistral_encoder/any/gguf_quantized/mistral3_24b",
                answer(subject("gguf", "x", MISTRAL + "blk.30.a.weight:1 blk.39.a.weight:1", Map.of())));
        assertEquals("none", answer(subject("gguf", "x", MISTRAL.replace("131072", "32000"), Map.of())));
    }

    @Test
    void aBrokenDecoderIsInvalidAndNotUnknown() {
        var verdict = book.judge(subject("safetensors", "x", "net.lq_proj.latent_proj.0.weight:512,8,3,3", Map.of()));
        assertTrue(verdict.winner().isEmpty());
        assertEquals("latent of 4, 16 or 128 channels", verdict.broken().orElseThrow().name());
    }

    @ParameterizedTest
    @CsvSource({"Wan2.2_T2V_HighNoise,high", "wan_low_vram,", "HIGH+LOW merged,", "noise_high_v2,high",
            "style_high_noise_low_steps,high", "x_low,low", "plain,", "lownoise-high-res,low"})
    void namesTellTheExpert(String name, String expert) {
        assertEquals(expert, WanExpert.in(name));
    }

    private static String answer(Subject subject) {
        return book.judge(subject).winner().map(rule -> rule.type() + "/" + rule.base() + "/" + rule.format() + "/"
                + Objects.toString(rule.variantOf(subject))).orElse("none");
    }

    private static Subject subject(String container, String name, String tensors, Map<String, String> metadata) {
        var map = new LinkedHashMap<String, TensorInfo>();
        for (var tensor : tensors.strip().split(" ")) {
            int colon = tensor.lastIndexOf(':');
            var shape = new ArrayList<Long>();
            for (var dimension : tensor.substring(colon + 1).split(",")) {
                shape.add(Long.valueOf(dimension));
            }
            map.put(tensor.substring(0, colon), new TensorInfo("F16", shape, 1));
        }
        return book.subject(new ModelContent(container, false, name, 1, map, metadata, Map.of(), List.of()), name,
                Map.of());
    }
}
