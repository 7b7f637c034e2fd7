// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.request.AdoptOrphans;
import dev.maquette.api.request.ListOrphans.Orphan;
import dev.maquette.api.request.RemoveOrphans;
import dev.maquette.api.request.ScanFolder;

class OrphansCommandTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
        shell.library.orphans.add(new Orphan("loose.gguf", false, List.of("loose.gguf"), 5, 5));
        shell.library.orphans.add(new Orphan("stray", true, List.of("unet/w.safetensors"), 4_900_000, 5_000_000));
    }

    @Test
    void orphansAreListedWithTheirFilesForPeopleAndPrograms() {
        assertEquals(List.of("PATH        KIND    FILES    SIZE", "loose.gguf  file        1     5 B",
                "stray       folder      1  5.0 MB", "loose.gguf", "stray/unet/w.safetensors", "2 orphans, 5.0 MB"),
                shell.run("orphans", "list", "--files").lines());
        assertEquals(
                "{\"path\":\"loose.gguf\",\"folder\":false,\"files\":[\"loose.gguf\"],\"bytes\":5,\"total_bytes\":5}",
                shell.run("orphans", "list", "--json").lines().getFirst());
        shell.library.orphans.clear();
        assertEquals("Everything in the models folder has its record.\n", shell.run("orphans", "list").out());
        shell.library.unread.add(new ScanFolder.Unread("/x", "permission denied"));
        assertEquals(1, shell.run("orphans", "list").code());
    }

    @Test
    void orphansAreAdoptedByNameOrAllTogether() {
        var said = shell.run("orphans", "adopt", "--all");
        assertEquals(0, said.code(), said.err());
        assertEquals(new AdoptOrphans(List.of("loose.gguf", "stray"), false), shell.library.requests.getLast());
        assertTrue(said.out().contains("Adopted loose.gguf (main, sd-1"), said.out());
        assertTrue((said.out() + said.err()).contains("To take it back: maquette undo 5"), said.out() + said.err());
        shell.run("orphans", "adopt", "stray", "--dry-run");
        assertEquals(new AdoptOrphans(List.of("stray"), true), shell.library.requests.getLast());
        assertEquals(2, shell.run("orphans", "adopt").code());
        assertEquals(2, shell.run("orphans", "adopt", "--all", "stray").code());
    }

    @Test
    void orphansAreThrownAwayAfterAQuestionAndEachByItself() {
        assertEquals(2, shell.run("orphans", "rm", "stray").code());
        var said = shell.run("orphans", "rm", "--yes", "stray", "nothing");
        assertEquals(1, said.code());
        assertEquals(new RemoveOrphans(List.of("stray"), false), shell.library.requests.getLast());
        assertTrue(said.out().contains("To take it back: maquette trash restore entry-of-stray"), said.out());
        assertTrue(said.err().contains("no orphan"), said.err());
        var told = shell.run("orphans", "rm", "--all", "--dry-run");
        assertTrue(told.out().startsWith("Would move loose.gguf to the trash, 5 B"), told.out());
        assertTrue(shell.typing("no\n").run("orphans", "rm", "stray").out().contains("Nothing was thrown away."));
    }
}
