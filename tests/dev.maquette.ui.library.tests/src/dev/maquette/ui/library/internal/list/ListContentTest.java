// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.model.ModelType;
import dev.maquette.testkit.library.ModelRecords;

class ListContentTest {

    private final List<ModelSummary> models = ModelRecords.dozen().stream().map(ModelRecords::summary).toList();
    private final ListContent content = ListContent.of(models, Set.of());

    @Test
    void mainModelsComeFirstAndEachTypeHasItsHeading() {
        assertEquals(List.of("main 6", "lora 4", "vae 1", "controlnet 1"), content.groups().stream()
                .map(group -> group.type().orElseThrow().id() + " " + group.count()).toList());
    }

    @Test
    void aHeadingTellsTheBytesOfItsGroup() {
        assertEquals(218_000_000L + 165_000_000L + 306_000_000L + 144_000_000L, content.groups().get(1).bytes());
    }

    @Test
    void aFoldedGroupKeepsItsHeadingAndHidesItsModels() {
        ListContent folded = content.toggled(new ModelType("main"));
        assertEquals(4, folded.groups().size());
        assertTrue(folded.position("a1").isEmpty());
        assertEquals("a1", folded.find("a1").orElseThrow().key());
        assertEquals(12, folded.models().size());
        assertEquals(6, folded.countShown());
        assertEquals(12, folded.toggled(new ModelType("main")).countShown());
    }

    @Test
    void positionsCountWhatIsShown() {
        ListContent folded = content.toggled(new ModelType("main"));
        String first = folded.keys().getFirst();
        assertEquals(OptionalInt.of(6), folded.place(first));
        assertEquals(OptionalInt.of(0), folded.position(first));
        assertEquals(6, folded.placeAt(0));
        assertEquals(List.of(first), folded.keys().subList(0, 1));
        assertEquals(0, folded.keys().indexOf(first));
        assertEquals(-1, folded.keys().indexOf("a1"));
    }

    @Test
    void nothingIsInAnEmptyList() {
        assertEquals(0, ListContent.of(List.of(), Set.of()).countShown());
        assertTrue(ListContent.flat(List.of()).place("a1").isEmpty());
        assertTrue(ListContent.flat(List.of()).place(null).isEmpty());
    }

    @Test
    void fiftyThousandModelsHaveExactPlaces() {
        List<ModelSummary> many = IntStream.range(0, 50_000).mapToObj(i -> ModelRecords
                .summary(ModelRecords.model("k" + i, "Model " + i, "lora", "sdxl", "lycoris", i, ""))).toList();
        ListContent large = ListContent.of(many, Set.of());
        Arrangement list = Arrangement.list(large, 500);
        assertEquals(28 + 50_000 * 48, list.height());
        assertEquals(39_999, large.place("k39999").getAsInt());
        assertEquals(OptionalInt.of(39_999), list.placeAt(5, list.area(39_999).y + 20));
    }
}
