// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.testkit.ui.Stage;
import dev.maquette.ui.library.internal.Absence;
import dev.maquette.ui.library.internal.LibraryPresenter.Answer;
import dev.maquette.ui.library.internal.list.Facet;
import dev.maquette.ui.library.internal.list.FilterState;
import dev.maquette.ui.library.internal.list.ListContent;
import dev.maquette.ui.widgets.TextField;

class FiltersPageUiTest {

    private static final Map<String, Map<String, Integer>> BASES = Map.of("base", Map.of("flux", 2, "sdxl", 3));

    private FilterState filter = FilterState.ALL;
    private int saves;
    private Stage<FiltersPage> stage;
    private FiltersPage page;

    private final class Actions implements FiltersPage.Actions {

        @Override
        public void change(UnaryOperator<FilterState> change) {
            filter = change.apply(filter);
            answer(BASES);
        }

        @Override
        public void save() {
            saves++;
        }

        @Override
        public boolean mayChange() {
            return true;
        }
    }

    @BeforeEach
    void open() throws InterruptedException {
        stage = new Stage<>(new MemoryLibrary("Studio", ModelRecords.dozen()), "dark", 200, 700,
                (parent, made) -> new FiltersPage(parent, made.look(), new Actions()));
        page = stage.page();
        answer(BASES);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    private void answer(Map<String, Map<String, Integer>> facets) {
        page.show(Optional.of(new Answer(ListContent.of(List.of(), Set.of()), filter, 5, 5, 0, facets, facets,
                Absence.NONE)));
    }

    private int place(String id) {
        return IntStream.range(0, page.list().rows().size()).filter(i -> page.list().rows().get(i).id().equals(id))
                .findFirst().orElseThrow(() -> new AssertionError(id + " is not among " + page.list().rows()));
    }

    private void click(String id, int x) {
        Stage.click(page.list(), x, page.list().area(place(id)).y + 12, SWT.NONE);
    }

    private void press(int key) {
        Stage.key(page.list(), key);
    }

    @Test
    void aClickAnywhereOnARowTicksIt() {
        click("BASE flux", 150);
        assertEquals(Set.of("flux"), filter.chosen(Facet.BASE));
        click("BASE flux", 15);
        assertEquals(FilterState.ALL, filter);
    }

    @Test
    void keysTickFoldAndClear() {
        page.list().selection().focus("BASE sdxl");
        press(' ');
        assertEquals(Set.of("sdxl"), filter.chosen(Facet.BASE));
        page.list().selection().focus("BASE");
        press(SWT.ARROW_LEFT);
        assertTrue(page.list().rows().stream().noneMatch(row -> row.id().equals("BASE sdxl")));
        press(SWT.ARROW_RIGHT);
        place("BASE sdxl");
        press(SWT.ESC);
        assertEquals(FilterState.ALL, filter);
    }

    @Test
    void thePlusSavesAndAllModelsTakesFiltersAndWordsAway() {
        filter = FilterState.ALL.withText("kiln").toggle(Facet.BASE, "flux");
        answer(BASES);
        click("saved", page.list().getClientArea().width - 16);
        assertEquals(1, saves);
        click("saved ", 40);
        assertEquals(FilterState.ALL, filter);
    }

    @Test
    void theFieldComesWithManyWordsAndFindsOne() {
        Map<String, Integer> tags = IntStream.range(0, 30).boxed().collect(Collectors.toMap(n -> "tag" + n, n -> 1));
        answer(Map.of("tag", tags));
        assertTrue(stage.sees(TextField.class, field -> true));
        ((TextField) ((Composite) page.getChildren()[0]).getChildren()[0]).text().setText("tag17");
        assertEquals(List.of("TAG", "TAG tag17"), page.list().rows().stream().map(FacetRow::id).toList());
    }
}
