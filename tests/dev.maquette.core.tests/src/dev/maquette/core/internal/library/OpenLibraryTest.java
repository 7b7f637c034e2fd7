// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.install.PlannedFile;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.UndoChange;
import dev.maquette.core.internal.files.Trees;

class OpenLibraryTest {

    @TempDir
    Path temp;

    private Path root;
    private Library library;

    @BeforeEach
    void openLibrary() throws LibraryException {
        root = temp.resolve("bibliothèque 库");
        library = new LibraryFixture(TestRegistries.h2(), temp).open(root);
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    @Test
    void installingMovesTheFileIntoTheLibrary() throws Exception {
        var file = file("kiln.safetensors");

        var model = install(library, "  \"" + file + "\" ");

        assertEquals("kiln", model.name());
        assertEquals("sd-1", model.base().id());
        assertEquals(512, model.defaultSettings().width());
        assertEquals(model.key() + "/kiln.safetensors", model.path());
        assertTrue(model.managed());
        assertEquals("weights", Files.readString(library.path(model)));
        assertFalse(Files.exists(file));
        assertNothingIsStaged();
    }

    @Test
    void aFolderBecomesTheFolderOfItsKey() throws Exception {
        var folder = Files.createDirectories(temp.resolve("pipeline/unet")).getParent();
        Files.writeString(folder.resolve("model_index.json"), "{}");

        var model = install(library, folder);

        assertEquals(model.key(), model.path());
        assertTrue(Files.isDirectory(library.path(model).resolve("unet")));
        assertFalse(Files.exists(folder));
    }

    @Test
    void inPlaceTheFileStaysWhereItIs() throws Exception {
        var file = file("kiln.safetensors");

        var model = installInPlace(library, file);

        assertEquals(file.toString(), model.path());
        assertFalse(model.managed());
        assertEquals(file, library.path(model));
        assertTrue(Files.exists(file));
    }

    @Test
    void whatAnInstallerMadeIsMovedAndNothingIsLeftInStaging() throws Exception {
        var model = install(library, "made:sample");

        assertEquals("made", Files.readString(library.path(model)));
        assertEquals("made:sample", model.source());
        assertNothingIsStaged();
    }

    @Test
    void aDryRunChangesNothing() throws Exception {
        var file = file("kiln.safetensors");

        var told = run(library, new InstallModel(file.toString(), false, ModelChanges.none(), true));

        assertEquals("kiln", told.model().name());
        assertTrue(Files.exists(file));
        assertEquals(0, library.models(ModelQuery.all()).total());
        assertNothingIsStaged();
    }

    @Test
    void aDryRunOfADownloadTellsItsFilesAndTheirPlaceAndFetchesNothing() throws Exception {
        var told = run(library, new InstallModel("far:x", false, ModelChanges.none(), true));

        assertEquals(List.of(new PlannedFile("far.safetensors", 42)), told.files());
        assertEquals(42, told.model().fileSize());
        assertEquals("far.safetensors", library.path(told.model()).getFileName().toString());
        assertEquals(0, library.models(ModelQuery.all()).total());
        assertNothingIsStaged();
        refused(() -> run(library, new InstallModel("far:x", true, ModelChanges.none(), true)), Problem.INVALID);
    }

    @Test
    void aProgramWithoutATransferEngineSaysSo() throws Exception {
        refused(() -> install(library, "far:x"), Problem.ENVIRONMENT);
        assertNothingIsStaged();
    }

    @Test
    void aPathIsRegisteredOnce() throws Exception {
        var file = file("kiln.safetensors");
        var first = installInPlace(library, file);

        var refused = refused(() -> installInPlace(library, file), Problem.CONFLICT);

        assertTrue(refused.getMessage().contains(first.key()), refused.getMessage());
        assertEquals(1, library.models(ModelQuery.all()).total());
    }

    @Test
    void aBrokenFileIsRefusedAndStays() throws Exception {
        var file = file("bad.safetensors");

        var refused = refused(() -> install(library, file), Problem.BROKEN_MODEL);

        assertTrue(refused.getMessage().contains("cut off"), refused.getMessage());
        assertTrue(Files.exists(file));
        assertEquals(0, library.models(ModelQuery.all()).total());
        assertNothingIsStaged();
    }

    @Test
    void whatNobodyKnowsIsInstalledAsUnknown() throws Exception {
        var model = install(library, file("odd.safetensors"));

        assertEquals(List.of("unknown", "unknown", "unknown"),
                List.of(model.type().id(), model.base().id(), model.format().id()));
    }

    @Test
    void whatTheUserDecidesIsKeptAsAnOverride() throws Exception {
        var changes = ModelChanges.none().with("base", "sdxl").with("name", "Kiln").with("tags", List.of("clay"));

        var model = run(library, new InstallModel(file("k.safetensors").toString(), false, changes, false)).model();

        assertEquals("sdxl", model.base().id());
        assertEquals("Kiln", model.name());
        assertEquals(List.of("clay"), model.tags());
        assertEquals(Map.of("base", "sdxl"), model.overrides());
    }

    @Test
    void aCancelledInstallLeavesTheFile() throws Exception {
        var file = file("kiln.safetensors");
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        var request = new InstallModel(file.toString(), false, ModelChanges.none(), false);

        assertThrows(OperationCanceledException.class, () -> library.run(request, new Actor("ada"), cancelled));

        assertTrue(Files.exists(file));
        assertNothingIsStaged();
    }

    @Test
    void aModelFromAnotherDiskIsCopiedAndThenRemovedThere() throws Exception {
        var shm = Path.of("/dev/shm");
        Assumptions.assumeTrue(Files.isWritable(shm)
                && !Files.getFileStore(shm).equals(Files.getFileStore(temp)), "needs a second file system");
        var elsewhere = Files.createTempDirectory(shm, "maquette-test");
        try {
            var folder = Files.createDirectories(elsewhere.resolve("pipeline/unet")).getParent();
            Files.writeString(folder.resolve("unet/weights.safetensors"), "weights");

            var model = install(library, folder);

            assertEquals("weights", Files.readString(library.path(model).resolve("unet/weights.safetensors")));
            assertFalse(Files.exists(folder));
            assertEquals(1, entries(root.resolve("models")));
        } finally {
            Trees.delete(elsewhere);
        }
    }

    @Test
    void editingChangesFieldsAndTellsTheBatch() throws Exception {
        var model = install(library, "made:kiln");

        var edited = run(library, new EditModel(model.key(), model.version(), ModelChanges.none()
                .with("name", "Kiln v2").with("description", "clay").with("source_url", "https://example.org/kiln")));

        assertEquals("Kiln v2", edited.model().name());
        assertEquals("clay", edited.model().description());
        assertTrue(edited.model().version() > model.version());
        assertEquals("Kiln v2", library.models(ModelQuery.all()).items().get(0).name());
        var latest = library.history(model.key(), 1).get(0);
        assertEquals(edited.batch(), latest.batch());
        assertEquals("kiln", latest.before().name());
        assertEquals("ada", latest.actor().id());
    }

    @Test
    void clearingAFieldAndSettingTheSameTwice() throws Exception {
        var model = install(library, "made:kiln");
        run(library, edit(model.key(), "description", "clay"));

        assertNull(run(library, edit(model.key(), "description", null)).model().description());
        assertNull(run(library, edit(model.key(), "name", "kiln")).batch());
    }

    @Test
    void anEditOfWhatSomebodyElseChangedIsAConflict() throws Exception {
        var model = install(library, "made:kiln");
        run(library, edit(model.key(), "name", "theirs"));
        var mine = new EditModel(model.key(), model.version(), ModelChanges.none().with("name", "mine"));

        refused(() -> run(library, mine), Problem.CONFLICT);

        assertEquals("theirs", library.model(model.key()).orElseThrow().name());
    }

    @Test
    void wrongValuesAreRefusedWithTheReason() throws Exception {
        var key = install(library, "made:kiln").key();

        refused(() -> run(library, edit(key, "name", " ")), Problem.INVALID);
        refused(() -> run(library, edit(key, "source_url", "ftp://example.org")), Problem.INVALID);
        refused(() -> run(library, edit(key, "rating", 6)), Problem.INVALID);
        refused(() -> run(library, edit(key, "rating", "many")), Problem.INVALID);
        refused(() -> run(library, edit(key, "path", "/etc")), Problem.INVALID);
        refused(() -> run(library, edit("no-such-key", "name", "x")), Problem.NOT_FOUND);
        assertEquals("kiln", library.model(key).orElseThrow().name());
    }

    @Test
    void removingPutsTheFilesInTheTrashAndUndoBringsThemBack() throws Exception {
        var model = install(library, "made:kiln");

        var removed = run(library, new RemoveModels(List.of(model.key()), RemoveModels.Files.TRASH, false));

        assertEquals(List.of(model.key()), removed.removed());
        assertEquals(4, removed.trashedBytes());
        assertFalse(Files.exists(library.path(model)));
        assertTrue(Files.exists(root.resolve("trash").resolve(model.key()).resolve("kiln.safetensors")));
        assertEquals(0, library.models(ModelQuery.all()).total());

        var undone = run(library, new UndoChange(removed.batches().get(0)));

        assertEquals("Delete kiln", undone.label());
        assertEquals("Undo: Delete kiln", library.history(model.key(), 1).get(0).label());
        assertEquals("made", Files.readString(library.path(library.model(model.key()).orElseThrow())));
        assertEquals(0, entries(root.resolve("trash")));
        assertEquals(1, library.models(ModelQuery.all()).total());

        var redone = run(library, new UndoChange(undone.batch()));

        assertEquals("Undo: Delete kiln", redone.label());
        assertEquals("Redo: Delete kiln", library.history(model.key(), 1).get(0).label());
        assertEquals(1, entries(root.resolve("trash")));
        assertEquals(0, entries(root.resolve("models")));
    }

    @Test
    void forgettingLeavesTheFiles() throws Exception {
        var model = install(library, "made:kiln");

        run(library, new RemoveModels(List.of(model.key()), RemoveModels.Files.KEEP, false));

        assertTrue(Files.exists(library.path(model)));
        assertEquals(0, entries(root.resolve("trash")));
    }

    @Test
    void filesInPlaceAreNeverTouched() throws Exception {
        var file = file("kiln.safetensors");
        var model = installInPlace(library, file);

        var removed = run(library, new RemoveModels(List.of(model.key()), RemoveModels.Files.TRASH, false));

        assertEquals(0, removed.trashedBytes());
        assertTrue(Files.exists(file));
        run(library, new UndoChange(removed.batches().get(0)));
        assertTrue(Files.exists(file));
        assertEquals(1, library.models(ModelQuery.all()).total());
    }

    @Test
    void oneThatFailsLeavesTheOthersAlone() throws Exception {
        var kept = install(library, "made:kept");
        var gone = install(library, "made:gone");
        Files.createDirectories(root.resolve("trash").resolve(kept.key()).resolve("in the way"));

        var removed = run(library, new RemoveModels(List.of(kept.key(), "no-such-key", gone.key()),
                RemoveModels.Files.TRASH, false));

        assertEquals(List.of(gone.key()), removed.removed());
        assertEquals(List.of(kept.key(), "no-such-key"),
                removed.failed().stream().map(RemoveModels.Failure::key).toList());
        assertTrue(Files.exists(library.path(kept)));
        assertTrue(library.model(kept.key()).isPresent());
    }

    @Test
    void aModelWhoseFilesAreGoneCanBeRemoved() throws Exception {
        var model = install(library, "made:kiln");
        Files.delete(library.path(model));
        Files.delete(library.path(model).getParent());

        var removed = run(library, new RemoveModels(List.of(model.key()), RemoveModels.Files.TRASH, false));

        assertEquals(List.of(model.key()), removed.removed());
    }

    @Test
    void undoingAnInstallPutsTheFilesInTheTrash() throws Exception {
        var model = install(library, "made:kiln");

        run(library, new UndoChange(library.history(model.key(), 1).get(0).batch()));

        assertEquals(0, library.models(ModelQuery.all()).total());
        assertTrue(Files.exists(root.resolve("trash").resolve(model.key())));
    }

    @Test
    void undoBringsBackWhatWasSetAndClearsWhatWasNot() throws Exception {
        var model = install(library, "made:kiln");
        var edited = run(library, new EditModel(model.key(), null,
                ModelChanges.none().with("name", "other").with("notes", "new").with("tags", List.of("a"))));

        var undone = run(library, new UndoChange(edited.batch()));

        var now = library.model(model.key()).orElseThrow();
        assertEquals("kiln", now.name());
        assertNull(now.notes());
        assertEquals(List.of(), now.tags());
        assertNotEquals(model.version(), now.version());
        run(library, new UndoChange(undone.batch()));
        assertEquals("new", library.model(model.key()).orElseThrow().notes());
    }

    @Test
    void changesAreTakenBackOneAfterTheOtherAndDoneAgain() throws Exception {
        var key = install(library, "made:kiln").key();
        var first = run(library, edit(key, "name", "one")).batch();
        var second = run(library, edit(key, "name", "two")).batch();

        var undoneSecond = run(library, new UndoChange(second)).batch();
        var undoneFirst = run(library, new UndoChange(first)).batch();
        assertEquals("kiln", library.model(key).orElseThrow().name());

        run(library, new UndoChange(undoneFirst));
        run(library, new UndoChange(undoneSecond));
        assertEquals("two", library.model(key).orElseThrow().name());
    }

    @Test
    void undoIsRefusedWhenTheRecordHasMovedOn() throws Exception {
        var model = install(library, "made:kiln");
        var first = run(library, edit(model.key(), "name", "one")).batch();
        run(library, edit(model.key(), "name", "two"));

        refused(() -> run(library, new UndoChange(first)), Problem.CONFLICT);
        refused(() -> run(library, new UndoChange(4711)), Problem.NOT_FOUND);

        assertEquals("two", library.model(model.key()).orElseThrow().name());
    }

    @Test
    void aDryRunOfAnUndoSaysWhetherItCanBeAndChangesNothing() throws Exception {
        var model = install(library, "made:kiln");
        var batch = run(library, new RemoveModels(List.of(model.key()), RemoveModels.Files.TRASH, false)).batches()
                .getFirst();

        var would = run(library, new UndoChange(batch, true));

        assertEquals("Delete kiln", would.label());
        assertEquals(0, would.batch());
        assertTrue(library.model(model.key()).isEmpty());
        assertFalse(Files.exists(library.path(model)));
        assertEquals(batch, library.history(model.key(), 1).getFirst().batch());

        Files.createDirectories(library.path(model));
        var refused = assertThrows(LibraryException.class, () -> run(library, new UndoChange(batch, true)));
        assertTrue(refused.getMessage().contains("in the way"), refused.getMessage());
        assertThrows(LibraryException.class, () -> run(library,
                new UndoChange(library.history(model.key(), 2).getLast().batch(), true)));
    }

    @Test
    void listenersHearOfAChange() throws Exception {
        var heard = new CountDownLatch(1);
        try (var subscription = library.subscribe(event -> {
            if (event.changed().size() == 1) {
                heard.countDown();
            }
        })) {
            install(library, "made:kiln");
            assertTrue(heard.await(5, TimeUnit.SECONDS));
        }
    }

    private static EditModel edit(String key, String field, Object value) {
        return new EditModel(key, null, ModelChanges.none().with(field, value));
    }

    private Path file(String name) throws IOException {
        return Files.writeString(temp.resolve(name), "weights");
    }

    private static LibraryException refused(Executable act, Problem problem) {
        var refused = assertThrows(LibraryException.class, act);
        assertEquals(problem, refused.problem(), refused.getMessage());
        return refused;
    }

    private void assertNothingIsStaged() throws IOException {
        assertEquals(0, entries(root.resolve("staging")));
    }

    private static long entries(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.count();
        }
    }
}
