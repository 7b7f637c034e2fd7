// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.ScanFolder;
import dev.maquette.api.request.ScanFolder.Finding;
import dev.maquette.api.request.ScanFolder.Presence;
import dev.maquette.api.request.ScanFolder.Scanned;
import dev.maquette.testkit.NeedsSymbolicLinks;

class ScanFolderTest extends OneLibrary {

    private final List<Finding> found = new ArrayList<>();

    private Path folder;

    @BeforeEach
    void makeFolder() throws Exception {
        folder = Files.createDirectory(temp.resolve("models"));
    }

    private Path file(String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private Scanned scan(Path where) throws LibraryException {
        return scan(where.toString(), new NullProgressMonitor());
    }

    private Scanned scan(String where, NullProgressMonitor monitor) throws LibraryException {
        found.clear();
        return library.run(new ScanFolder(where), found::add, new Actor("ada"), monitor);
    }

    private List<Presence> presences() {
        return found.stream().map(Finding::presence).toList();
    }

    @Test
    void modelsAreFoundInTheOrderOfTheirPathsAndIdentified() throws Exception {
        file("b/odd.bin", "1234");
        file("a.safetensors", "1234");
        file("b/bad.ckpt", "12");
        file("notes.txt", "");
        var scanned = scan(folder);
        assertEquals(List.of("a.safetensors", "b/bad.ckpt", "b/odd.bin"), found.stream()
                .map(finding -> folder.relativize(Path.of(finding.path())).toString().replace('\\', '/')).toList());
        assertEquals(List.of("identified", "invalid", "unknown"),
                found.stream().map(finding -> finding.identification().status().name().toLowerCase()).toList());
        assertEquals(new Scanned(folder.toString(), 3, List.of()), scanned);
        assertEquals(List.of(true, false, false), found.stream().map(Finding::installable).toList());
    }

    @Test
    void whatTheLibraryHasAtThisPathIsSaidWithItsKey() throws Exception {
        var key = LibraryFixture.installInPlace(library, file("x.safetensors", "1234")).key();
        scan(folder);
        assertEquals(Presence.SAME_PATH, found.getFirst().presence());
        assertEquals(key, found.getFirst().key());
    }

    @Test
    void aCopyOfAModelIsKnownByItsContent() throws Exception {
        var key = LibraryFixture.install(library, file("x.safetensors", "abcd")).key();
        file("copy.safetensors", "abcd");
        file("other.safetensors", "abce");
        scan(folder);
        assertEquals(List.of(Presence.SAME_CONTENT, Presence.NEW), presences());
        assertEquals(key, found.getFirst().key());
    }

    @Test
    @NeedsSymbolicLinks
    void aLinkToAModelOfTheLibraryIsThatModel() throws Exception {
        LibraryFixture.installInPlace(library, file("real/x.safetensors", "1234"));
        Files.createDirectory(folder.resolve("links"));
        Files.createSymbolicLink(folder.resolve("links/y.safetensors"), folder.resolve("real/x.safetensors"));
        scan(folder.resolve("links"));
        assertEquals(List.of(Presence.SAME_PATH), presences());
    }

    @Test
    void aModelWhoseFilesAreGoneIsNotFoundAgain() throws Exception {
        var file = file("x.safetensors", "1234");
        LibraryFixture.installInPlace(library, file);
        Files.move(file, folder.resolve("y.safetensors"));
        scan(folder);
        assertEquals(List.of(Presence.NEW), presences());
    }

    @Test
    void aFolderThatIsAModelAndWhatLiesInItBelongTogether() throws Exception {
        file("pipe/model_index.json", "{}");
        file("pipe/unet/x.safetensors", "1234");
        var key = LibraryFixture.installInPlace(library, folder.resolve("pipe")).key();
        scan(folder);
        assertEquals(List.of(key), found.stream().map(Finding::key).toList());
        scan(folder.resolve("pipe/unet"));
        assertEquals(List.of(key), found.stream().map(Finding::key).toList());
    }

    @Test
    void theTrashOfTheLibraryIsNotSearched() throws Exception {
        var model = LibraryFixture.install(library, file("x.safetensors", "1234"));
        LibraryFixture.run(library, new RemoveModels(List.of(model.key()), RemoveModels.Files.TRASH, false));
        scan(temp);
        assertEquals(List.of(), found);
    }

    @Test
    void aPathIsUnderstoodWithQuotesAroundIt() throws Exception {
        file("x.safetensors", "1234");
        assertEquals(folder.toString(), scan(" \"" + folder + "\"\n", new NullProgressMonitor()).folder());
        assertEquals(1, found.size());
    }

    @Test
    void onlyAFolderCanBeScanned() throws Exception {
        var file = file("x.safetensors", "1234");
        assertEquals(Problem.INVALID, assertThrows(LibraryException.class, () -> scan(file)).problem());
        var missing = assertThrows(LibraryException.class, () -> scan(folder.resolve("none")));
        assertEquals(Problem.NOT_FOUND, missing.problem());
        assertTrue(missing.getMessage().contains("none"), missing.getMessage());
    }

    @Test
    void aScanThatIsCancelledEndsAndChangesNothing() throws Exception {
        file("x.safetensors", "1234");
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> scan(folder.toString(), monitor));
    }

    @Test
    void whoeverTakesTheFindingsMayEndIt() throws Exception {
        file("x.safetensors", "1234");
        assertThrows(IllegalStateException.class, () -> library.run(new ScanFolder(folder.toString()), finding -> {
            throw new IllegalStateException("enough");
        }, new Actor("ada"), new NullProgressMonitor()));
    }

    @Test
    void whoOnlyWantsTheOutcomeGetsIt() throws Exception {
        file("x.safetensors", "1234");
        assertEquals(1, LibraryFixture.run(library, new ScanFolder(folder.toString())).found());
    }
}
