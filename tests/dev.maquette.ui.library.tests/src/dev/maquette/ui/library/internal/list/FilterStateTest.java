// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.ModelQuery.Sort;
import dev.maquette.api.model.Availability;

class FilterStateTest {

    @Test
    void choosingAWordTwiceTakesItAway() {
        FilterState state = FilterState.ALL.toggleBase("sdxl").toggleBase("flux").toggleType("lora");
        assertEquals(Set.of("sdxl", "flux"), state.query().bases());
        assertEquals(Set.of("lora"), state.query().types());
        assertEquals(Set.of("flux"), state.toggleBase("sdxl").bases());
        assertFalse(state.withoutFilters().filters());
    }

    @Test
    void statesOfFilesAreFiltersToo() {
        FilterState missing = FilterState.ALL.toggleState(Availability.MISSING);
        assertEquals(Set.of(Availability.MISSING), missing.query().availability());
        assertTrue(missing.restricts());
        assertEquals(FilterState.ALL, missing.toggleState(Availability.MISSING));
        assertEquals(FilterState.ALL, missing.toggleState(Availability.OFFLINE).withoutFilters());
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
