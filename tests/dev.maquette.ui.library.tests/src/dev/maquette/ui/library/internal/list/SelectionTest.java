// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final List<String> ORDER = List.of("a", "b", "c", "d", "e");

    private final AtomicInteger changes = new AtomicInteger();
    private final Selection selection = new Selection(changes::incrementAndGet);

    @Test
    void aClickSelectsOneAlone() {
        selection.only("b");
        selection.only("d");
        assertEquals(List.of("d"), selection.keys());
        assertEquals("d", selection.focus());
    }

    @Test
    void toggleAddsAndTakesAway() {
        selection.only("a");
        selection.toggle("c");
        assertEquals(List.of("a", "c"), selection.keys());
        selection.toggle("a");
        assertEquals(List.of("c"), selection.keys());
        assertEquals("a", selection.focus());
    }

    @Test
    void aRangeGrowsAndShrinksFromWhereItBegan() {
        selection.only("b");
        selection.extend("d", ORDER);
        assertEquals(List.of("b", "c", "d"), selection.keys());
        selection.extend("a", ORDER);
        assertEquals(List.of("a", "b"), selection.keys());
    }

    @Test
    void aRangeWithoutABeginningIsAClick() {
        selection.extend("c", ORDER);
        assertEquals(List.of("c"), selection.keys());
    }

    @Test
    void selectingAllKeepsWhatIsHidden() {
        selection.only("hidden");
        selection.addAll(ORDER);
        assertEquals(6, selection.keys().size());
    }

    @Test
    void boxesTickAndAClickUnticks() {
        selection.only("a");
        assertFalse(selection.ticked());
        selection.toggle("b");
        assertTrue(selection.ticked());
        selection.only("b");
        assertFalse(selection.ticked());
        selection.addAll(List.of("a", "c"));
        assertTrue(selection.ticked());
        selection.clear();
        assertFalse(selection.ticked());
    }

    @Test
    void clearingKeepsTheFocus() {
        selection.only("c");
        selection.clear();
        assertEquals(List.of(), selection.keys());
        assertEquals("c", selection.focus());
    }

    @Test
    void whenTheSelectedOneIsGoneItsHeirIsSelected() {
        selection.only("b");
        selection.forget(Set.of("b"), "c");
        assertEquals(List.of("c"), selection.keys());
        assertEquals("c", selection.focus());
    }

    @Test
    void whenOthersAreStillSelectedNobodyInherits() {
        selection.only("a");
        selection.toggle("b");
        selection.forget(Set.of("b"), "c");
        assertEquals(List.of("a"), selection.keys());
        assertEquals("c", selection.focus());
    }

    @Test
    void whenTheLastModelIsGoneNothingIsLeft() {
        selection.only("a");
        selection.forget(Set.of("a"), null);
        assertEquals(List.of(), selection.keys());
        assertNull(selection.focus());
    }

    @Test
    void listenersHearOnlyRealChanges() {
        selection.only("a");
        selection.only("a");
        selection.focus("b");
        assertEquals(2, changes.get());
    }
}
