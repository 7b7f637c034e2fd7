// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteVocabularyTest {

    private final SiteVocabulary words = new SiteVocabulary();

    @ParameterizedTest
    @CsvSource({"SD 1.5, , sd-1", "SD 2.1 768, , sd-2", "SD 3.5 Medium, , sd-3", "Pony, , sdxl", "Illustrious, , sdxl",
            "SDXL 1.0, Refiner, sdxl-refiner", "SDXL 1.0, Standard, sdxl", "Flux.1 Kontext, , flux",
            "Flux.2 Klein 4B-base, , flux2", "Wan Video 2.2 T2V-A14B, , wan", "ZImageTurbo, , z-image",
            "Qwen, , qwen-image", "Anima, , anima", "Pony V7, , unknown", "Sora 2, , unknown", "New One 9, , unknown"})
    void basesAreMapped(String word, String kind, String base) {
        assertEquals(base, words.base(word, kind).id());
    }

    @ParameterizedTest
    @CsvSource({"Checkpoint, SafeTensor, main, checkpoint", "Checkpoint, GGUF, main, gguf_quantized",
            "LORA, SafeTensor, lora, lycoris", "LoCon, , lora, lycoris",
            "TextualInversion, PickleTensor, embedding, embedding_file",
            "Upscaler, Other, spandrel_image_to_image, checkpoint", "Poses, Other, unknown, unknown",
            "Checkpoint, Core ML, main, unknown"})
    void typesAndFormatsAreMapped(String kind, String file, String type, String format) {
        assertEquals(type, words.type(kind).id());
        assertEquals(format, words.format(kind, file).id());
    }

    @Test
    void aKindIsNamedInOurWordsOrInTheSites() {
        assertEquals(List.of("LORA", "LoCon", "DoRA"), words.kinds("lora"));
        assertEquals(List.of("LORA"), words.kinds("LORA"));
        assertEquals(List.of("TextualInversion"), words.kinds("textualinversion"));
        assertEquals(List.of("Checkpoint", "UNet"), words.kinds("main"));
        assertEquals(List.of(), words.kinds("nonsense"));
    }

    @Test
    void basesWithoutALicenceOfTheirOwnHaveNone() {
        assertNull(words.licence("Other"));
        assertNull(words.licence("New One 9"));
    }
}
