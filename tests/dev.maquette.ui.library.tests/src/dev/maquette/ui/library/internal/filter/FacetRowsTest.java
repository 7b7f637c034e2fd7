// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.SavedFilter;
import dev.maquette.ui.library.internal.Absence;
import dev.maquette.ui.library.internal.LibraryPresenter.Answer;
import dev.maquette.ui.library.internal.filter.FacetRow.Choice;
import dev.maquette.ui.library.internal.filter.FacetRow.More;
import dev.maquette.ui.library.internal.filter.FacetRow.Saved;
import dev.maquette.ui.library.internal.filter.FacetRow.SavedTitle;
import dev.maquette.ui.library.internal.filter.FacetRow.Title;
import dev.maquette.ui.library.internal.list.Facet;
import dev.maquette.ui.library.internal.list.FilterState;
import dev.maquette.ui.library.internal.list.ListContent;

class FacetRowsTest {

    private static final Set<Facet> ALL_BUT_BASE = EnumSet.complementOf(EnumSet.of(Facet.BASE));

    private final Map<String, Integer> bases = new TreeMap<>(Map.of("sdxl", 5, "flux", 7, "sd-1", 1));

    private Answer answer(FilterState filter, Map<String, Integer> now) {
        return new Answer(ListContent.of(List.of(), Set.of()), filter, 3, 13, 0, Map.of("base", now),
                Map.of("base", bases), Absence.NONE);
    }

    private static List<FacetRow> rows(Answer answer, Set<Facet> folded, Set<Facet> opened, String search) {
        return new FacetRows(answer, folded, opened, search).rows(SavedFilters.Known.NOTHING, true);
    }

    private static List<String> words(List<FacetRow> rows) {
        return rows.stream().filter(Choice.class::isInstance).map(Choice.class::cast)
                .map(each -> each.word() + " " + each.count() + (each.ticked() ? " ticked" : "")).toList();
    }

    @Test
    void aWordThatNothingHasNowIsThereWithNoneAndKeepsItsPlace() {
        Answer some = answer(FilterState.ALL.withText("x"), Map.of("sdxl", 2));
        assertEquals(List.of("flux 0", "sdxl 2", "sd-1 0"), words(rows(some, ALL_BUT_BASE, Set.of(), "")));
    }

    @Test
    void whatIsTickedIsThereThoughTheLibraryHasItNoMore() {
        Answer gone = answer(FilterState.ALL.toggle(Facet.BASE, "wan"), bases);
        assertEquals(List.of("flux 7", "sdxl 5", "sd-1 1", "wan 0 ticked"),
                words(rows(gone, ALL_BUT_BASE, Set.of(), "")));
    }

    @Test
    void aFoldedFacetSaysWhatIsTicked() {
        Answer ticked = answer(FilterState.ALL.toggle(Facet.BASE, "flux").toggle(Facet.BASE, "sdxl"), bases);
        List<FacetRow> rows = rows(ticked, EnumSet.allOf(Facet.class), Set.of(), "");
        assertTrue(rows.contains(new Title(Facet.BASE, true, "FLUX, SDXL")), rows::toString);
        assertEquals(List.of(), words(rows));
    }

    @Test
    void aLongFacetShowsTheFirstEightAndWhatIsTicked() {
        IntStream.range(10, 30).forEach(number -> bases.put("base" + number, 1));
        Answer many = answer(FilterState.ALL.toggle(Facet.BASE, "base29"), bases);
        List<FacetRow> rows = rows(many, ALL_BUT_BASE, Set.of(), "");
        assertEquals(9, words(rows).size());
        assertEquals("base29 1 ticked", words(rows).getLast());
        assertTrue(rows.contains(new More(Facet.BASE, 15)), rows::toString);
        assertEquals(23, words(rows(many, ALL_BUT_BASE, Set.of(Facet.BASE), "")).size());
        assertTrue(new FacetRows(many, Set.of(), Set.of(), "").isLong());
        bases.keySet().removeIf(word -> word.startsWith("base1"));
        assertFalse(new FacetRows(answer(FilterState.ALL, bases), Set.of(), Set.of(), "").isLong());
    }

    @Test
    void aSearchLooksIntoFoldedFacetsAndLeavesTheSavedOut() {
        List<FacetRow> rows = rows(answer(FilterState.ALL, bases), EnumSet.allOf(Facet.class), Set.of(), " Flu");
        assertEquals(List.of("flux 7"), words(rows));
        assertEquals(2, rows.size());
    }

    @Test
    void whatFindsEverythingIsNotWorthSaving() {
        assertEquals(new SavedTitle(false), rows(answer(FilterState.ALL, bases), Set.of(), Set.of(), "").getFirst());
        assertEquals(new SavedTitle(true),
                rows(answer(FilterState.ALL.withText("x"), bases), Set.of(), Set.of(), "").getFirst());
    }

    @Test
    void theSavedFilterThatIsInForceStandsOut() {
        SavedFilter flux = new SavedFilter("Flux", ModelQuery.all().withBases(Set.of("flux")));
        SavedFilters.Known known = new SavedFilters.Known(List.of(flux), Map.of("Flux", 7));
        List<FacetRow> rows = new FacetRows(answer(FilterState.ALL.toggle(Facet.BASE, "flux"), bases),
                EnumSet.allOf(Facet.class), Set.of(), "").rows(known, true);
        assertEquals(new Saved(Optional.empty(), OptionalInt.of(13), false), rows.get(1));
        assertEquals(new Saved(Optional.of(flux), OptionalInt.of(7), true), rows.get(2));
    }
}
