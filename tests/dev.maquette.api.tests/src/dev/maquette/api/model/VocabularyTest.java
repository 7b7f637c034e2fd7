// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

    @ParameterizedTest
    @CsvSource({"sd-1, Stable Diffusion 1.x, SD1.X", "qwen-image, Qwen Image, QwenImg", "flux, FLUX, FLUX",
            "any, Any, Any"})
    void basesHaveALongAndAShortName(String word, String label, String shortLabel) {
        assertEquals(label, new BaseModel(word).label());
        assertEquals(shortLabel, new BaseModel(word).shortLabel());
    }

    @Test
    void aWordOfAPlugInIsShownAsItIs() {
        assertEquals("stable-cascade", new BaseModel("stable-cascade").label());
        assertEquals("hypernetwork", new ModelType("hypernetwork").label());
    }

    @Test
    void aWordIsNeverBlank() {
        assertThrows(IllegalArgumentException.class, () -> new ModelFormat(" "));
    }
}
