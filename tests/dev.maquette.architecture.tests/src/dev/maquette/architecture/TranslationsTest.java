// SPDX-License-Identifier: EPL-2.0
package dev.maquette.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The program says the same in each of its languages. */
class TranslationsTest {

    private final List<Translation> german = Translation.all("de");

    private void assertNone(Function<Translation, Stream<String>> wrong) {
        assertTrue(german.size() > 30, () -> "the texts are found: " + german.size());
        assertEquals(List.of(), german.stream().flatMap(wrong).toList());
    }

    @Test
    void everyTextIsThereInGerman() {
        assertNone(Translation::missing);
    }

    @Test
    void noGermanTextIsLeftOver() {
        assertNone(Translation::idle);
    }

    @Test
    void aGermanTextTakesInWhatTheEnglishOneDoes() {
        assertNone(Translation::otherPlaceholders);
    }

    @Test
    void aGermanTextHasAMnemonicWhereTheEnglishOneHas() {
        assertNone(Translation::otherMnemonics);
    }

    @Test
    void aGermanTextEndsInAnEllipsisWhereTheEnglishOneDoes() {
        assertNone(Translation::otherEllipses);
    }

    /** A single quote would hide the placeholders behind it from NLS.bind; German needs none. */
    @Test
    void noGermanTextHasASingleQuote() {
        assertNone(text -> text.other().entrySet().stream().filter(entry -> entry.getValue().contains("'"))
                .map(entry -> text.file() + " " + entry.getKey()));
    }

    /** As the platform reads them: in UTF-8, where a damaged file would be taken for Latin-1 without a word. */
    @Test
    void everyFileOfTextsIsUtf8() throws IOException {
        var wrong = new ArrayList<String>();
        for (var text : german) {
            var content = Files.readAllBytes(SourceTree.root().resolve(text.file()));
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
                new PropertyResourceBundle(new ByteArrayInputStream(content));
            } catch (CharacterCodingException | IllegalArgumentException failure) {
                wrong.add(text.file() + ": " + failure);
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** What plugin.xml names by a key is a text of the bundle. */
    @Test
    void everyKeyOfAPluginHasItsText() {
        var wrong = new ArrayList<String>();
        for (var bundle : SourceTree.bundles()) {
            var file = bundle.resolve("plugin.xml");
            if (Files.exists(file)) {
                var texts = PluginTexts.of(bundle, "");
                texts.keysIn(SourceTree.text(file)).filter(key -> !texts.has(key))
                        .forEach(key -> wrong.add(file + " " + key));
            }
        }
        assertEquals(List.of(), wrong);
    }
}
