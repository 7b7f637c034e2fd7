// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.api.request.ShareLibrary.Edit;
import dev.maquette.api.request.ShareLibrary.Shared;

class ShareWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Start it with: python main.py --paths /a/b.yaml | python main.py --paths /a/b.yaml",
            "Start ComfyUI with this option each time: --paths \"/a b/c.yaml\" | --paths \"/a b/c.yaml\"",
            "Restart SwarmUI. | Restart SwarmUI.",
            "Look here: it is one | Look here: it is one"})
    void theCommandLineIsFoundInAStep(String step, String command) {
        assertEquals(command, ShareWords.command(step));
    }

    @Test
    void filesAndLinksAreListedUnderTheirHeadings() {
        Shared plan = new Shared(Way.LINKS, 2, List.of(new Edit("/a/new.yaml", null, "x\n", null)),
                List.of("/a/loras/ink.safetensors"), List.of(), List.of());
        assertEquals(List.of(new DiffLine.File("/a/new.yaml", "new"), new DiffLine.Text('+', "x"),
                new DiffLine.File("1 link", "made; they take no space"),
                new DiffLine.Link("/a/loras/ink.safetensors")), ShareWords.changes(plan));
        assertEquals(2, ShareWords.count(plan));
    }

    @Test
    void signsAreSpokenAsWords() {
        assertEquals("comes: a", ShareWords.spoken(new DiffLine.Text('+', "a")));
        assertEquals("goes: a", ShareWords.spoken(new DiffLine.Text('-', "a")));
        assertEquals("a", ShareWords.spoken(new DiffLine.Text(' ', "a")));
    }

    @Test
    void copiesAreNamedWhereThereAreAny() {
        assertEquals("", ShareWords.copies(List.of(new Edit("/a", null, "x", null))));
        assertEquals("A copy of what was there: /a.1", ShareWords.copies(List.of(new Edit("/a", "y", "x", "/a.1"))));
        assertEquals("Copies of what was there: /a.1, /b.1", ShareWords
                .copies(List.of(new Edit("/a", "y", "x", "/a.1"), new Edit("/b", "y", "x", "/b.1"))));
    }
}
