// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.generate.ImageSettings.Lora;
import dev.maquette.api.generate.ImageSettings.Refiner;

/** What pictures of this and other programs say of themselves. */
class OriginTest {

    private static final String AUTOMATIC = """
            a kiln, at night
            with two lines
            Negative prompt: smoke,
            people
            Steps: 20, Sampler: DPM++ 2M, Schedule type: Karras, CFG scale: 6.5, Seed: 3735928559, Size: 512x768, \
            Model hash: 6ce0161689, Model: kiln-v2, Clip skip: 2, Lora hashes: "pot: 12ab, Seed: 9", Version: v1.9.0""";

    private static ImageSettings automatic(String text) {
        return Origin.of(Map.of("parameters", text)).settings();
    }

    @Test
    void whatAutomatic1111WritesIsRead() {
        var origin = Origin.of(Map.of("parameters", AUTOMATIC));

        assertEquals(new ImageSettings.Builder("a kiln, at night\nwith two lines").negativePrompt("smoke,\npeople")
                .steps(20).cfgScale(6.5).scheduler("dpmpp_2m_k").seed(3735928559L).size(512, 768).clipSkip(1).build(),
                origin.settings());
        assertEquals("kiln-v2", origin.modelName());
        assertNull(origin.model());
        assertNull(origin.milliseconds());
    }

    @ParameterizedTest
    @CsvSource({"Euler a,euler_a", "DPM++ 2M Karras,dpmpp_2m_k", "DPM++ 2M SDE Karras,dpmpp_2m_sde_k", "DDIM,ddim",
            "Restart,"})
    void samplersAreSchedulersWhereTheyAreKnown(String sampler, String scheduler) {
        assertEquals(scheduler, automatic("a kiln\nSteps: 4, Sampler: " + sampler + ", Seed: 1").scheduler());
    }

    @Test
    void aPictureWithoutANegativePromptOrWithoutAPromptIsRead() {
        assertEquals("", automatic("a kiln\nSteps: 4, Seed: 1").negativePrompt());
        assertEquals("", automatic("Steps: 4, Seed: 1").prompt());
        assertEquals("smoke", automatic("Negative prompt: smoke\nSteps: 4").negativePrompt());
    }

    @Test
    void numbersThatAreNoneAreLeftOut() {
        var settings = automatic("a kiln\nSteps: 4.5, CFG scale: strong, Seed: 1e99, Size: large");

        assertEquals(new ImageSettings.Builder("a kiln").build(), settings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nothing of that kind", "\"", "Steps: ", "a\nSteps: \"unclosed, Seed: 5"})
    void otherTextsMakeNoTrouble(String text) {
        var origin = Origin.of(Map.of("parameters", text, "invokeai_metadata", text, "maquette", text));

        assertNull(origin.model());
    }

    @Test
    void whatInvokeWritesIsRead() {
        var origin = Origin.of(Map.of("parameters", AUTOMATIC, "invokeai_metadata", """
                {"positive_prompt": "a kiln", "negative_prompt": "smoke", "width": 832, "height": 1216, "seed": 7,
                 "cfg_scale": 5.5, "cfg_rescale_multiplier": 0.7, "steps": 28, "scheduler": "dpmpp_sde_k",
                 "clip_skip": 1, "model": {"key": "k1", "hash": "blake3:1", "name": "kiln", "base": "sdxl"},
                 "vae": {"key": "v1", "name": "glaze"}, "refiner_model": {"key": "r1"}, "refiner_start": 0.8,
                 "loras": [{"model": {"key": "l1", "name": "pot"}, "weight": 0.75}, {"lora": {}, "weight": 1}],
                 "rand_device": "cpu", "strength": 0.3}"""));

        assertEquals(new ImageSettings.Builder("a kiln").negativePrompt("smoke").size(832, 1216).seed(7L)
                .cfgScale(5.5).cfgRescale(0.7).steps(28).scheduler("dpmpp_sde_k").clipSkip(1).vae("v1")
                .refiner(new Refiner("r1", 0.8)).loras(List.of(new Lora("l1", 0.75))).build(), origin.settings());
        assertEquals("k1", origin.model());
        assertEquals("kiln", origin.modelName());
    }

    @Test
    void anOlderInvokeHadNoKeysForModels() {
        var origin = Origin.of(Map.of("invokeai_metadata", """
                {"positive_prompt": "a kiln", "model": {"model_name": "kiln", "base_model": "sd-1"}}"""));

        assertNull(origin.model());
        assertEquals("kiln", origin.modelName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "{\"positive_prompt\": 7.5, \"steps\": \"many\"}", "{\"steps\": 20}",
            "{\"positive_prompt\": \"a\", \"seed\": 1e400}"})
    void metadataOfAnotherShapeFallsBackToTheOtherText(String broken) {
        var origin = Origin.of(Map.of("parameters", AUTOMATIC, "invokeai_metadata", broken, "maquette", broken));

        assertEquals("kiln-v2", origin.modelName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"settings\": {}}", "{\"settings\": {\"loras\": [null], \"prompt\": \"a\"}}"})
    void anOwnTextThatWasTamperedWithSaysNothing(String broken) {
        assertNull(Origin.of(Map.of("maquette", broken)).settings());
    }
}
