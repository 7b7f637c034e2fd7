// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.api.request.LocateModels;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.UndoChange;

class MissingTest extends OneLibrary {

    private static final ModelQuery MISSING = ModelQuery.all().withAvailability(Set.of(Availability.MISSING));

    @Test
    void recordsWhoseFilesAreGoneAreFoundAndQueriesKnow() throws Exception {
        var there = install(library, "made:there");
        var gone = install(library, "made:gone");
        Files.delete(library.path(gone));
        var heard = new CountDownLatch(1);
        try (var subscription = library.subscribe(event -> {
            if (event.changed().equals(Set.of(gone.key()))) {
                heard.countDown();
            }
        })) {
            var checked = run(library, new CheckFiles(null));

            assertEquals(2, checked.examined());
            assertEquals(List.of(gone.key()), checked.missing().stream().map(CheckFiles.Absent::key).toList());
            assertEquals(List.of(), checked.offline());
            assertTrue(heard.await(5, TimeUnit.SECONDS));
        }
        assertEquals(gone.key(), library.models(MISSING).items().getFirst().key());
        assertEquals(1, library.models(ModelQuery.all()).facets().get("availability").get("missing"));
        assertEquals(1, library.history(there.key(), 10).size());
        assertEquals(gone.version(), library.model(gone.key()).orElseThrow().version());

        Files.writeString(library.path(gone), "made");
        assertEquals(1, run(library, new CheckFiles(List.of(gone.key()))).examined());
        assertEquals(0, library.models(MISSING).total());
    }

    @Test
    void aCheckThatIsCancelledEnds() throws Exception {
        install(library, "made:kiln");
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> library.run(new CheckFiles(null), new Actor("ada"), cancelled));
    }

    @Test
    void aRemovedModelThatComesBackIsNotTakenForMissing() throws Exception {
        var model = installInPlace(library, Files.writeString(temp.resolve("kiln.safetensors"), "weights"));
        var elsewhere = Files.move(library.path(model), temp.resolve("elsewhere.safetensors"));
        run(library, new CheckFiles(null));
        assertEquals(1, library.models(MISSING).total());
        var removed = run(library, new RemoveModels(List.of(model.key()), RemoveModels.Files.TRASH, false));
        Files.move(elsewhere, library.path(model));
        var gone = new CountDownLatch(1);
        try (var subscription = library.subscribe(_ -> gone.countDown())) {
            run(library, new UndoChange(removed.batches().getFirst()));
            assertTrue(gone.await(5, TimeUnit.SECONDS));
        }
        assertEquals(0, library.models(MISSING).total());
    }

    @Test
    void aModelIsBoundToWhereItsFileIsNow() throws Exception {
        var file = Files.writeString(temp.resolve("kiln.safetensors"), "gone");
        var model = installInPlace(library, file);
        var now = Files.move(file, temp.resolve("renamed.safetensors"));
        run(library, new CheckFiles(null));

        assertNull(run(library, locate(model, now, false, true)).batch());
        var located = run(library, locate(model, now, false, false));

        assertEquals(List.of(), located.failed());
        assertEquals(file.toString(), located.bound().getFirst().from());
        assertEquals(now, library.path(library.model(model.key()).orElseThrow()));
        assertEquals(0, library.models(MISSING).total());
        run(library, new UndoChange(located.batch()));
        assertEquals(file, library.path(library.model(model.key()).orElseThrow()));
    }

    @Test
    void anotherFileIsNotBoundUnlessTheUserInsists() throws Exception {
        var model = installInPlace(library, Files.writeString(temp.resolve("kiln.safetensors"), "weights"));
        var taken = installInPlace(library, Files.writeString(temp.resolve("other.safetensors"), "other"));
        var bad = Files.writeString(temp.resolve("bad.safetensors"), "bad!");

        assertTrue(failure(locate(model, temp.resolve("nothing"), false, false)).contains("nothing at"));
        assertTrue(failure(locate(model, bad, true, false)).contains("cut off"));
        assertTrue(failure(locate(model, library.path(taken), true, false)).contains(taken.key()));
        assertEquals(Problem.INVALID, assertThrows(LibraryException.class, () -> run(library,
                new LocateModels(model.key(), null, "relative", false, false))).problem());
        assertEquals(Problem.NOT_FOUND, assertThrows(LibraryException.class, () -> run(library,
                new LocateModels(null, temp.resolve("x").toString(), temp.toString(), false, false))).problem());
    }

    @Test
    void aWholeFolderIsBoundAndEachModelThatCannotBeSaysWhy() throws Exception {
        var old = Files.createDirectories(temp.resolve("old/loras"));
        for (var name : List.of("one", "two", "lost")) {
            installInPlace(library, Files.writeString(old.resolve(name + ".safetensors"), "same"));
        }
        install(library, "made:managed");
        Files.move(temp.resolve("old"), temp.resolve("new"));
        Files.delete(temp.resolve("new/loras/lost.safetensors"));
        assertEquals(3, run(library, new CheckFiles(null)).missing().size());

        var located = run(library, new LocateModels(null, temp.resolve("old").toString(),
                temp.resolve("new").toString(), false, false));

        assertEquals(List.of("one", "two"), located.bound().stream().map(LocateModels.Bound::name).toList());
        assertEquals("lost", located.failed().getFirst().name());
        assertEquals(1, library.models(MISSING).total());
        run(library, new UndoChange(located.batch()));
        assertEquals(3, run(library, new CheckFiles(null)).missing().size());
    }

    @Test
    void aManagedModelThatIsBoundElsewhereIsInPlaceFromThenOn() throws Exception {
        var model = install(library, "made:kiln");
        var now = Files.move(library.path(model), temp.resolve("kiln.safetensors"));
        run(library, locate(model, now, false, false));
        assertFalse(library.model(model.key()).orElseThrow().managed());
        run(library, new RemoveModels(List.of(model.key()), RemoveModels.Files.TRASH, false));
        assertTrue(Files.exists(now));
    }

    private String failure(LocateModels request) throws LibraryException {
        return run(library, request).failed().getFirst().error();
    }

    private static LocateModels locate(ModelRecord model, Path place, boolean anyway, boolean dryRun) {
        return new LocateModels(model.key(), null, place.toString(), anyway, dryRun);
    }
}
