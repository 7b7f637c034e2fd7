// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource({"'', papercut", "a boat, 'a boat, papercut'", "'a boat, ', 'a boat, papercut'",
            "papercuts, 'papercuts, papercut'"})
    void aPhraseIsPutAtTheEnd(String before, String after) {
        assertEquals(after, Phrases.toggle(before, "papercut"));
    }

    @ParameterizedTest
    @CsvSource({"papercut, ''", "'a boat, Papercut', a boat", "'papercut, a boat', a boat",
            "'a boat, papercut, dusk', 'a boat, dusk'", "'a (papercut:1.2) boat', 'a (:1.2) boat'"})
    void aPhraseThatIsThereIsTakenOutWithItsComma(String before, String after) {
        assertEquals(after, Phrases.toggle(before, "papercut"));
    }

    @Test
    void signsInAPhraseAreMeantAsTheyAre() {
        assertTrue(Phrases.has("a <lora.x> here", "<lora.x>"));
        assertFalse(Phrases.has("a <loraxx> here", "<lora.x>"));
        assertFalse(Phrases.has("überpapercut", "papercut"));
    }
}
