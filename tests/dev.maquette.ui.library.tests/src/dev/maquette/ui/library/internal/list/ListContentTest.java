// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.model.ModelType;
import dev.maquette.testkit.library.ModelRecords;

class ListContentTest {

    private static final int HEADING = 28;
    private static final int ROW = 48;

    private final List<ModelSummary> models = ModelRecords.dozen().stream().map(ModelRecords::summary).toList();
    private final ListContent content = ListContent.of(models, Set.of());

    @Test
    void mainModelsComeFirstAndEachTypeHasItsHeading() {
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < content.size(); i++) {
            if (content.line(i) instanceof Line.Heading heading) {
                headings.add(heading.type().id() + " " + heading.count());
            }
        }
        assertEquals(List.of("main 6", "lora 4", "vae 1", "controlnet 1"), headings);
    }

    @Test
    void aHeadingTellsTheBytesOfItsGroup() {
        Line.Heading lora = assertInstanceOf(Line.Heading.class, content.line(7));
        assertEquals(218_000_000L + 165_000_000L + 306_000_000L + 144_000_000L, lora.bytes());
    }

    @Test
    void everyHeightBelongsToTheLineThatCoversIt() {
        assertEquals(0, content.lineAt(0));
        assertEquals(0, content.lineAt(HEADING - 1));
        assertEquals(1, content.lineAt(HEADING));
        assertEquals(1, content.lineAt(HEADING + ROW - 1));
        assertEquals(2, content.lineAt(HEADING + ROW));
        assertEquals(-1, content.lineAt(-1));
        assertEquals(content.size(), content.lineAt(content.height()));
        assertEquals(4 * HEADING + 12 * ROW, content.height());
    }

    @Test
    void aFoldedGroupKeepsItsHeadingAndHidesItsModels() {
        ListContent folded = content.toggled(new ModelType("main"));
        assertEquals(content.size() - 6, folded.size());
        assertTrue(folded.lineOf("a1").isEmpty());
        assertEquals(12, folded.models().size());
        assertEquals(6, folded.shown().size());
        assertEquals(content.size(), folded.toggled(new ModelType("main")).size());
    }

    @Test
    void positionsCountModelsAndNotHeadings() {
        Line.Row first = assertInstanceOf(Line.Row.class, content.line(8));
        assertEquals(6, first.position());
        assertEquals(8, content.lineOf(first.model().key()).getAsInt());
    }

    @Test
    void theHeadingAboveALineIsFound() {
        assertEquals(0, content.headingAbove(6));
        assertEquals(7, content.headingAbove(9));
        assertEquals(-1, ListContent.of(List.of(), Set.of()).headingAbove(0));
    }

    @Test
    void fiftyThousandModelsHaveExactPlaces() {
        List<ModelSummary> many = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            many.add(ModelRecords.summary(ModelRecords.model("k" + i, "Model " + i, "lora", "sdxl", "lycoris", i, "")));
        }
        ListContent large = ListContent.of(many, Set.of());
        assertEquals(HEADING + 50_000 * ROW, large.height());
        assertEquals(40_000, large.lineOf("k39999").getAsInt());
        assertEquals(40_000, large.lineAt(large.top(40_000) + 20));
    }
}
