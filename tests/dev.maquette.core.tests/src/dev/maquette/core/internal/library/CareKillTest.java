// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.installInPlace;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.request.HashModels;
import dev.maquette.api.request.ListOrphans;
import dev.maquette.api.request.ListTrash;
import dev.maquette.api.request.ReadCover;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RemoveOrphans;
import dev.maquette.core.internal.files.Trees;

/**
 * Kills each operation that looks after a library at each of its steps, opens the library again and looks: it is as
 * before or as after, no file is lost, and record and file agree.
 */
class CareKillTest {

    private static final String WEIGHTS = "weights of the only copy";

    @TempDir
    Path temp;

    @Test
    void restoreFromTheTrash() throws Exception {
        assertTrue(killAtEachStep("restore", this::thrownAway, CareKillTest::assertOneCopyWhereItIsKnown) >= 6);
    }

    @Test
    void emptyTheTrash() throws Exception {
        assertTrue(killAtEachStep("empty", this::thrownAway, CareKillTest::assertThereOrGone) >= 4);
    }

    @Test
    void removeAnOrphan() throws Exception {
        assertTrue(killAtEachStep("discard", this::orphan, CareKillTest::assertOneCopyWhereItIsKnown) >= 4);
    }

    @Test
    void restoreAnOrphan() throws Exception {
        assertTrue(killAtEachStep("restore", library -> run(library, new RemoveOrphans(List.of(orphan(library)), false))
                .removed().getFirst().entry(), CareKillTest::assertOneCopyWhereItIsKnown) >= 4);
    }

    @Test
    void adoptAnOrphan() throws Exception {
        assertTrue(killAtEachStep("adopt", this::orphan, CareKillTest::assertOneCopyWhereItIsKnown) >= 2);
    }

    @Test
    void locateAFolder() throws Exception {
        var old = Files.createDirectories(temp.resolve("old"));
        var moved = temp.resolve("moved");
        assertTrue(killAtEachStep("locate", library -> {
            for (var name : List.of("one", "two")) {
                installInPlace(library, Files.writeString(old.resolve(name + ".safetensors"), WEIGHTS));
            }
            Files.move(old, moved);
            return old + "\n" + moved;
        }, (library, _, when) -> assertEquals(1, library.models(ModelQuery.all()).items().stream()
                .map(model -> Path.of(model.path()).getParent()).distinct().count(), when)) >= 2);
    }

    @Test
    void searchByContent() throws Exception {
        var old = Files.createDirectories(temp.resolve("old"));
        var moved = temp.resolve("moved");
        assertTrue(killAtEachStep("search", library -> {
            for (var name : List.of("kiln", "vice")) {
                installInPlace(library, Files.writeString(old.resolve(name + ".safetensors"), name));
            }
            run(library, new HashModels(null, List.of(DigestAlgorithm.BLAKE3), HashModels.Existing.SKIP));
            Files.move(old, moved);
            return moved.toString();
        }, (library, _, when) -> assertEquals(1, library.models(ModelQuery.all()).items().stream()
                .map(model -> Path.of(model.path()).getParent()).distinct().count(), when)) >= 2);
    }

    @Test
    void importSettings() throws Exception {
        var file = "{\"notes\":1,\"description\":\"told\",\"cover_image\":\"" + ExchangeTest.DOT + "\"}";
        assertTrue(killAtEachStep("import", library -> install(library, "made:kiln").key() + "\n" + file,
                (library, _, when) -> {
                    var model = library.model(library.models(ModelQuery.all()).items().getFirst().key()).orElseThrow();
                    assertEquals(model.description() == null, model.coverImage() == null, when);
                    assertEquals(model.coverImage() != null, run(library, new ReadCover(model.key())).png() != null,
                            when);
                }) >= 2);
    }

    private String orphan(Library library) throws Exception {
        var folder = Files.createDirectories(library.info().modelsFolder().resolve("stray"));
        Files.writeString(folder.resolve("kiln.safetensors"), WEIGHTS);
        return "stray";
    }

    @Test
    void aModelThatIsHalfDeletedForGoodIsDeletedWholly() throws Exception {
        var root = temp.resolve("half");
        String key;
        try (var library = open(root)) {
            key = thrownAway(library);
        }
        Files.writeString(root.resolve("trash").resolve(key).resolve("more.bin"), "more");
        TestRegistries.fork(KilledOperation.class, root.toString(), temp.toString(), "2", "empty", key);
        try (var registry = TestRegistries.h2().open(root)) {
            var doom = JsonParser.parseString(registry.journal().open().getFirst().payload()).getAsJsonObject();
            var doomed = root.resolve("trash").resolve(doom.get("doomed").getAsString());
            Files.move(root.resolve("trash").resolve(key), doomed);
            Files.delete(doomed.resolve("kiln.safetensors"));
        }
        try (var library = open(root)) {
            assertEquals(List.of(), run(library, new ListTrash()).entries());
            assertEquals(List.of(), filesBelow(root.resolve("trash")));
        }
    }

    /** The two steps of an orphan's move that lie between calls of the registry. */
    @Test
    void anOrphanIsWhereItsNoteSaysWhereverTheMoveEnded() throws Exception {
        assertOrphanGoesBack("discard", temp.resolve("one"), this::orphan, "recorded", "unrecorded");
        assertOrphanGoesBack("restore", temp.resolve("two"),
                library -> run(library, new RemoveOrphans(List.of(orphan(library)), false)).removed().getFirst()
                        .entry(),
                "unrecorded", "recorded");
    }

    /** The files have been moved, and whether the note is there has not been changed yet. */
    private void assertOrphanGoesBack(String what, Path root, Preparation preparation, String from, String to)
            throws Exception {
        String with;
        try (var library = open(root)) {
            with = preparation.prepare(library);
        }
        TestRegistries.fork(KilledOperation.class, root.toString(), temp.toString(), "2", what, with);
        Path before;
        try (var registry = TestRegistries.h2().open(root)) {
            var payload = JsonParser.parseString(registry.journal().open().getFirst().payload()).getAsJsonObject();
            before = Path.of(payload.get(from).getAsString());
            var after = Path.of(payload.get(to).getAsString());
            Files.createDirectories(after.getParent());
            Files.move(before, after);
        }
        try (var library = open(root)) {
            assertOneCopyWhereItIsKnown(library, root, what + " killed after the move");
            assertTrue(Files.exists(before), what);
        }
    }

    private String thrownAway(Library library) throws Exception {
        var source = Files.writeString(temp.resolve("kiln.safetensors"), WEIGHTS);
        var key = install(library, source).key();
        run(library, new RemoveModels(List.of(key), RemoveModels.Files.TRASH, false));
        return key;
    }

    private int killAtEachStep(String what, Preparation preparation, Check check) throws Exception {
        var prepared = temp.resolve("prepared");
        String with;
        try (var library = open(prepared)) {
            with = preparation.prepare(library);
        }
        for (int step = 1;; step++) {
            var root = temp.resolve(what + step);
            Trees.copy(prepared, root, new NullProgressMonitor());
            int code = TestRegistries.fork(KilledOperation.class, root.toString(), temp.toString(),
                    Integer.toString(step), what, with);
            assertTrue(code == 0 || code == HaltingRegistry.KILLED, what + " failed with " + code + " at step " + step);
            try (var library = open(root)) {
                check.look(library, root, what + " killed at step " + step);
            }
            if (code == 0) {
                return step - 1;
            }
        }
    }

    private Library open(Path root) throws Exception {
        return new LibraryFixture(TestRegistries.h2(), temp).open(root);
    }

    /** The one file is at its record's path, or in the trash, which tells of it, or an orphan that is told. */
    private static void assertOneCopyWhereItIsKnown(Library library, Path root, String when) throws Exception {
        var copies = weightsBelow(root);
        assertEquals(1, copies.size(), () -> when + ": " + copies);
        assertEquals(WEIGHTS, Files.readString(copies.getFirst()), when);
        var models = library.models(ModelQuery.all()).items();
        var trash = run(library, new ListTrash()).entries();
        var orphans = run(library, new ListOrphans()).orphans();
        assertEquals(1, models.size() + trash.size() + orphans.size(), () -> when + models + trash + orphans);
        if (!orphans.isEmpty()) {
            assertTrue(copies.getFirst().startsWith(root.resolve("models").resolve(orphans.getFirst().path())), when);
            assertEquals(List.of(), filesBelow(root.resolve("trash")), when);
        } else if (models.isEmpty()) {
            assertTrue(copies.getFirst().startsWith(root.resolve("trash").resolve(trash.getFirst().id())), when);
            assertTrue(trash.getFirst().kind() != ListTrash.Kind.UNKNOWN, () -> when + ": " + trash);
        } else {
            assertEquals(library.path(library.model(models.getFirst().key()).orElseThrow()), copies.getFirst(), when);
        }
    }

    private static void assertThereOrGone(Library library, Path root, String when) throws Exception {
        var trash = run(library, new ListTrash()).entries();
        assertEquals(trash.size(), weightsBelow(root).size(), when);
        assertEquals(trash.size(), filesBelow(root.resolve("trash")).size(), when);
        assertEquals(List.of(), library.models(ModelQuery.all()).items());
    }

    private static List<Path> weightsBelow(Path root) throws IOException {
        var files = new ArrayList<>(filesBelow(root.resolve("models")));
        files.addAll(filesBelow(root.resolve("trash")));
        files.removeIf(file -> !file.toString().endsWith(".safetensors"));
        return files;
    }

    private static List<Path> filesBelow(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Puts a library in the state before the operation; returns what the operation is about. */
    @FunctionalInterface
    private interface Preparation {
        String prepare(Library library) throws Exception;
    }

    /** Looks at the library after the process was killed and the library opened again. */
    @FunctionalInterface
    private interface Check {
        void look(Library library, Path root, String when) throws Exception;
    }
}
