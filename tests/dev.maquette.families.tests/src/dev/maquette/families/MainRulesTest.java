// SPDX-License-Identifier: EPL-2.0
package dev.maquette.families;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainRulesTest {

    private static final String UNET = "model.diffusion_model.";
    private static final String ATTENTION = ".transformer_blocks.0.attn2.to_k.weight";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"768,4,main/sd-1/checkpoint/normal/epsilon", "768,9,main/sd-1/checkpoint/inpaint/epsilon",
            "768,8,unknown", "768,5,unknown", "1024,4,main/sd-2/checkpoint/normal/v_prediction",
            "1024,5,main/sd-2/checkpoint/depth/v_prediction", "1024,9,main/sd-2/checkpoint/inpaint/v_prediction",
            "1024,8,unknown", "32,4,main/sd-1/checkpoint/normal/epsilon", "1280,4,unknown", "2048,4,unknown"})
    void checkpointsThatAttendOnTheFirstLevel(long width, long channels, String answer) throws IOException {
        assertEquals(answer, identify(sd(width, channels)));
    }

    @ParameterizedTest
    @CsvSource({"2048,4,main/sdxl/checkpoint/normal/epsilon", "2048,9,main/sdxl/checkpoint/inpaint/epsilon",
            "1280,4,main/sdxl-refiner/checkpoint/normal/epsilon", "2048,8,unknown", "768,4,unknown"})
    void checkpointsThatAttendFromTheSecondLevel(long width, long channels, String answer) throws IOException {
        assertEquals(answer, identify(xl(width, channels)));
    }

    @ParameterizedTest
    @CsvSource({"v_pred", "ztsnr"})
    void aKeyMarksVPrediction(String key) throws IOException {
        assertEquals("main/sdxl/checkpoint/normal/v_prediction", identify(xl(2048, 4).tensor(key)));
        assertEquals("main/sd-1/checkpoint/normal/v_prediction", identify(sd(768, 4).tensor(key)));
    }

    @ParameterizedTest
    @CsvSource({"modelspec.prediction_type,v,v_prediction", "modelspec.prediction_type,epsilon,epsilon",
            "prediction_type,v_prediction,v_prediction", "ss_v_parameterization,True,v_prediction",
            "ss_v_parameterization,False,epsilon"})
    void metadataTellsThePredictionType(String key, String value, String prediction) throws IOException {
        assertEquals("main/sdxl/checkpoint/normal/" + prediction, identify(xl(2048, 4).metadata(key, value)));
    }

    @Test
    void sd2For512PixelsPredictsNoise() throws IOException {
        assertEquals("main/sd-2/checkpoint/normal/epsilon",
                identify(sd(1024, 4).metadata("modelspec.architecture", "stable-diffusion-v2-512")));
    }

    @Test
    void anUnusualTextWidthIsPartOfTheEvidence() throws IOException {
        var answer = Service.identify(sd(32, 4).write(folder.resolve("tiny.safetensors")));
        var fact = answer.evidence().stream().filter(e -> e.name().equals("non-standard text width")).findFirst();
        assertEquals("32", fact.orElseThrow().found());
        assertEquals("main.checkpoint.sd-1.other-width", answer.ruleId());
    }

    @Test
    void aControlNetThatCarriesItsModelIsNotAMainModel() throws IOException {
        assertEquals("unknown", identify(sd(768, 4).tensor("control_model.input_hint_block.0.weight", 16, 3, 3, 3)));
    }

    @Test
    void otherTransformersAreNotStableDiffusion() throws IOException {
        assertEquals("unknown", identify(new Fixture().tensor("double_blocks.0.img_attn.norm.key_norm.scale", 128)
                .tensor("img_in.weight", 3072, 64)));
        assertEquals("unknown", identify(new Fixture()
                .tensor(UNET + "joint_blocks.0.x_block.attn.qkv.weight", 4608, 1536)
                .tensor("first_stage_model.decoder.conv_in.weight", 512, 16, 3, 3)));
    }

    @Test
    void aCheckpointWithMergedLoraKeysStaysAMainModel() throws IOException {
        assertEquals("main/sd-1/checkpoint/normal/epsilon",
                identify(sd(768, 4).lora("lora_unet_mid_block_attentions_0_transformer_blocks_0_attn2_to_k", 768,
                        1280)));
    }

    @ParameterizedTest
    @CsvSource({"StableDiffusionPipeline,768,4,epsilon,main/sd-1/diffusers/normal/epsilon",
            "StableDiffusionInpaintPipeline,768,9,epsilon,main/sd-1/diffusers/inpaint/epsilon",
            "StableDiffusionPipeline,1024,4,v_prediction,main/sd-2/diffusers/normal/v_prediction",
            "StableDiffusionDepth2ImgPipeline,1024,5,epsilon,main/sd-2/diffusers/depth/epsilon",
            "LatentConsistencyModelPipeline,768,4,sample,main/sd-1/diffusers/normal/sample",
            "StableDiffusionXLPipeline,2048,4,v_prediction,main/sdxl/diffusers/normal/v_prediction",
            "StableDiffusionXLInpaintPipeline,2048,9,epsilon,main/sdxl/diffusers/inpaint/epsilon",
            "StableDiffusionXLImg2ImgPipeline,1280,4,epsilon,main/sdxl-refiner/diffusers/normal/epsilon",
            "StableDiffusionPipeline,48,4,epsilon,main/sd-1/diffusers/normal/epsilon",
            "StableDiffusionInstructPix2PixPipeline,768,8,epsilon,unknown",
            "StableDiffusionPipeline,768,8,epsilon,unknown",
            "StableDiffusionPipeline,768,4,flow,unknown", "FluxPipeline,768,4,epsilon,unknown",
            "OnnxStableDiffusionPipeline,768,4,epsilon,main/sd-1/onnx/normal/epsilon",
            "OnnxStableDiffusionPipeline,64,4,epsilon,main/sd-1/onnx/normal/epsilon",
            "ORTStableDiffusionPipeline,1024,4,v_prediction,main/sd-2/onnx/normal/v_prediction",
            "ORTStableDiffusionXLPipeline,2048,4,epsilon,main/sdxl/onnx/normal/epsilon"})
    void pipelines(String name, int width, int channels, String prediction, String answer) throws IOException {
        pipeline(name, width, channels, prediction);
        assertEquals(answer, Answer.of(Service.identify(folder)));
    }

    @Test
    void aPlainPipelineOfOnnxFilesIsAnOnnxPipeline() throws IOException {
        pipeline("StableDiffusionPipeline", 768, 4, "epsilon");
        write("unet/model.onnx", "");
        assertEquals("main/sd-1/onnx/normal/epsilon", Answer.of(Service.identify(folder)));
        write("unet/diffusion_pytorch_model.safetensors", "");
        assertEquals("main/sd-1/diffusers/normal/epsilon", Answer.of(Service.identify(folder)));
    }

    @Test
    void theRepositoryVariantComesFromFileNames() throws IOException {
        pipeline("StableDiffusionPipeline", 768, 4, "epsilon");
        assertEquals("", Service.identify(folder).repoVariant());
        write("unet/diffusion_pytorch_model.fp16.safetensors", "");
        assertEquals("fp16", Service.identify(folder).repoVariant());
    }

    @Test
    void defaultSettingsFitTheBase() throws IOException {
        assertEquals(512,
                Service.identify(sd(768, 4).write(folder.resolve("a.safetensors"))).defaultSettings().width());
        assertEquals(768,
                Service.identify(sd(1024, 4).write(folder.resolve("b.safetensors"))).defaultSettings().height());
        assertEquals(1024,
                Service.identify(xl(2048, 4).write(folder.resolve("c.safetensors"))).defaultSettings().width());
        assertNull(Service.identify(xl(1280, 4).write(folder.resolve("d.safetensors"))).defaultSettings());
    }

    @Test
    void whatNobodyRecognisesNamesTheNearestRules() throws IOException {
        var answer = Service.identify(sd(768, 8).write(folder.resolve("pix2pix.safetensors")));
        assertEquals("main.checkpoint.sd-1", answer.candidates().getFirst().rule());
        assertTrue(answer.reason().contains("4 input channels"), answer.reason());
        assertTrue(answer.candidates().size() <= 5);
    }

    private String identify(Fixture fixture) throws IOException {
        return Answer.of(Service.identify(fixture.write(folder.resolve("model.safetensors"))));
    }

    private static Fixture sd(long width, long channels) {
        return new Fixture().tensor("cond_stage_model.transformer.text_model.final_layer_norm.weight", width)
                .tensor("first_stage_model.decoder.conv_in.weight", 512, 4, 3, 3)
                .tensor(UNET + "input_blocks.0.0.weight", 320, channels, 3, 3)
                .tensor(UNET + "input_blocks.2.1" + ATTENTION, 320, width)
                .tensor(UNET + "input_blocks.4.1" + ATTENTION, 640, width);
    }

    private static Fixture xl(long width, long channels) {
        return new Fixture().tensor("conditioner.embedders.0.model.ln_final.weight", 1280)
                .tensor("first_stage_model.decoder.conv_in.weight", 512, 4, 3, 3)
                .tensor(UNET + "input_blocks.0.0.weight", 320, channels, 3, 3)
                .tensor(UNET + "input_blocks.4.1" + ATTENTION, 640, width);
    }

    private void pipeline(String name, int width, int channels, String prediction) throws IOException {
        write("model_index.json", "{\"_class_name\":\"" + name + "\"}");
        write("unet/config.json", "{\"cross_attention_dim\":" + width + ",\"in_channels\":" + channels
                + ",\"down_block_types\":[\"a\",\"b\",\"c\",\"d\"]}");
        write("scheduler/scheduler_config.json", "{\"prediction_type\":\"" + prediction + "\"}");
        write("text_encoder/config.json", "{\"architectures\":[\"CLIPTextModel\"],\"hidden_size\":" + width + "}");
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }
}
