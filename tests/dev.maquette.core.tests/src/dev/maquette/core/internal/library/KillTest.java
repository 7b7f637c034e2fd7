// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.core.internal.files.Trees;

/**
 * Kills each operation at each of its steps, opens the library again and looks: the one file exists exactly once, it is
 * where the record says when there is a record, and nothing is left in staging.
 */
class KillTest {

    private static final String WEIGHTS = "weights of the only copy";

    @TempDir
    Path temp;

    @Test
    void installByMoving() throws Exception {
        int steps = killAtEachStep("install", (library, source) -> Files.writeString(source, WEIGHTS).toString(), temp);
        assertTrue(steps >= 12, "only " + steps + " steps were tried");
    }

    @Test
    void installByCopyingFromAnotherDisk() throws Exception {
        var shm = Path.of("/dev/shm");
        Assumptions.assumeTrue(Files.isWritable(shm)
                && !Files.getFileStore(shm).equals(Files.getFileStore(temp)), "needs a second file system");
        var elsewhere = Files.createTempDirectory(shm, "maquette-test");
        try {
            int steps = killAtEachStep("install",
                    (library, source) -> Files.writeString(source, WEIGHTS).toString(), elsewhere);
            assertTrue(steps >= 14, "only " + steps + " steps were tried");
        } finally {
            Trees.delete(elsewhere);
        }
    }

    @Test
    void remove() throws Exception {
        int steps = killAtEachStep("remove",
                (library, source) -> install(library, Files.writeString(source, WEIGHTS)).key(), temp);
        assertTrue(steps >= 6, "only " + steps + " steps were tried");
    }

    @Test
    void undoOfARemove() throws Exception {
        int steps = killAtEachStep("undo", (library, source) -> {
            var key = install(library, Files.writeString(source, WEIGHTS)).key();
            return run(library, new RemoveModels(List.of(key), RemoveModels.Files.TRASH, false)).batches().get(0)
                    .toString();
        }, temp);
        assertTrue(steps >= 6, "only " + steps + " steps were tried");
    }

    private int killAtEachStep(String what, Preparation preparation, Path sources) throws Exception {
        var source = sources.resolve("kiln.safetensors");
        var prepared = temp.resolve("prepared");
        String with;
        try (var library = open(prepared)) {
            with = preparation.prepare(library, source);
        }
        boolean startsAtSource = Files.exists(source);
        for (int step = 1;; step++) {
            var root = temp.resolve(what + step);
            Trees.copy(prepared, root, new NullProgressMonitor());
            if (startsAtSource) {
                Files.writeString(source, WEIGHTS);
            }
            int code = TestRegistries.fork(KilledOperation.class, root.toString(), temp.toString(),
                    Integer.toString(step), what, with);
            try (var library = open(root)) {
                assertWhole(library, root, source, what + " killed at step " + step);
            }
            if (code == 0) {
                return step - 1;
            }
        }
    }

    private Library open(Path root) throws Exception {
        return new LibraryFixture(TestRegistries.h2(), temp).open(root);
    }

    private static void assertWhole(Library library, Path root, Path source, String when) throws Exception {
        var copies = new ArrayList<Path>();
        for (var place : List.of(source, root.resolve("models"), root.resolve("trash"), root.resolve("staging"))) {
            copies.addAll(filesBelow(place));
        }
        assertEquals(1, copies.size(), () -> when + ": " + copies);
        assertEquals(WEIGHTS, Files.readString(copies.get(0)), when);
        var models = library.models(ModelQuery.all()).items();
        if (models.isEmpty()) {
            assertTrue(!copies.get(0).startsWith(root.resolve("models")), () -> when + ": " + copies);
        } else {
            var model = library.model(models.get(0).key()).orElseThrow();
            assertEquals(library.path(model), copies.get(0), when);
        }
        assertEquals(0, Trees.size(root.resolve("staging")), when);
        assertSettled(library, models, when);
    }

    /** The last installation, where there was one, is completed if the model is there, and else waits to go on. */
    private static void assertSettled(Library library, List<ModelSummary> models, String when) throws Exception {
        for (var job : library.installs()) {
            if (job.status() == InstallJob.Status.WAITING) {
                assertTrue(models.isEmpty(), () -> when + ": " + job);
            } else if (when.startsWith("install")) {
                assertEquals(InstallJob.Status.COMPLETED, job.status(), when);
                assertEquals(models.getFirst().key(), job.configOut().key(), when);
            }
        }
    }

    private static List<Path> filesBelow(Path place) throws IOException {
        if (!Files.exists(place)) {
            return List.of();
        }
        try (var files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Puts a library in the state before the operation; returns what the operation is about. */
    @FunctionalInterface
    private interface Preparation {
        String prepare(Library library, Path source) throws Exception;
    }
}
