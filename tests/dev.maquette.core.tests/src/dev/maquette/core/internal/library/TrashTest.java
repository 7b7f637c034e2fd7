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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.ChangeSettings;
import dev.maquette.api.request.EmptyTrash;
import dev.maquette.api.request.ListTrash;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RestoreTrash;
import dev.maquette.testkit.NeedsSymbolicLinks;

class TrashTest {

    @TempDir
    Path temp;

    private Path root;
    private Library library;

    @BeforeEach
    void openLibrary() throws LibraryException {
        root = temp.resolve("library 库");
        library = new LibraryFixture(TestRegistries.h2(), temp).open(root);
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    @Test
    void theTrashTellsWhatItHoldsFromWhichModelWhenAndHowLarge() throws Exception {
        var model = thrownAway("kiln");

        var trash = run(library, new ListTrash());

        var entry = trash.entries().getFirst();
        assertEquals(1, trash.entries().size());
        assertEquals(model.key(), entry.id());
        assertEquals(ListTrash.Kind.MODEL, entry.kind());
        assertEquals("kiln", entry.name());
        assertEquals(model.path(), entry.path());
        assertEquals("ada", entry.actor());
        assertTrue(Duration.between(entry.at(), Instant.now()).toMinutes() < 5, entry.at().toString());
        assertEquals(4, entry.bytes());
        assertEquals(4, trash.bytes());
    }

    @Test
    void whatNobodyKnowsIsToldAndCanOnlyBeDeleted() throws Exception {
        Files.writeString(Files.createDirectories(root.resolve("trash/stray")).resolve("x.bin"), "12345");

        var entry = run(library, new ListTrash()).entries().getFirst();

        assertEquals(ListTrash.Kind.UNKNOWN, entry.kind());
        assertNull(entry.actor());
        assertTrue(restore("stray").failed().getFirst().error().contains("Nobody knows"));
        assertEquals(5, run(library, new EmptyTrash(List.of("stray"), null, null, false)).freedBytes());
        assertEquals(List.of(), run(library, new ListTrash()).entries());
    }

    @Test
    void aModelIsRestoredWithItsFilesAndThatCanBeUndone() throws Exception {
        var model = thrownAway("kiln");
        assertEquals(model.path(), run(library, new RestoreTrash(List.of(model.key()), true)).restored().getFirst()
                .path());
        assertFalse(Files.exists(library.path(model)));

        var back = restore(model.key()).restored().getFirst();

        assertEquals("made", Files.readString(library.path(library.model(model.key()).orElseThrow())));
        assertEquals(0, entries("trash"));
        assertEquals(model.key(), library.history(model.key(), 1).getFirst().key());
        assertEquals(back.batch(), library.history(model.key(), 1).getFirst().batch());
    }

    @Test
    void eachEntryIsRestoredByItselfAndAConflictIsTold() throws Exception {
        var blocked = thrownAway("blocked");
        var taken = thrownAway("taken");
        var free = thrownAway("free");
        Files.createDirectories(library.path(blocked));
        var there = Files.createDirectories(root.resolve("models").resolve(taken.key())).resolve("taken.safetensors");
        var other = installInPlace(library, Files.writeString(there, "other"));

        var restored = restore(blocked.key(), taken.key(), "no-such", free.key());

        assertEquals(List.of(free.key()), restored.restored().stream().map(RestoreTrash.Back::id).toList());
        var errors = restored.failed().stream().map(RestoreTrash.Failure::error).toList();
        assertTrue(errors.get(0).contains("Something else is at"), errors.get(0));
        assertTrue(errors.get(1).contains(other.key()), errors.get(1));
        assertTrue(errors.get(2).contains("no entry no-such"), errors.get(2));
        assertEquals(2, entries("trash"));
    }

    @Test
    void emptyingSaysWhatItFreesAndADryRunFreesNothing() throws Exception {
        thrownAway("one");
        thrownAway("two");

        var told = run(library, new EmptyTrash(null, null, null, true));
        assertEquals(8, told.freedBytes());
        assertEquals(0, told.leftBytes());
        assertEquals(2, entries("trash"));

        var emptied = run(library, new EmptyTrash(null, null, null, false));
        assertEquals(List.of("one", "two"), emptied.deleted().stream().map(ListTrash.Entry::name).toList());
        assertEquals(8, emptied.freedBytes());
        assertEquals(0, entries("trash"));
    }

    @Test
    void whatWasBeingDeletedWithoutAnIntentIsDeletedByTheNextOpen() throws Exception {
        var model = thrownAway("kiln");
        var card = Files.writeString(Files.createDirectories(root.resolve("cards")).resolve(model.key() + ".md"), "#");
        library.close();
        Files.move(root.resolve("trash").resolve(model.key()),
                root.resolve("trash/.erasing-" + UUID.randomUUID() + "-" + model.key()));
        library = new LibraryFixture(TestRegistries.h2(), temp).open(root);
        assertEquals(0, entries("trash"));
        assertFalse(Files.exists(card));
    }

    @Test
    void theCardGoesWithTheFilesAndNotBefore() throws Exception {
        var gone = thrownAway("kiln");
        var other = thrownAway("glaze");
        var cards = Files.createDirectories(root.resolve("cards"));
        for (var model : List.of(gone, other)) {
            Files.writeString(cards.resolve(model.key() + ".md"), "# card");
        }

        run(library, new EmptyTrash(List.of(gone.key()), null, null, true));
        assertTrue(Files.exists(cards.resolve(gone.key() + ".md")));
        run(library, new EmptyTrash(List.of(gone.key()), null, null, false));

        assertFalse(Files.exists(cards.resolve(gone.key() + ".md")));
        assertTrue(Files.exists(cards.resolve(other.key() + ".md")));
    }

    @Test
    void theOldestGoUntilTheTrashIsSmallEnoughAndTheYoungStay() throws Exception {
        thrownAway("old");
        thrownAway("new");

        assertEquals(List.of(), run(library, new EmptyTrash(null, 1, null, false)).deleted());
        var emptied = run(library, new EmptyTrash(null, null, 7L, false));

        assertEquals(List.of("old"), emptied.deleted().stream().map(ListTrash.Entry::name).toList());
        assertEquals(4, emptied.leftBytes());
        assertEquals(1, entries("trash"));
    }

    @Test
    void limitsOfTheLibraryLeaveWhatWasThrownAwayToday() throws Exception {
        var stray = Files.createDirectories(root.resolve("trash/stray"));
        Files.writeString(stray.resolve("x.bin"), "12345");
        Files.setLastModifiedTime(stray, FileTime.from(Instant.now().minus(Duration.ofDays(9))));
        var settings = run(library, new ChangeSettings(null, null, 1L));
        assertEquals(1L, settings.trashBytes());
        assertNull(settings.trashDays());

        var model = thrownAway("kiln");

        assertEquals(List.of(model.key()),
                run(library, new ListTrash()).entries().stream().map(ListTrash.Entry::id).toList());
        assertNull(run(library, new ChangeSettings(null, null, 0L)).trashBytes());
    }

    @Test
    @NeedsSymbolicLinks
    void whatHasAnotherNameOrIsALinkFreesNothingAndStaysThere() throws Exception {
        var model = install(library, "made:kiln");
        var precious = Files.writeString(temp.resolve("precious"), "precious");
        var folder = library.path(model).getParent();
        Files.createLink(folder.resolve("twin"), precious);
        Files.createSymbolicLink(folder.resolve("link"), precious);
        Files.createSymbolicLink(folder.resolve("folder"), Files.createDirectory(temp.resolve("elsewhere")));
        Files.writeString(temp.resolve("elsewhere/inside"), "inside");
        remove(model.key());

        assertEquals(4, run(library, new EmptyTrash(null, null, null, false)).freedBytes());

        assertEquals("precious", Files.readString(precious));
        assertEquals("inside", Files.readString(temp.resolve("elsewhere/inside")));
    }

    @Test
    void cancellingLeavesTheRestInTheTrash() throws Exception {
        thrownAway("one");
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);

        assertThrows(OperationCanceledException.class,
                () -> library.run(new EmptyTrash(null, null, null, false), new Actor("ada"), cancelled));

        assertEquals(1, entries("trash"));
    }

    @Test
    void twoModelsInOneFolderLeaveItOneByOneAndComeBackOneByOne() throws Exception {
        var first = install(library, "made:first");
        var beside = Files.writeString(library.path(first).resolveSibling("second.safetensors"), "second");
        var second = installInPlace(library, beside);

        assertEquals(List.of(first.key()), remove(first.key()).removed());
        assertEquals("second", Files.readString(library.path(second)));
        assertFalse(Files.exists(library.path(first)));

        assertEquals(List.of(), restore(first.key()).failed());
        assertEquals("made", Files.readString(library.path(first)));
        assertEquals("second", Files.readString(library.path(second)));
        assertEquals(0, entries("trash"));
    }

    @Test
    void aFolderThatHoldsAnotherModelIsNotRemovedAndSaysWhich() throws Exception {
        var folder = Files.createDirectories(temp.resolve("pipeline/unet")).getParent();
        Files.writeString(folder.resolve("unet/unet.safetensors"), "unet");
        var whole = install(library, folder);
        var part = installInPlace(library, library.path(whole).resolve("unet/unet.safetensors"));

        var removed = remove(whole.key());

        assertTrue(removed.failed().getFirst().error().contains(part.key()), removed.failed().toString());
        assertEquals("unet", Files.readString(library.path(part)));
        assertEquals(List.of(part.key(), whole.key()), remove(part.key(), whole.key()).removed());
    }

    @Test
    @NeedsSymbolicLinks
    void whatIsReachedThroughALinkIsNotMoved() throws Exception {
        var model = install(library, "made:kiln");
        var keyFolder = library.path(model).getParent();
        var outside = Files.createDirectory(temp.resolve("outside"));
        Files.move(keyFolder, outside.resolve("moved"));
        Files.createSymbolicLink(keyFolder, outside.resolve("moved"));

        assertEquals(List.of(model.key()), remove(model.key()).removed());

        assertEquals("made", Files.readString(outside.resolve("moved/kiln.safetensors")),
                "the link went, not the file");
        assertTrue(Files.isSymbolicLink(root.resolve("trash").resolve(model.key())));
        assertEquals(List.of(), restore(model.key()).failed());
        assertTrue(Files.isSymbolicLink(keyFolder));
    }

    @Test
    void aDiskThatRefusesLeavesTheModelAndTheNextOneGoes() throws Exception {
        var model = install(library, "made:kiln");
        Files.delete(root.resolve("trash"));
        Files.writeString(root.resolve("trash"), "no folder");

        var removed = remove(model.key());

        assertTrue(removed.failed().getFirst().error().contains("Nothing was changed"), removed.failed().toString());
        assertEquals("made", Files.readString(library.path(model)));
        Files.delete(root.resolve("trash"));
        assertEquals(List.of(model.key()), remove(model.key(), model.key()).removed());
        assertEquals(0, library.models(ModelQuery.all()).total());
    }

    private ModelRecord thrownAway(String name) throws LibraryException {
        var model = install(library, "made:" + name);
        remove(model.key());
        return model;
    }

    private RemoveModels.Removed remove(String... keys) throws LibraryException {
        return run(library, new RemoveModels(List.of(keys), RemoveModels.Files.TRASH, false));
    }

    private RestoreTrash.Restored restore(String... ids) throws LibraryException {
        return run(library, new RestoreTrash(List.of(ids), false));
    }

    private long entries(String folder) throws IOException {
        try (var children = Files.list(root.resolve(folder))) {
            return children.count();
        }
    }
}
