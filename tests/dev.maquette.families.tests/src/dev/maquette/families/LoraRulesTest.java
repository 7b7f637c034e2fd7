// SPDX-License-Identifier: EPL-2.0
package dev.maquette.families;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoraRulesTest {

    private static final String TEXT = "text_model_encoder_layers_0_self_attn_k_proj";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"768,sd-1", "1024,sd-2", "2048,sdxl"})
    void crossAttentionTellsTheBase(long width, String base) throws IOException {
        assertEquals("lora/" + base + "/lycoris//", identify(new Fixture()
                .lora("lora_unet_up_blocks_1_attentions_0_transformer_blocks_0_attn2_to_k", width, 640)));
    }

    @Test
    void textEncodersTellTheBase() throws IOException {
        assertEquals("lora/sd-1/lycoris//", identify(new Fixture().lora("lora_te_" + TEXT, 768, 768)));
        assertEquals("lora/sd-2/lycoris//", identify(new Fixture().lora("lora_te_" + TEXT, 1024, 1024)));
        assertEquals("lora/sdxl/lycoris//", identify(new Fixture().lora("lora_te1_" + TEXT, 768, 768)
                .lora("lora_te2_" + TEXT, 1280, 1280)));
        assertEquals("unknown", identify(new Fixture().lora("lora_te1_" + TEXT, 768, 768)));
    }

    @Test
    void slidersTellByTheirBlocks() throws IOException {
        assertEquals("lora/sdxl/lycoris//", identify(new Fixture()
                .lora("lora_unet_input_blocks_4_1_transformer_blocks_1_attn1_to_k", 640, 640)));
        assertEquals("lora/sd-1/lycoris//", identify(new Fixture()
                .lora("lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn1_to_k", 320, 320)));
        assertEquals("unknown", identify(new Fixture()
                .lora("lora_unet_mid_block_attentions_0_transformer_blocks_0_attn1_to_k", 1280, 1280)));
    }

    @ParameterizedTest
    @CsvSource({"ss_base_model_version,sd_v1,sd-1", "ss_base_model_version,sd_v2_v,sd-2",
            "ss_base_model_version,sdxl_base_v1-0,sdxl",
            "modelspec.architecture,stable-diffusion-xl-v1-base/lora,sdxl"})
    void metadataTellsWhereLayersDoNot(String key, String value, String base) throws IOException {
        assertEquals("lora/" + base + "/lycoris//", identify(new Fixture().metadata(key, value)
                .lora("lora_unet_mid_block_attentions_0_transformer_blocks_0_attn1_to_k", 1280, 1280)));
    }

    @Test
    void metadataDoesNotOverruleLayers() throws IOException {
        assertEquals("lora/sd-1/lycoris//", identify(new Fixture().metadata("ss_base_model_version", "sdxl_base_v1-0")
                .lora("lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn2_to_k", 768, 320)));
    }

    @Test
    void theTimeEmbeddingAloneMeansSdxl() throws IOException {
        assertEquals("lora/sdxl/lycoris//",
                identify(new Fixture().lora("lora_unet_down_blocks_0_resnets_0_time_emb_proj", 1280, 320)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lora_unet_double_blocks_0_img_attn_proj", "lora_unet_single_blocks_0_linear1",
            "lora_unet_blocks_0_cross_attn_k", "lora_unet_transformer_blocks_0_attn_to_k",
            "lora_unet__layers_0_attention_to_k", "lora_unet_layers_0_attention_qkv",
            "lora_transformer_single_transformer_blocks_0_attn_to_q", "transformer_blocks.0.attn.to_k",
            "diffusion_model.blocks.0.cross_attn.k", "base_model.model.double_blocks.0.img_attn.proj"})
    void lorasForTransformersAreNotTakenForStableDiffusion(String layer) throws IOException {
        assertFalse(
                identify(new Fixture().lora(layer, 3072, 3072).lora("lora_te_" + TEXT, 768, 768))
                        .startsWith("lora/sd"));
    }

    @Test
    void aLoraHasSettingsThatAreAllUnset() throws IOException {
        var answer = Service.identify(new Fixture().lora("lora_te_" + TEXT, 768, 768)
                .write(folder.resolve("a.safetensors")));
        assertNotNull(answer.defaultSettings());
        assertEquals(null, answer.defaultSettings().weight());
    }

    private String identify(Fixture fixture) throws IOException {
        return Answer.of(Service.identify(fixture.write(folder.resolve("lora.safetensors"))));
    }
}
