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
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.EmptyTrash;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RemoveModels.Removed;
import dev.maquette.testkit.NeedsSymbolicLinks;

/** What can be in the way when many models are removed: each is told by itself, and the others go. */
class BulkRemovalTest {

    @TempDir
    Path temp;

    private final Meanwhile meanwhile = new Meanwhile();
    private Path root;
    private Library library;
    private ModelRecord first;
    private ModelRecord last;

    @BeforeEach
    void aLibraryWithTwoModels() throws LibraryException {
        root = temp.resolve("library");
        library = new LibraryFixture(folder -> meanwhile.disturbed(TestRegistries.h2().open(folder)), temp).open(root);
        first = install(library, "made:first");
        last = install(library, "made:last");
    }

    @AfterEach
    void closeLibrary() {
        library.close();
    }

    @Test
    void aFileThatIsReadOnlyGoesToTheTrashAndOutOfIt() throws Exception {
        var model = install(library, "made:kiln");
        assertTrue(library.path(model).toFile().setReadOnly());

        assertEquals(List.of(), remove(model).failed());
        assertEquals(List.of(), run(library, new EmptyTrash(null, null, null, false)).failed());

        assertNothingIsLeft("trash");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions are others there")
    void whereNothingMayBeChangedTheModelStaysAndTheMessageNamesThePlace() throws Exception {
        var model = install(library, "made:kiln");
        var folder = library.path(model).getParent();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            Assumptions.assumeFalse(Files.isWritable(folder), "nothing is refused to this account");

            var removed = remove(model);

            assertFailed(removed, model, folder.toString(), "permission denied", "Check");
            assertEquals("made", Files.readString(library.path(library.model(model.key()).orElseThrow())));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertEquals(List.of(model.key()), run(library, request(model)).removed());
    }

    @Test
    @NeedsSymbolicLinks
    void aModelThatIsALinkGoesAsALink() throws Exception {
        var model = install(library, "made:kiln");
        var precious = Files.writeString(temp.resolve("precious.safetensors"), "precious");
        Files.delete(library.path(model));
        Files.createSymbolicLink(library.path(model), precious);

        assertEquals(List.of(), remove(model).failed());
        assertEquals("precious", Files.readString(precious));
        assertTrue(Files.isSymbolicLink(root.resolve("trash").resolve(model.key()).resolve("kiln.safetensors")));

        assertEquals(List.of(), run(library, new EmptyTrash(null, null, null, false)).failed());
        assertEquals("precious", Files.readString(precious));
        assertNothingIsLeft("trash");
    }

    @Test
    @NeedsSymbolicLinks
    void aLinkOutOfAManagedFolderIsNotFollowed() throws Exception {
        var model = install(library, "made:kiln");
        var outside = Files.createDirectory(temp.resolve("outside"));
        Files.writeString(outside.resolve("precious.safetensors"), "precious");
        Files.createSymbolicLink(library.path(model).resolveSibling("unet"), outside);

        assertEquals(List.of(), remove(model).failed());
        assertEquals(List.of(), run(library, new EmptyTrash(null, null, null, false)).failed());

        assertEquals("precious", Files.readString(outside.resolve("precious.safetensors")));
        assertNothingIsLeft("trash");
    }

    @Test
    @EnabledOnOs(OS.WINDOWS)
    void aJunctionOutOfAManagedFolderIsNotFollowed() throws Exception {
        var model = install(library, "made:kiln");
        var outside = Files.createDirectory(temp.resolve("outside"));
        Files.writeString(outside.resolve("precious.safetensors"), "precious");
        var junction = library.path(model).resolveSibling("unet");
        assertEquals(0, new ProcessBuilder("cmd", "/c", "mklink", "/J", junction.toString(), outside.toString())
                .start().waitFor());

        assertEquals(List.of(), remove(model).failed());
        assertEquals(List.of(), run(library, new EmptyTrash(null, null, null, false)).failed());

        assertEquals("precious", Files.readString(outside.resolve("precious.safetensors")));
    }

    @Test
    void aFileWithASecondNameKeepsIt() throws Exception {
        var model = install(library, "made:kiln");
        var twin = Files.createLink(temp.resolve("twin.safetensors"), library.path(model));

        assertEquals(List.of(), remove(model).failed());
        assertEquals(8, run(library, new EmptyTrash(null, null, null, false)).freedBytes(), "of the other two");

        assertEquals("made", Files.readString(twin));
    }

    @Test
    void aFileThatIsGoneAlreadyIsNoObstacle() throws Exception {
        var model = install(library, "made:kiln");
        Files.delete(library.path(model));
        var other = install(library, "made:other");
        Files.delete(library.path(other));
        Files.delete(library.path(other).getParent());

        assertEquals(List.of(), remove(model, other).failed());
    }

    @Test
    void aFolderOfTwoRecordsIsLeftToTheOther() throws Exception {
        var model = install(library, "made:kiln");
        var second = installInPlace(library,
                Files.writeString(library.path(model).resolveSibling("second.safetensors"), "second"));

        assertEquals(List.of(), remove(model).failed());

        assertEquals("second", Files.readString(library.path(second)));
    }

    @Test
    void aModelWhoseFilesWereLocatedElsewhereMeanwhileStays() throws Exception {
        var model = install(library, "made:kiln");
        var elsewhere = temp.resolve("elsewhere.safetensors").toString();
        meanwhile.happens((registry, key) -> {
            if (key.equals(model.key())) {
                registry.change(new Actor("bob"), "models.locate", "Locate kiln", null,
                        transaction -> transaction.edit(key).setPath(elsewhere));
            }
        });

        var removed = remove(model);

        assertFailed(removed, model, elsewhere, "not removed", "repeat");
        assertEquals("made", Files.readString(root.resolve("models").resolve(model.path())));
        assertEquals(elsewhere, library.model(model.key()).orElseThrow().path());
    }

    @Test
    void aModelThatSomebodyElseRemovedMeanwhileIsTold() throws Exception {
        var model = install(library, "made:kiln");
        meanwhile.happens((registry, key) -> {
            if (key.equals(model.key())) {
                registry.change(new Actor("bob"), "models.remove", "Delete kiln", null,
                        transaction -> transaction.remove(key));
            }
        });

        var removed = remove(model);

        assertEquals(model.key(), removed.failed().getFirst().key());
        assertEquals("made", Files.readString(root.resolve("trash").resolve(model.path())));
        assertFalse(Files.exists(root.resolve("models").resolve(model.path())));
    }

    private static RemoveModels request(ModelRecord... models) {
        return new RemoveModels(List.of(models).stream().map(ModelRecord::key).toList(), RemoveModels.Files.TRASH,
                false);
    }

    /** Removes them between the two that nothing is in the way of, which must go. */
    private Removed remove(ModelRecord... models) throws LibraryException {
        var all = new ArrayList<>(List.of(models));
        all.addFirst(first);
        all.addLast(last);
        var removed = run(library, request(all.toArray(ModelRecord[]::new)));
        assertTrue(removed.removed().containsAll(List.of(first.key(), last.key())), removed.toString());
        var there = library.models(ModelQuery.all()).items().stream().map(ModelSummary::key).toList();
        assertFalse(there.contains(first.key()) || there.contains(last.key()), there.toString());
        return removed;
    }

    private static void assertFailed(Removed removed, ModelRecord model, String... words) {
        assertEquals(model.key(), removed.failed().getFirst().key());
        var error = removed.failed().getFirst().error();
        for (var word : words) {
            assertTrue(error.contains(word), error);
        }
    }

    private void assertNothingIsLeft(String folder) throws IOException {
        try (var children = Files.list(root.resolve(folder))) {
            assertEquals(List.of(), children.toList());
        }
    }
}
