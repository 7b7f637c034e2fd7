// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Change;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.testkit.library.ModelRecords;

class BatchTest {

    private static final Actor ANA = new Actor("ana");

    private static Change change(long sequence, long batch, Actor actor, Long undoes, String key, ModelRecord before,
            ModelRecord after) {
        return new Change(sequence, batch, Instant.EPOCH, actor, "Change " + batch, "models.edit", key, before, after,
                undoes);
    }

    private static Change change(long sequence, long batch, Long undoes) {
        ModelRecord model = ModelRecords.dozen().getFirst();
        return change(sequence, batch, ANA, undoes, model.key(), model, model);
    }

    @Test
    void whatWasDoneAtOnceIsOneInTheOrderItWasDone() {
        List<Batch> batches = Batch.of(List.of(change(5, 5, null), change(4, 2, null), change(3, 2, null),
                change(2, 2, null), change(1, 1, null)), true);
        assertEquals(List.of(5L, 2L, 1L), batches.stream().map(Batch::number).toList());
        assertEquals(List.of(2L, 3L, 4L), batches.get(1).changes().stream().map(Change::sequence).toList());
        assertEquals("3 models", HistoryWords.models(batches.get(1)));
        assertEquals("Harrowgate XL v4", HistoryWords.models(batches.get(0)));
    }

    @Test
    void whoMayOnlyLookTakesNothingBack() {
        assertFalse(Batch.of(List.of(change(1, 1, null)), false).getFirst().undoable());
    }

    @Test
    void whatWasTakenBackIsNotTakenBackAgain() {
        List<Batch> batches = Batch.of(List.of(change(2, 2, 1L), change(1, 1, null)), true);
        assertFalse(batches.get(1).undoable());
        assertTrue(batches.get(0).undoable(), "that is a redo");
    }

    @Test
    void whatWasDoneAgainCanBeTakenBackAgain() {
        List<Batch> batches = Batch.of(List.of(change(3, 3, 2L), change(2, 2, 1L), change(1, 1, null)), true);
        assertEquals(List.of(true, false, true), batches.stream().map(Batch::undoable).toList());
    }

    @Test
    void whatMaquetteFoundOutByItselfIsNotTakenBack() {
        ModelRecord model = ModelRecords.dozen().getFirst();
        Batch hashed = Batch.of(List.of(change(1, 1, Actor.system(), null, model.key(), model, model)), true)
                .getFirst();
        assertFalse(hashed.undoable());
        assertEquals("Maquette", HistoryWords.who(hashed));
    }

    @Test
    void comingAndGoingAreTold() {
        ModelRecord model = ModelRecords.dozen().getFirst();
        assertEquals("added", HistoryWords.kind(change(1, 1, ANA, null, "a1", null, model)));
        assertEquals("removed", HistoryWords.kind(change(2, 2, ANA, null, "a1", model, null)));
        assertEquals("changed", HistoryWords.kind(change(3, 3, ANA, null, "a1", model, model)));
    }
}
