// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.testkit.NeedsSymbolicLinks;

/** Links in the program's own folders, and what others do to them. */
@NeedsSymbolicLinks
class ShareLinksTest extends SharedLibrary {

    @Test
    void onlyLinksThatStillAreOursGo() throws Exception {
        model("pot.bin");
        model("vase.bin");
        var links = share(Way.LINKS, null, false).links().stream().map(Path::of).sorted().toList();
        assertEquals(root.resolve("own/maquette/pot.bin"), links.getFirst());
        Files.delete(links.getFirst());
        Files.writeString(links.getFirst(), "what the program made of it");
        Files.writeString(links.getFirst().resolveSibling("vase.json"), "a sidecar of the user");
        var again = share();
        assertTrue(again.leftOut().getFirst().reason().startsWith("Something else has taken the place of its link"));
        var unshared = unshare(false);
        assertEquals(List.of(links.getLast().toString()), unshared.links());
        assertEquals("what the program made of it", Files.readString(links.getFirst()));
        assertEquals("a sidecar of the user", Files.readString(links.getFirst().resolveSibling("vase.json")));
        assertTrue(unshared.kept().getLast().contains("maquette stays: there is something in it"));
        assertEquals("clay of " + temp.resolve("in") + "vase.bin", Files.readString(temp.resolve("in/vase.bin")));
    }

    @Test
    void aLinkThatWasTurnedElsewhereIsNotOurs() throws Exception {
        model("pot.bin");
        var link = Path.of(share(Way.LINKS, null, false).links().getFirst());
        Files.delete(link);
        Files.createSymbolicLink(link, Files.writeString(temp.resolve("theirs"), "theirs"));
        assertEquals(List.of(link + " stays: it is not the link that was made.", link.getParent()
                + " stays: there is something in it that is not Maquette's."), unshare(false).kept());
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void aFolderOfLinksOfSomebodyElseKeepsWhatItHas() throws Exception {
        Files.createDirectories(root.resolve("own/maquette"));
        Files.writeString(root.resolve("own/maquette/pot.bin"), "somebody's");
        var pot = model("pot.bin");
        assertEquals(List.of(root.resolve("own/maquette/pot-" + pot.key().substring(0, 8) + ".bin").toString()),
                share(Way.LINKS, null, false).links());
        assertEquals(List.of(), unshare(false).kept());
        assertEquals("somebody's", Files.readString(root.resolve("own/maquette/pot.bin")));
    }

    @Test
    void oneWayAtATime() throws Exception {
        model("pot.bin");
        share(Way.LINKS, null, false);
        assertEquals(Problem.CONFLICT,
                assertThrows(LibraryException.class, () -> share(Way.CONFIGURATION, null, false)).problem());
        assertEquals(Way.LINKS, share().way());
        assertEquals(Problem.INVALID,
                assertThrows(LibraryException.class, () -> share(Way.FLAGS, null, false)).problem());
    }

    @Test
    void whereNoSymbolicLinksMayBeMadeOtherNamesOfFilesServe() throws Exception {
        fixture.add(new ShareLibraryOperation(adapters, LinkRule.of(false)));
        var pot = model("pot.bin");
        Files.createDirectories(temp.resolve("folder"));
        var link = Path.of(share().links().getFirst());
        assertFalse(Files.isSymbolicLink(link));
        assertTrue(Files.isSameFile(link, library.path(pot)));
        assertEquals(List.of("p: pot.bin"), sees());
        assertEquals(List.of(link.toString()), unshare(false).links());
        assertTrue(Files.exists(library.path(pot)));
        assertEquals(LinkRule.Kind.NONE, LinkRule.of(false).kind(library.path(pot), temp, true));
        assertEquals(LinkRule.Kind.NONE, LinkRule.of(false).kind(temp.resolve("folder"), temp, false));
    }
}
