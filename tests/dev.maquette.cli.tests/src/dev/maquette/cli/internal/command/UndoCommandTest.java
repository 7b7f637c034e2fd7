// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Change;

class UndoCommandTest {

    @Test
    void theLatestChangeIsTheLast() {
        assertEquals(2, last(change(2, null), change(1, null)));
    }

    @Test
    void whatWasTakenBackIsNotTakenBackAgain() {
        assertEquals(1, last(change(3, 2L), change(2, null), change(1, null)));
        assertTrue(UndoCommand.lastInForce(List.of(change(2, 1L), change(1, null))).isEmpty());
    }

    @Test
    void anUndoneUndoHoldsAgain() {
        assertEquals(4, last(change(4, 3L), change(3, 2L), change(2, null)));
    }

    @Test
    void allRowsOfABatchGoTogether() {
        assertEquals(1, last(change(5, 3L), change(5, 3L), change(3, null), change(3, null), change(1, null)));
    }

    @Test
    void whatMaquetteFoundOutByItselfIsNotTheLast() {
        var hash = new Change(2, 2, Instant.EPOCH, Actor.system(), "Hash x", "models.hash", "k", null, null, null);
        assertEquals(1, last(hash, change(1, null)));
    }

    private static long last(Change... changes) {
        return UndoCommand.lastInForce(List.of(changes)).orElseThrow();
    }

    private static Change change(long batch, Long undoes) {
        return new Change(batch, batch, Instant.EPOCH, new Actor("ann"), "x", "x", "k", null, null, undoes);
    }
}
