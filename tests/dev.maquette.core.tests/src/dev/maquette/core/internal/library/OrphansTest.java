// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.AdoptOrphans;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.EmptyTrash;
import dev.maquette.api.request.ListOrphans;
import dev.maquette.api.request.ListOrphans.Orphan;
import dev.maquette.api.request.ListTrash;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RemoveOrphans;
import dev.maquette.api.request.RestoreTrash;
import dev.maquette.api.request.UndoChange;
import dev.maquette.testkit.NeedsSymbolicLinks;

class OrphansTest {

    @TempDir
    Path temp;

    private final Meanwhile meanwhile = new Meanwhile();
    private Path models;
    private Library library;

    @BeforeEach
    void openLibrary() throws LibraryException {
        var root = temp.resolve("library");
        library = new LibraryFixture(folder -> meanwhile.disturbed(TestRegistries.h2().open(folder)), temp).open(root);
        models = root.resolve("models");
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    @Test
    void undoOfAnAdoptionTakesTheRecordAndLeavesTheFiles() throws Exception {
        write("stray/w.safetensors", "weights");
        assertEquals(List.of(), run(library, new AdoptOrphans(List.of("stray"), true)).batches());
        var adopted = run(library, new AdoptOrphans(List.of("stray"), false));

        var undone = run(library, new UndoChange(adopted.batches().getFirst()));

        assertEquals(List.of(), library.models(ModelQuery.all()).items());
        assertEquals("stray", orphans().getFirst().path());
        assertEquals(List.of(), run(library, new ListTrash()).entries());

        var redone = run(library, new UndoChange(undone.batch()));
        var again = library.model(adopted.models().getFirst().key()).orElseThrow();
        assertEquals(models.resolve("stray/w.safetensors"), library.path(again));
        assertEquals(List.of(), orphans());

        run(library, new UndoChange(redone.batch()));
        assertEquals("stray", orphans().getFirst().path());
    }

    @Test
    void whatBelongsToNoRecordIsToldWithItsFilesAndItsSize() throws Exception {
        var model = install(library, "made:kiln");
        write("stray/unet/w.SafeTensors", "weights");
        write("stray/readme.txt", "text");
        write("loose.gguf", "12345");
        write("notes/readme.txt", "no model");
        write(".download_cache/x.safetensors", "work");
        write("__pycache__/x.bin", "work");
        write(model.key() + "/extra.bin", "protected by the record");

        var orphans = orphans();

        assertEquals(List.of(new Orphan("loose.gguf", false, List.of("loose.gguf"), 5, 5),
                new Orphan("stray", true, List.of("unet/w.SafeTensors"), 7, 11)), orphans);
    }

    @Test
    @NeedsSymbolicLinks
    void aLinkIsNoOrphanAndIsNotFollowed() throws Exception {
        write("../../outside/precious.safetensors", "precious");
        Files.createSymbolicLink(models.resolve("link"), temp.resolve("outside"));
        Files.createSymbolicLink(models.resolve("link.safetensors"), temp.resolve("outside/precious.safetensors"));
        write("stray/w.bin", "weights");
        Files.createSymbolicLink(models.resolve("stray/link"), temp.resolve("outside"));

        assertEquals(List.of("stray"), orphans().stream().map(Orphan::path).toList());
        assertEquals(2, run(library, new RemoveOrphans(List.of("link", "link.safetensors"), false)).failed().size());
        assertEquals(1, run(library, new RemoveOrphans(List.of("stray"), false)).removed().size());
        assertEquals("precious", Files.readString(temp.resolve("outside/precious.safetensors")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", " ", "/", "/etc", "stray/unet", "../models", "stray/..", "C:\\x", "\0",
            "./stray", "nothing", ".hidden", "models", "stray/", "//stray", "\\stray", "..\\stray", "...", "stray\0",
            "\u2024\u2024", "%2e%2e", "~", "staging", "trash"})
    void whatIsNoNameOfAnOrphanIsRefused(String name) throws Exception {
        write("stray/unet/w.safetensors", "weights");
        write(".hidden/w.safetensors", "weights");

        var removed = run(library, new RemoveOrphans(List.of(name), false));

        assertEquals(List.of(), removed.removed());
        assertEquals(name, removed.failed().getFirst().path());
        assertEquals(List.of(), run(library, new AdoptOrphans(List.of(name), false)).models());
        assertEquals("weights", Files.readString(models.resolve("stray/unet/w.safetensors")));
    }

    /** Names that only look dangerous are names. */
    @ParameterizedTest
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there are no such names there")
    @ValueSource(strings = {"a..b", "-rf", "$(id)", "*", "new\nline", "quo\"te", "é", "e\u0301", "trail ", "dot."})
    void oddNamesAreHandledAsTheyAre(String name) throws Exception {
        write("stray/w.safetensors", "weights");
        Files.writeString(Files.createDirectory(models.resolve(name)).resolve("w.safetensors"), "odd");
        assertEquals(Set.of(name, "stray"), orphans().stream().map(Orphan::path).collect(Collectors.toSet()));

        var gone = run(library, new RemoveOrphans(List.of(name), false)).removed().getFirst();
        assertEquals(List.of("stray"), orphans().stream().map(Orphan::path).toList());
        assertEquals(List.of(), run(library, new RestoreTrash(List.of(gone.entry()), false)).failed());

        assertEquals("odd", Files.readString(models.resolve(name).resolve("w.safetensors")));
        assertEquals(1, run(library, new AdoptOrphans(List.of(name), false)).models().size());
    }

    @Test
    void aPathOfItsOwnIsNoNameEither() throws Exception {
        write("stray/w.safetensors", "weights");
        for (var name : List.of(models.toString(), models.resolve("stray").toString(), temp.toString())) {
            assertEquals(1, run(library, new RemoveOrphans(List.of(name), false)).failed().size());
            assertEquals(1, run(library, new AdoptOrphans(List.of(name), false)).failed().size());
        }
        assertEquals("weights", Files.readString(models.resolve("stray/w.safetensors")));
    }

    @Test
    void orphansGoToTheTrashAndComeBack() throws Exception {
        write("stray/w.safetensors", "weights");
        write("loose.gguf", "12345");
        assertEquals(7, run(library, new RemoveOrphans(List.of("stray"), true)).removed().getFirst().bytes());
        assertEquals(2, orphans().size());

        var removed = run(library, new RemoveOrphans(List.of("stray", "loose.gguf"), false)).removed();

        assertEquals(List.of(), orphans());
        assertFalse(Files.exists(models.resolve("stray")));
        var trash = run(library, new ListTrash()).entries();
        assertEquals(List.of(ListTrash.Kind.ORPHAN, ListTrash.Kind.ORPHAN),
                trash.stream().map(ListTrash.Entry::kind).toList());
        var back = run(library, new RestoreTrash(removed.stream().map(RemoveOrphans.Gone::entry).toList(), false));
        assertEquals(List.of(), back.failed());
        assertEquals("weights", Files.readString(models.resolve("stray/w.safetensors")));
        assertEquals("12345", Files.readString(models.resolve("loose.gguf")));
        assertEquals(List.of(), run(library, new ListTrash()).entries());
    }

    @Test
    void whatHasARecordMeanwhileIsNotRemoved() throws Exception {
        write("stray/deep/w.safetensors", "weights");
        assertEquals(1, orphans().size());
        installInPlace(library, models.resolve("stray/deep/w.safetensors"));

        var removed = run(library, new RemoveOrphans(List.of("stray"), false));

        assertTrue(removed.failed().getFirst().error().contains("belongs to a model"), removed.failed().toString());
        assertEquals("weights", Files.readString(models.resolve("stray/deep/w.safetensors")));
    }

    @Test
    void whatGetsARecordAtTheMomentOfItsRemovalGoesBack() throws Exception {
        write("stray/deep/w.safetensors", "weights");
        var model = install(library, "made:kiln");
        meanwhile.happens((registry, _) -> registry.change(new Actor("bob"), "models.locate", "Locate kiln", null,
                transaction -> transaction.edit(model.key()).setPath("stray/deep/w.safetensors")));

        var removed = run(library, new RemoveOrphans(List.of("stray"), false));

        assertTrue(removed.failed().getFirst().error().contains("belongs to a model"), removed.failed().toString());
        assertEquals("weights", Files.readString(models.resolve("stray/deep/w.safetensors")));
        assertEquals(List.of(), run(library, new ListTrash()).entries());
    }

    @Test
    @NeedsSymbolicLinks
    void whatBecomesALinkAtTheMomentOfItsRemovalGoesAsALink() throws Exception {
        write("stray/w.safetensors", "weights");
        write("../../outside/precious.safetensors", "precious");
        meanwhile.happens((_, _) -> {
            Files.move(models.resolve("stray"), temp.resolve("stray"));
            Files.createSymbolicLink(models.resolve("stray"), temp.resolve("outside"));
        });

        run(library, new RemoveOrphans(List.of("stray"), false));
        meanwhile.happens(null);
        run(library, new EmptyTrash(null, null, null, false));

        assertEquals("precious", Files.readString(temp.resolve("outside/precious.safetensors")));
        assertFalse(Files.isSymbolicLink(models.resolve("stray")));
    }

    @Test
    void whatAnOperationIsAtIsNoOrphan() throws Exception {
        write("arriving/w.safetensors", "half of it");
        try (var registry = TestRegistries.h2().open(temp.resolve("library"))) {
            write("arriving.part/w.safetensors", "half of its copy");
            write("riv/w.safetensors", "another");
            var intent = registry.journal().begin("files.relocate",
                    "{\"key\":\"arriving\",\"recorded\":\""
                            + models.resolve("quo\"ted/x").toString().replace("\"", "\\\"")
                            + "\"}");
            assertEquals(List.of("riv"), orphans().stream().map(Orphan::path).toList());
            assertEquals(1, run(library, new RemoveOrphans(List.of("arriving"), false)).failed().size());
            registry.journal().end(intent);
        }
        assertEquals(3, orphans().size());
    }

    @Test
    void anOrphanIsAdoptedWhereItIsAndBelongsToTheLibrary() throws Exception {
        write("stray/kiln.safetensors", "weights");
        var told = run(library, new AdoptOrphans(List.of("stray"), true)).models().getFirst();
        assertEquals("stray/kiln.safetensors", told.path());
        assertEquals(0, library.models(ModelQuery.all()).total());

        var model = run(library, new AdoptOrphans(List.of("stray"), false)).models().getFirst();

        assertEquals("kiln", model.name());
        assertTrue(model.managed());
        assertEquals(List.of(), orphans());
        assertEquals("Adopt kiln", library.history(model.key(), 1).getFirst().label());
        run(library, new RemoveModels(List.of(model.key()), RemoveModels.Files.TRASH, false));
        assertFalse(Files.exists(models.resolve("stray/kiln.safetensors")));
        run(library, new RestoreTrash(List.of(model.key()), false));
        assertEquals("weights", Files.readString(models.resolve("stray/kiln.safetensors")));
    }

    @Test
    void eachModelOfAFolderIsAdoptedAndABrokenOneIsTold() throws Exception {
        write("stray/one.safetensors", "1");
        write("stray/two.safetensors", "2");
        write("stray/bad.safetensors", "3");

        var adopted = run(library, new AdoptOrphans(List.of("stray"), false));

        assertEquals(List.of("one", "two"), adopted.models().stream().map(model -> model.name()).sorted().toList());
        assertEquals("stray/bad.safetensors", adopted.failed().getFirst().path());
        assertTrue(adopted.failed().getFirst().error().contains("cut off"), adopted.failed().toString());
    }

    @Test
    void aForgottenModelComesBackWithAllThatWasRecorded() throws Exception {
        var model = install(library, "made:kiln");
        run(library, new EditModel(model.key(), null, ModelChanges.none().with("notes", "mine").with("rating", 4)));
        run(library, new RemoveModels(List.of(model.key()), RemoveModels.Files.KEEP, false));
        assertEquals(List.of(model.key()), orphans().stream().map(Orphan::path).toList());

        var back = run(library, new AdoptOrphans(List.of(model.key()), false)).models().getFirst();

        assertEquals(model.key(), back.key());
        assertEquals("mine", back.notes());
        assertEquals(4, back.rating());
        assertEquals(List.of(), orphans());
    }

    private List<Orphan> orphans() throws LibraryException {
        return run(library, new ListOrphans()).orphans();
    }

    private void write(String path, String text) throws IOException {
        var file = models.resolve(path).normalize();
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
