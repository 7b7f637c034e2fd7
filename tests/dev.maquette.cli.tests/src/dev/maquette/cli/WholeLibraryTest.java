// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.json.Json;
import dev.maquette.api.request.VerifyLibrary.Finding;
import dev.maquette.api.request.VerifyLibrary.Kind;
import dev.maquette.api.request.VerifyLibrary.Severity;
import dev.maquette.api.request.VerifyModels;
import dev.maquette.api.request.VerifyModels.State;
import dev.maquette.api.request.VerifyModels.Verdict;

/** Commands that are about a library as a whole. */
class WholeLibraryTest {

    private static final Finding GONE = new Finding(Kind.MISSING, Severity.PROBLEM, "/m/kiln", "k",
            "The files of Kiln are gone.", "maquette models locate k PATH");
    private static final Finding STRAY = new Finding(Kind.ORPHAN, Severity.NOTE, "stray", null,
            "stray belongs to no record.", "maquette orphans adopt stray");

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    @Test
    void aLibraryMovesWithoutBeingOpenedAndSaysWhereItIs() {
        var said = shell.run("library", "move", "new place", "--yes");
        assertEquals(0, said.code(), said.err());
        assertEquals(List.of("move " + folder.resolve("library") + " " + folder.resolve("new place")),
                shell.libraries.moves);
        assertTrue(shell.libraries.opened.isEmpty());
        assertEquals("The library \"fake\" is in " + folder.resolve("new place") + " now: 3 files, 2.0 MB.",
                said.lines().getFirst());
        assertTrue(said.lines().getLast().endsWith("maquette library share \"/opt/comfy ui\""), said.out());
    }

    @Test
    void aDryRunAndAQuestionTellWhatWouldHappen() {
        var said = shell.run("library", "move", "there", "--dry-run");
        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().contains("where 5.00 GB are free, compared, and then deleted"), said.out());
        var json = Json.read(shell.run("library", "move", "there", "--dry-run", "--json").out(), Map.class);
        assertEquals(true, json.get("copied"));
        assertEquals(2, shell.run("library", "move", "there").code(), "nobody can be asked");
        assertEquals(1, shell.typing("n\n").run("library", "move", "there").code());
        assertFalse(shell.libraries.moves.stream().anyMatch(move -> move.startsWith("move")));
        assertEquals(0, shell.typing("y\n").run("library", "move", "there").code());
        assertTrue(shell.libraries.moves.getLast().startsWith("move"));
    }

    @Test
    void anotherLibraryAndWhatIsRefusedAreTold() {
        shell.run("--library", "other", "library", "move", "there", "--yes");
        assertEquals("move " + folder.resolve("other") + " " + folder.resolve("there"),
                shell.libraries.moves.getFirst());
        var said = shell.run("library", "move", "taken", "--yes");
        assertEquals(1, said.code());
        assertTrue(said.err().contains("is not empty"), said.err());
        assertEquals(2, shell.run("library", "move").code());
    }

    @Test
    void findingsAreToldWithWhatToDoAndAProblemIsAFailure() {
        assertEquals(0, shell.run("library", "verify").code());
        shell.library.soundness.add(STRAY);
        var noted = shell.run("library", "verify");
        assertEquals(0, noted.code(), noted.err());
        assertEquals(List.of("· stray belongs to no record.", "    maquette orphans adopt stray"),
                noted.lines().subList(0, 2));
        shell.library.soundness.add(GONE);
        var said = shell.run("library", "verify");
        assertEquals(1, said.code());
        assertTrue(said.out().contains("✗ /m/kiln: The files of Kiln are gone."), said.out());
        assertTrue(said.out().contains("1 problem, 1 note."), said.out());
        assertEquals("missing", Json.read(shell.run("library", "verify", "--json").lines().get(1), Map.class)
                .get("kind"));
        assertFalse(shell.library.requests.stream().anyMatch(VerifyModels.class::isInstance));
    }

    @Test
    void theFilesThemselvesAreReadWhenAskedFor() {
        shell.library.verdicts.add(new Verdict("k", "Kiln", "/m/kiln", State.INTACT, null, null, null, null));
        shell.library.verdicts.add(new Verdict("g", "Glaze", "/m/glaze", State.ROTTEN, "a", "b", null, null));
        var said = shell.run("library", "verify", "--files");
        assertEquals(1, said.code());
        assertEquals(new VerifyModels(null, VerifyModels.Repair.NONE, true), shell.library.requests.getLast());
        assertFalse(said.out().contains("Kiln"), said.out());
        assertTrue(said.out().contains("maquette models verify g --repair"), said.out());
    }
}
