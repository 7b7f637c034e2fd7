// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.model.ModelType;
import dev.maquette.api.probe.ModelContent;

class TriggerPhrasesTest {

    private static final String TAGS = "ss_tag_frequency";
    private static final String FOLDERS = "ss_dataset_dirs";

    @Test
    void whatTheModelSpecSaysComesFirst() {
        assertEquals(List.of("ohwx woman", "red dress"),
                lora(Map.of("modelspec.trigger_phrase", " ohwx woman,red dress, ,")));
        assertEquals(List.of("Ohwx", "tok"), lora(Map.of("modelspec.trigger_phrase", "Ohwx", TAGS,
                "{\"d\":{\"ohwx\":20,\"tok\":20}}", FOLDERS, "{\"d\":{\"n_repeats\":10,\"img_count\":20}}")));
    }

    @Test
    void aTagInNineOfTenImagesDominates() {
        var folders = "{\"a\":{\"n_repeats\":10,\"img_count\":12},\"b\":{\"n_repeats\":1,\"img_count\":8}}";
        assertEquals(List.of("ohwx"), lora(Map.of(TAGS,
                "{\"a\":{\"ohwx\":10,\"tree\":6},\"b\":{\" ohwx\":8,\"sky\":8}}",
                FOLDERS, folders)));
        assertNull(lora(Map.of(TAGS, "{\"a\":{\"ohwx\":9},\"b\":{\"ohwx\":8}}", FOLDERS, folders)));
    }

    @Test
    void captionsThatAreAllAlikeSingleNothingOut() {
        assertNull(lora(Map.of(TAGS, "{\"a\":{\"a\":9,\"b\":9,\"c\":9,\"d\":9}}", FOLDERS,
                "{\"a\":{\"img_count\":9}}")));
        assertEquals(List.of("a", "b", "c"), lora(Map.of(TAGS, "{\"a\":{\"b\":9,\"a\":10,\"c\":9,\"d\":3}}", FOLDERS,
                "{\"a\":{\"img_count\":10}}")));
    }

    @Test
    void withoutTheNumberOfImagesTheFirstTagHasToBeTwiceAsFrequentAsTheNext() {
        assertEquals(List.of("ohwx"), lora(Map.of(TAGS, "{\"d\":{\"ohwx\":20,\"tree\":10}}")));
        assertNull(lora(Map.of(TAGS, "{\"d\":{\"ohwx\":20,\"tree\":11}}")));
        assertNull(lora(Map.of(TAGS, "{\"d\":{\"ohwx\":2}}")));
    }

    @Test
    void tagsOfAnyPictureAreNotProposed() {
        assertEquals(List.of("ohwx"), lora(Map.of(TAGS, "{\"d\":{\"1girl\":20,\"Solo\":20,\"ohwx\":20}}", FOLDERS,
                "{\"d\":{\"img_count\":20}}")));
    }

    @Test
    void whatFilesBesideSayComesFirstAndNothingIsSaidTwice() {
        var content = new ModelContent("safetensors", false, "x", 1, Map.of(),
                Map.of("modelspec.trigger_phrase", "OHWX,red dress"), Map.of(), List.of());
        assertEquals(List.of("ohwx", "1girl", "red dress"),
                TriggerPhrases.of(new ModelType("lora"), content, () -> List.of("ohwx", "1girl")));
    }

    @Test
    void filesBesideOtherModelsAreNotAskedFor() {
        var content = new ModelContent("safetensors", false, "x", 1, Map.of(), Map.of(), Map.of(), List.of());
        assertNull(TriggerPhrases.of(new ModelType("main"), content, () -> {
            throw new AssertionError("asked");
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{\"d\":1}", "{\"d\":{\"ohwx\":\"20\"}}", "{\"d\":{\"ohwx\":{}}}",
            "{\"d\":{\"ohwx\":20", "{\"d\":{\"ohwx\":99999999999999999999}}", "{\"d\":{\"ohwx\":1e400}}"})
    void whatIsNotAsTheScriptsWriteItTellsNothing(String json) {
        assertNull(lora(Map.of(TAGS, json)));
    }

    @Test
    void onlyLorasAreCalledUp() {
        assertNull(phrases("main", Map.of("modelspec.trigger_phrase", "ohwx")));
    }

    private static List<String> lora(Map<String, String> metadata) {
        return phrases("lora", metadata);
    }

    private static List<String> phrases(String type, Map<String, String> metadata) {
        return TriggerPhrases.of(new ModelType(type),
                new ModelContent("safetensors", false, "x", 1, Map.of(), metadata, Map.of(), List.of()), List::of);
    }
}
