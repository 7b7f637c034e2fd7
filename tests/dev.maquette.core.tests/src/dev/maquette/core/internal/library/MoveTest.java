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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.LocateModels;
import dev.maquette.api.request.MoveModels;
import dev.maquette.api.request.MoveModels.Moved;
import dev.maquette.api.request.MoveModels.Outcome;
import dev.maquette.api.request.MoveModels.State;
import dev.maquette.api.request.UndoChange;
import dev.maquette.core.internal.operation.Relocation;
import dev.maquette.testkit.NeedsSymbolicLinks;

/** Models move on one disk, and what must not stays and is told. */
class MoveTest {

    @TempDir
    Path temp;

    private final List<Outcome> outcomes = new ArrayList<>();
    private Library library;
    private Path here;
    private Path shelf;

    @BeforeEach
    void openLibrary() throws Exception {
        temp = temp.toRealPath(); // a link above it would be refused
        reopen();
        here = Files.createDirectories(temp.resolve("here"));
        shelf = temp.resolve("disk/shelf");
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    private ModelRecord inPlace(String name) throws LibraryException, IOException {
        return installInPlace(library, Files.writeString(here.resolve(name), "weights of " + name));
    }

    private Moved move(MoveModels request) throws LibraryException {
        outcomes.clear();
        return library.run(request, outcomes::add, new Actor("ada"), new NullProgressMonitor());
    }

    private Moved move(Path folder, ModelRecord... models) throws LibraryException {
        return move(request(folder, false, true, models));
    }

    private static MoveModels request(Path folder, boolean rename, boolean sidecars, ModelRecord... models) {
        return new MoveModels(Stream.of(models).map(ModelRecord::key).toList(),
                folder == null ? null : folder.toString(), rename, sidecars, false);
    }

    private ModelRecord now(ModelRecord model) throws LibraryException {
        return library.model(model.key()).orElseThrow();
    }

    private void assertStays(String why, ModelRecord model) throws LibraryException {
        assertEquals(State.FAILED, outcomes.getLast().state());
        assertTrue(outcomes.getLast().error().contains(why), outcomes.getLast().error());
        assertNull(outcomes.getLast().to());
        assertEquals(model.path(), now(model).path());
        assertTrue(Files.exists(library.path(model)));
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aModelInPlaceMovesWithWhatLiesBesideItAndAnUndoBringsItBack() throws Exception {
        var model = inPlace("kiln.safetensors");
        for (var beside : List.of("kiln.json", "kiln.civitai.info", "kiln.preview.png", "kiln.txt", "kiln.YAML",
                "kiln_0.jpg", "kiln2.json", "kiln.v2.json", "other.json")) {
            Files.writeString(here.resolve(beside), beside);
        }

        var moved = move(shelf, model);

        assertEquals(1, moved.moved());
        assertEquals(List.of("kiln.YAML", "kiln.civitai.info", "kiln.json", "kiln.preview.png", "kiln.safetensors",
                "kiln.txt", "kiln_0.jpg"), names(shelf));
        assertEquals(List.of("kiln.v2.json", "kiln2.json", "other.json"), names(here));
        assertEquals(shelf.resolve("kiln.safetensors"), library.path(now(model)));
        assertFalse(now(model).managed());
        assertEquals(here.resolve("kiln.safetensors").toString(), outcomes.getLast().from());
        assertEquals(6, outcomes.getLast().sidecars().size());

        long undone = run(library, new UndoChange(moved.batches().getFirst())).batch();

        assertEquals(model.path(), now(model).path());
        assertEquals(List.of(), names(shelf));
        assertEquals("kiln.txt", Files.readString(here.resolve("kiln.txt")));

        run(library, new UndoChange(undone));

        assertEquals("weights of kiln.safetensors", Files.readString(shelf.resolve("kiln.safetensors")));
    }

    @Test
    void aManagedModelLeavesTheLibraryAndComesBackManaged() throws Exception {
        var model = install(library, "made:kiln");
        var home = library.path(model);

        move(shelf, model);

        assertFalse(now(model).managed());
        assertEquals(shelf.resolve("kiln.safetensors"), library.path(now(model)));
        assertFalse(Files.exists(home.getParent()), "its folder is empty and goes");

        move(request(null, false, true, model));

        assertTrue(now(model).managed());
        assertEquals(home, library.path(now(model)));
        assertEquals(State.MOVED, outcomes.getLast().state());
        move(request(null, false, true, model));
        assertEquals(State.THERE, outcomes.getLast().state());
    }

    @Test
    void aFolderOfTheLibraryGetsTheNameOfItsModelOutside() throws Exception {
        var folder = Files.createDirectories(here.resolve("Kiln XL/unet"));
        Files.writeString(folder.resolve("weights.safetensors"), "weights");
        var model = install(library, here.resolve("Kiln XL"));

        move(shelf, model);

        assertEquals("weights", Files.readString(shelf.resolve("Kiln XL/unet/weights.safetensors")));
        move(request(null, false, true, model));
        assertEquals(library.info().modelsFolder().resolve(model.key()), library.path(now(model)));
    }

    @Test
    void aDryRunTellsTheSameAndMovesNothing() throws Exception {
        var model = inPlace("kiln.safetensors");
        Files.writeString(here.resolve("kiln.json"), "{}");

        var told = move(new MoveModels(List.of(model.key()), shelf.toString(), false, true, true));

        assertEquals(1, told.moved());
        assertEquals(List.of(shelf.resolve("kiln.json").toString()), outcomes.getLast().sidecars());
        assertEquals(29, told.bytes());
        assertEquals(List.of(), told.batches());
        assertEquals(List.of("kiln.json", "kiln.safetensors"), names(here));
        assertFalse(Files.exists(shelf));
    }

    @Test
    void whatLiesBesideStaysWhenAnotherModelHasTheNameOrNobodyWantsIt() throws Exception {
        var model = inPlace("kiln.safetensors");
        Files.writeString(here.resolve("kiln.json"), "{}");
        Files.writeString(here.resolve("kiln.ckpt"), "of nobody's record");

        move(shelf, model);

        assertEquals(List.of("kiln.ckpt", "kiln.json"), names(here));
        assertEquals(List.of("kiln.safetensors"), names(shelf));

        var other = inPlace("vice.safetensors");
        Files.writeString(here.resolve("vice.json"), "{}");
        move(request(shelf, false, false, other));
        assertTrue(Files.exists(here.resolve("vice.json")));
        assertEquals(List.of("kiln.safetensors", "vice.safetensors"), names(shelf));
    }

    @Test
    void nothingIsOverwrittenAndWhoAsksGetsANumber() throws Exception {
        var model = inPlace("kiln.safetensors");
        Files.writeString(here.resolve("kiln.json"), "{}");
        Files.createDirectories(shelf);
        Files.writeString(shelf.resolve("kiln.safetensors"), "somebody else's");

        move(shelf, model);
        assertStays("There is something at " + shelf.resolve("kiln.safetensors"), model);

        Files.move(shelf.resolve("kiln.safetensors"), shelf.resolve("kiln.txt"));
        move(shelf, model);
        assertStays("would be taken for its own", model);

        move(request(shelf, true, true, model));
        assertEquals(List.of("kiln-2.json", "kiln-2.safetensors", "kiln.txt"), names(shelf));
        assertEquals("somebody else's", Files.readString(shelf.resolve("kiln.txt")));
    }

    @Test
    void twoModelsOfOneNameDoNotMeetInOneFolder() throws Exception {
        var one = inPlace("kiln.safetensors");
        Files.createDirectories(here.resolve("sub"));
        var two = inPlace("sub/kiln.safetensors");

        assertEquals(1, move(new MoveModels(List.of(one.key(), two.key()), shelf.toString(), false, true, true))
                .failed());
        assertEquals(2, move(request(shelf, true, true, one, two)).moved());
        assertEquals("weights of sub/kiln.safetensors", Files.readString(shelf.resolve("kiln-2.safetensors")));
    }

    @Test
    @NeedsSymbolicLinks
    void linksAreRefusedWhereverTheyAre() throws Exception {
        var model = inPlace("kiln.safetensors");
        var precious = Files.move(here.resolve("kiln.safetensors"), temp.resolve("precious.safetensors"));
        Files.createSymbolicLink(here.resolve("kiln.safetensors"), precious);
        move(shelf, model);
        assertStays("is a link to " + precious, model);

        var linked = Files.createSymbolicLink(temp.resolve("linked"), here);
        Files.writeString(here.resolve("vice.safetensors"), "weights");
        var behind = installInPlace(library, linked.resolve("vice.safetensors"));
        move(shelf, behind);
        assertStays("is reached through a link; its real path is " + here.resolve("vice.safetensors"), behind);

        var plain = inPlace("lathe.safetensors");
        move(linked.resolve("deep"), plain);
        assertStays(linked + " is reached through a link", plain);

        var folder = Files.createDirectories(here.resolve("drill"));
        Files.createSymbolicLink(folder.resolve("weights.safetensors"), precious);
        var holds = installInPlace(library, folder);
        move(shelf, holds);
        assertStays("weights.safetensors is a link", holds);
        assertEquals("weights of kiln.safetensors", Files.readString(precious));
    }

    @Test
    void aFolderOfTwoModelsStaysAndNothingGoesIntoAnother() throws Exception {
        var folder = Files.createDirectories(here.resolve("kiln"));
        Files.writeString(folder.resolve("part.safetensors"), "part");
        var whole = installInPlace(library, folder);
        var part = inPlace("kiln/part.safetensors");
        var plain = inPlace("plain.safetensors");

        move(shelf, whole);
        assertStays("also holds the model part", whole);
        move(shelf, part);
        assertStays("is inside the model kiln", part);
        move(folder.resolve("deep"), plain);
        assertStays("is inside the model kiln", plain);
    }

    @Test
    void whatIsGoneOrMovedMeanwhileIsToldAndTheOthersGo() throws Exception {
        var gone = inPlace("gone.safetensors");
        Files.delete(here.resolve("gone.safetensors"));
        var plain = inPlace("plain.safetensors");

        var moved = move(new MoveModels(List.of("nobody", gone.key(), plain.key()), shelf.toString(), false, true,
                false));

        assertEquals(List.of(State.FAILED, State.FAILED, State.MOVED),
                outcomes.stream().map(Outcome::state).toList());
        assertTrue(outcomes.get(1).error().contains("There is nothing at"), outcomes.get(1).error());
        assertEquals(2, moved.failed());
    }

    @Test
    void aPlaceInsideTheLibraryOrNoPlaceIsRefusedAsAWhole() throws Exception {
        var model = inPlace("kiln.safetensors");

        assertThrows(LibraryException.class, () -> move(library.info().modelsFolder().resolve("x"), model));
        assertThrows(LibraryException.class, () -> move(new MoveModels(List.of(model.key()), "x", false, true, false)));
        move(Files.writeString(here.resolve("page.txt"), "text"), model);
        assertStays("is no folder", model);
    }

    @Test
    void aMoveIsNotTakenBackAfterALaterEditAndTheFileStaysWithItsRecord() throws Exception {
        var model = inPlace("kiln.safetensors");
        var moved = move(shelf, model);
        run(library, new EditModel(model.key(), null, ModelChanges.none().with("name", "Oven")));

        assertThrows(LibraryException.class, () -> run(library, new UndoChange(moved.batches().getFirst())));

        assertTrue(Files.exists(library.path(now(model))));
        assertEquals(shelf.resolve("kiln.safetensors"), library.path(now(model)));
    }

    @Test
    void anUndoOverwritesNothing() throws Exception {
        var model = inPlace("kiln.safetensors");
        Files.writeString(here.resolve("kiln.json"), "its own");
        var moved = move(shelf, model);
        Files.writeString(here.resolve("kiln.json"), "new");

        run(library, new UndoChange(moved.batches().getFirst()));
        assertEquals("new", Files.readString(here.resolve("kiln.json")));
        assertEquals(List.of("kiln.json"), names(shelf));

        var again = move(temp.resolve("third"), model);
        Files.writeString(here.resolve("kiln.safetensors"), "new");
        assertThrows(LibraryException.class, () -> run(library, new UndoChange(again.batches().getFirst())));
        assertEquals("new", Files.readString(here.resolve("kiln.safetensors")));
        assertEquals(temp.resolve("third/kiln.safetensors"), library.path(now(model)));
    }

    @Test
    void theUndoOfALocateStillMovesNothing() throws Exception {
        var model = inPlace("kiln.safetensors");
        Files.createDirectories(shelf);
        Files.move(here.resolve("kiln.safetensors"), shelf.resolve("kiln.safetensors"));
        var located = run(library, new LocateModels(model.key(), null, shelf.resolve("kiln.safetensors").toString(),
                true, false));

        run(library, new UndoChange(located.batch()));

        assertTrue(Files.exists(shelf.resolve("kiln.safetensors")));
        assertEquals(model.path(), now(model).path());
    }

    @Test
    void whoCancelsKeepsWhatHasMoved() throws Exception {
        var one = inPlace("one.safetensors");
        var two = inPlace("two.safetensors");
        var monitor = new NullProgressMonitor();

        assertThrows(OperationCanceledException.class, () -> library.run(request(shelf, false, true, one, two),
                _ -> monitor.setCanceled(true), new Actor("ada"), monitor));

        assertEquals(List.of("one.safetensors"), names(shelf));
        assertEquals(two.path(), now(two).path());
        assertTrue(Files.exists(library.path(two)));
    }

    @Test
    void anUnsettledCopyWaitsUntilTheDiskOfItsRecordIsBack() throws Exception {
        var model = inPlace("kiln.safetensors");
        var copy = shelf.resolve("kiln.safetensors");
        Files.createDirectories(shelf);
        Files.writeString(copy, "weights of kiln.safetensors");
        library.close();
        var relocation = new Relocation(model.key(), copy.toString(), library.path(model).toString(), true, null,
                copy.toString(), List.of());
        try (var registry = TestRegistries.h2().open(temp.resolve("library"))) {
            registry.journal().begin(Relocation.OPERATION, Json.write(relocation));
        }
        var away = Files.move(here, temp.resolve("away"));

        reopen();
        assertFalse(Files.exists(here), "nothing was put in the place of the disk");
        assertTrue(Files.exists(copy));

        library.close();
        Files.move(away, here);
        reopen();
        assertEquals(List.of("kiln.safetensors"), names(here));
        assertEquals(List.of(), names(shelf));
    }

    private void reopen() throws LibraryException {
        library = new LibraryFixture(TestRegistries.h2(), temp).open(temp.resolve("library"));
    }
}
