// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.MovedLibrary;
import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.api.request.TestShare.Sight;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.testkit.NeedsSymbolicLinks;

/** What becomes of shares when the library goes elsewhere. */
@NeedsSymbolicLinks
class MovedShareTest extends SharedLibrary {

    @Test
    void aLibraryThatMovedTakesItsSharesAlong() throws Exception {
        managed("pot.safetensors");
        share();
        library.close();
        Files.move(temp.resolve("library"), temp.resolve("moved"));
        library = fixture.open(temp.resolve("moved"));
        assertTrue(target().share().stale());
        assertEquals(1, share().edits().size());
        assertEquals(List.of("p: pot.safetensors"), sees());
        assertFalse(Files.readString(root.resolve(Wheel.FILE)).contains("/library/"));
        unshare(false);
        assertEquals("# mine, without an end", Files.readString(root.resolve(Wheel.FILE)));
        assertFalse(Files.exists(temp.resolve("moved/shared")));
    }

    /** The library is closed, goes to another place, and is open there. */
    private MovedLibrary moveLibrary() throws LibraryException {
        library.close();
        var libraries = fixture.libraries();
        var moved = libraries.move(temp.resolve("library").toUri(), temp.resolve("moved"), false,
                new NullProgressMonitor());
        library = libraries.open(temp.resolve("moved").toUri());
        return moved;
    }

    private static String told(Path link) {
        return link.getFileName() + " -> " + readLink(link);
    }

    private static List<String> linksBelow(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isSymbolicLink).map(MovedShareTest::told).sorted().toList();
        }
    }

    @Test
    void aLibraryThatMovesTakesItsShelfAlongAndIsToBeSharedAgain() throws Exception {
        var pot = managed("pot.safetensors");
        var vase = model("vase.bin");
        share();
        assertEquals(List.of(root.toString()), moveLibrary().programs());
        assertEquals(List.of("pot.safetensors -> " + library.path(pot), "vase.bin -> " + library.path(vase)),
                linksBelow(temp.resolve("moved/shared")));
        assertTrue(library.path(pot).startsWith(temp.resolve("moved")));
        assertTrue(target().share().stale());
        assertEquals(0, sights().stream().filter(Sight::seen).count(), "its settings name the old place");
        var shared = share();
        assertEquals(List.of(), shared.links());
        assertEquals(List.of(), shared.leftOut());
        assertEquals(1, shared.edits().size());
        assertEquals(List.of("p: pot.safetensors", "v: vase.bin"), sees());
        assertFalse(target().share().stale());
        assertEquals(List.of(), unshare(false).kept());
        assertEquals("# mine, without an end", Files.readString(root.resolve(Wheel.FILE)));
        assertFalse(Files.exists(temp.resolve("moved/shared")));
    }

    @Test
    void aShareOfModelsInPlaceAloneIsToBeRenewedAsWellWhenTheLibraryMoved() throws Exception {
        model("vase.bin");
        share();
        moveLibrary();
        assertTrue(target().share().stale());
    }

    @Test
    void linksInTheProgramsFoldersFollowALibraryThatMoves() throws Exception {
        var pot = managed("pot.safetensors");
        share(Way.LINKS, null, false);
        assertEquals(List.of(), moveLibrary().programs(), "nothing names the old place");
        assertEquals(List.of("pot.safetensors -> " + library.path(pot)), linksBelow(root));
        assertEquals(List.of("p: pot.safetensors"), sees());
        assertEquals(List.of(), unshare(false).kept());
        assertEquals(List.of(), linksBelow(root));
    }

    @Test
    void ofTwoCopiesOfALibraryTheFirstKeepsTheLinksInTheProgramsFolders() throws Exception {
        var pot = managed("pot.safetensors");
        share(Way.LINKS, null, false);
        var linked = List.of("pot.safetensors -> " + library.path(pot));
        library.close();
        Trees.copy(temp.resolve("library"), temp.resolve("moved"), new NullProgressMonitor());
        library = fixture.open(temp.resolve("moved"));
        assertEquals(linked, linksBelow(root));
    }

    @Test
    void whatSomebodyPutIntoThePlaceOfALinkStaysWhenTheLibraryMoves() throws Exception {
        managed("pot.safetensors");
        var link = Path.of(share(Way.LINKS, null, false).links().getFirst());
        Files.delete(link);
        Files.createSymbolicLink(link, temp.resolve("library/models/other"));
        moveLibrary();
        assertEquals(temp.resolve("library/models/other"), readLink(link));
    }
}
