// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.RelateModels;
import dev.maquette.api.request.RelateModels.Related;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.UndoChange;
import dev.maquette.testkit.Eventually;

/** Models that belong together. */
class RelatedModelsTest extends OneLibrary {

    private String lora;
    private String main;
    private String other;

    @BeforeEach
    void installThree() throws LibraryException {
        lora = install(library, "made:lora").key();
        main = install(library, "made:main").key();
        other = install(library, "made:other").key();
        change(lora, "type", "lora");
    }

    private void change(String key, String field, String value) throws LibraryException {
        run(library, new EditModel(key, null, ModelChanges.none().with(field, value)));
    }

    private Related relate(String key, String... others) throws LibraryException {
        return run(library, new RelateModels(key, List.of(others), false));
    }

    private long remove(String... keys) throws LibraryException {
        return run(library, new RemoveModels(List.of(keys), RemoveModels.Files.TRASH, false)).batches().getLast();
    }

    private long undo(long batch) throws LibraryException {
        return run(library, new UndoChange(batch)).batch();
    }

    @Test
    void aRelationHoldsBothWaysAndIsOneChangeInTheHistoryOfBoth() throws LibraryException {
        var related = relate(lora, main, other);

        assertEquals(List.of(main, other), related.related());
        assertEquals(List.of(lora), library.related(main));
        for (var key : List.of(lora, main, other)) {
            var change = library.history(key, 1).getFirst();
            assertEquals(related.batch(), change.batch());
            assertEquals("Relate lora to main, other", change.label());
            assertEquals("models.relate", change.operation());
        }
    }

    @Test
    void relatingAgainChangesNothing() throws LibraryException {
        relate(lora, main);

        assertNull(relate(main, lora).batch());
        assertEquals(1, library.model(main).orElseThrow().version());
    }

    @Test
    void aRelationIsTakenBackAndDoneAgain() throws LibraryException {
        long undone = undo(relate(lora, main, other).batch());
        assertEquals(List.of(), library.related(lora));
        long redone = undo(undone);
        assertEquals(List.of(lora), library.related(other));

        var ended = run(library, new RelateModels(lora, List.of(main), true));
        assertEquals(List.of(other), ended.related());
        undo(ended.batch());
        assertEquals(List.of(lora), library.related(main));
        assertTrue(redone > undone);
    }

    @Test
    void anEditInBetweenIsNoReasonNotToTakeARelationBack() throws LibraryException {
        long batch = relate(lora, main).batch();
        run(library, new EditModel(lora, null, new ModelChanges(Map.of("name", "Lora of mine"))));

        undo(batch);

        assertEquals(List.of(), library.related(lora));
        assertEquals("Lora of mine", library.model(lora).orElseThrow().name());
    }

    @Test
    void relationsEndWithAModelAndComeBackWithIt() throws LibraryException {
        relate(lora, main, other);
        var path = library.path(library.model(lora).orElseThrow());

        long removed = remove(lora);
        assertEquals(List.of(), library.related(main));
        run(library, new EditModel(main, null, new ModelChanges(Map.of("name", "Meanwhile"))));
        remove(other);
        long back = undo(removed);

        assertEquals(List.of(main), library.related(lora));
        assertTrue(Files.exists(path));
        undo(back);
        assertEquals(List.of(), library.related(main));
        assertFalse(Files.exists(path), "the files are in the trash again");
    }

    @Test
    void aRelationThatEndedOtherwiseCannotBeTakenBack() throws LibraryException {
        long batch = relate(lora, main).batch();
        remove(main);

        var refused = assertThrows(LibraryException.class, () -> undo(batch));

        assertEquals(Problem.CONFLICT, refused.problem());
    }

    @Test
    void onlyTwoModelsThatAreThereCanBeRelated() {
        var self = assertThrows(LibraryException.class, () -> relate(lora, main, lora));
        assertEquals(Problem.INVALID, self.problem());
        var nobody = assertThrows(LibraryException.class, () -> relate(lora, "nobody"));
        assertEquals(Problem.NOT_FOUND, nobody.problem());
    }

    @Test
    void whoListensIsToldOfBoth() throws Exception {
        var told = ConcurrentHashMap.<String>newKeySet();
        var subscription = library.subscribe(event -> told.addAll(event.changed()));
        try {
            relate(lora, main);
            Eventually.holds("told", Duration.ofSeconds(10), () -> told.containsAll(List.of(lora, main)));
        } finally {
            subscription.close();
        }
    }

    @Test
    void modelsThatDoNotGoTogetherAreNotRelated() throws LibraryException {
        var mains = assertThrows(LibraryException.class, () -> relate(main, other));
        assertEquals(Problem.INVALID, mains.problem());
        assertEquals("main and other cannot be related. Two models of the type Main cannot be related.",
                mains.getMessage());

        change(other, "base", "flux");
        var bases = assertThrows(LibraryException.class, () -> relate(lora, main, other));
        assertTrue(bases.getMessage().endsWith("does not go with one for FLUX."), bases.getMessage());
        assertEquals(List.of(), library.related(lora), "not the one that fits either");

        change(other, "base", "any");
        assertEquals(List.of(other), relate(lora, other).related());
    }

    @Test
    void modelsThatDoNotGoTogetherAnyMoreCanBeSeparated() throws LibraryException {
        relate(lora, main);
        change(main, "base", "flux");

        assertEquals(List.of(), run(library, new RelateModels(lora, List.of(main), true)).related());
    }

    @Test
    void recordsAreReadTogetherInTheOrderOfTheirKeys() throws LibraryException {
        var records = library.records(List.of(other, "nobody", lora));

        assertEquals(List.of(library.model(other).orElseThrow(), library.model(lora).orElseThrow()), records);
    }
}
