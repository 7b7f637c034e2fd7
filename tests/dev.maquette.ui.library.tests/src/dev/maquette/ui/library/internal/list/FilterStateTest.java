// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.ModelQuery.Sort;
import dev.maquette.api.model.ModelState;

class FilterStateTest {

    @Test
    void choosingAWordTwiceTakesItAway() {
        FilterState state = FilterState.ALL.toggle(Facet.BASE, "sdxl").toggle(Facet.BASE, "flux")
                .toggle(Facet.TYPE, "lora");
        assertEquals(Set.of("sdxl", "flux"), state.query().bases());
        assertEquals(Set.of("lora"), state.query().types());
        assertEquals(Set.of("flux"), state.toggle(Facet.BASE, "sdxl").chosen(Facet.BASE));
        assertFalse(state.withoutFilters().filters());
        assertEquals(FilterState.ALL, FilterState.ALL.toggle(Facet.TAG, "x").toggle(Facet.TAG, "x"));
    }

    @Test
    void eachFacetRestrictsTheQueryAndComesBackFromIt() {
        FilterState state = FilterState.ALL.withText("kiln").toggle(Facet.STATE, "never-used")
                .toggle(Facet.RATING, "5").toggle(Facet.TAG, "daily").toggle(Facet.LICENSE, "mit")
                .toggle(Facet.FORMAT, "onnx");
        assertEquals(Set.of(ModelState.NEVER_USED), state.query().states());
        assertEquals(Set.of(5), state.query().ratings());
        assertEquals(Set.of("daily"), state.query().tags());
        assertEquals(Set.of("mit"), state.query().licenses());
        assertEquals(Set.of("onnx"), state.query().formats());
        assertEquals(state, FilterState.ALL.toggle(Facet.TYPE, "lora").finding(state.found()));
        assertTrue(state.restricts());
        assertEquals(FilterState.ALL.withText("kiln"), state.withoutFilters());
    }

    @Test
    void aColumnSortsAndThenTurnsRound() {
        FilterState bySize = FilterState.ALL.sortedBy(Column.SIZE);
        assertTrue(bySize.descending(), "the largest first");
        assertFalse(bySize.sortedBy(Column.SIZE).descending());
        assertFalse(bySize.sortedBy(Column.NAME).descending());
        assertEquals(Sort.SIZE, bySize.query().sort());
        assertTrue(FilterState.ALL.sortedBy(Column.ADDED).descending(), "the latest first");
        assertEquals(Sort.CREATED, FilterState.ALL.sortedBy(Column.ADDED).query().sort());
    }

    @Test
    void everythingIsAskedForAtFirst() {
        assertEquals(ModelQuery.all(), FilterState.ALL.query());
        assertFalse(FilterState.ALL.restricts());
        assertTrue(FilterState.ALL.withText(" kiln ").restricts());
        assertEquals("kiln", FilterState.ALL.withText(" kiln ").text());
    }
}
