// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.huggingface.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelCardTest {

    private static final String PROSE = "This model draws houses in ink, with thin lines and much light.";

    @ParameterizedTest
    @ValueSource(strings = {"", "---\nlicense: mit\n---\n", "---\r\nlicense: mit\r\n---\r\n# Title\r\n\r\n",
            "<!-- a\n\nlong comment that is nothing for anybody to read -->\n\n", "| a | b |\n|---|---|\n\n",
            "- a list of things that is longer than it has to be\n- another\n\n",
            "<div>a piece of a page that is long enough</div>\n\n",
            "```\ncode that is long enough to be mistaken for prose\n\nby somebody\n```\n\n",
            "[![badge](https://example.org/b.svg)](https://example.org)\n\n", "Too short.\n\n",
            "> a quotation of some length, by someone\n\n"})
    void theFirstParagraphOfProseDescribesTheModel(String before) {
        var card = new ModelCard(before + PROSE.replace("in ink", "in\n**ink**") + "\n\nMore of it.");
        assertEquals(Optional.of(PROSE), card.description());
    }

    @Test
    void aLongParagraphIsCutBetweenWords() {
        var description = new ModelCard("word ".repeat(300)).description().orElseThrow();
        assertTrue(description.length() <= 500 && description.endsWith("word…"), description);
        assertEquals(Optional.empty(), new ModelCard("---\nlicense: mit\n---").description());
    }
}
