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

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.AdoptLibrary;
import dev.maquette.api.request.AdoptLibrary.Outcome;
import dev.maquette.api.request.AdoptLibrary.State;
import dev.maquette.api.request.FindNeighbours;
import dev.maquette.api.request.FindNeighbours.Neighbour;
import dev.maquette.api.request.ScanFolder.Unread;

class LibraryAdoptTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
        shell.library.neighbours.add(new Neighbour("kiln", "Kiln", "/srv/kiln", 12, 5_000_000, List.of()));
        outcome("a.safetensors", State.ADOPTED, List.of());
        outcome("b.safetensors", State.KNOWN, List.of());
        outcome("c.bin", State.BROKEN, List.of("It ends early."));
    }

    private void outcome(String name, State state, List<String> notes) {
        boolean known = state != State.BROKEN;
        shell.library.adoptions.add(new Outcome(folder.resolve("kiln").resolve(name).toString(), name, "key", state,
                known ? new ModelType("lora") : null, known ? new BaseModel("sdxl") : null, 5_000_000,
                Map.of("name", "/srv/kiln/list"), notes));
    }

    @Test
    void withoutAFolderItListsWhatThereIs() {
        var said = shell.run("library", "adopt");
        assertEquals(0, said.code(), said.err());
        assertEquals(List.of("PROGRAM  MODELS    SIZE  ROOT", "kiln         12  5.0 MB  /srv/kiln",
                "To adopt one: maquette library adopt ROOT"), said.lines());
        assertEquals(new FindNeighbours(List.of()), shell.library.requests.getLast());
        assertEquals(2, shell.run("library", "adopt", "--yes").code());
        shell.library.neighbours.clear();
        assertTrue(shell.run("library", "adopt").out().startsWith("No library of another program was found"));
    }

    @Test
    void eachModelIsToldAndThenHowToTakeItBack() {
        var said = shell.run("library", "adopt", "--yes", "kiln");
        assertEquals(0, said.code(), said.err());
        assertEquals(new AdoptLibrary(folder.resolve("kiln").toString(), null, false, true, true, false),
                shell.library.requests.getLast());
        assertEquals(List.of("STATE           TYPE            BASE             SIZE  PATH",
                "adopted         lora            sdxl           5.0 MB  a.safetensors",
                "in library      lora            sdxl           5.0 MB  b.safetensors",
                "broken          -               -              5.0 MB  c.bin (It ends early.)",
                "3 models (kiln): 1 adopted, 1 in library, 1 broken. 2 pairs of models related.",
                "To take it back: maquette undo, 2 times"), said.lines());
    }

    @Test
    void aTableWithoutARowHasNoHeading() {
        shell.library.adoptions.clear();
        assertFalse(shell.run("library", "adopt", "--yes", "kiln").out().contains("STATE"));
    }

    @Test
    void whatIsTakenCanBeChosenAndTriedBefore() {
        var said = shell.run("library", "adopt", "--dry-run", "--program", "folder", "--unknown", "--no-sidecars",
                "--no-covers", "kiln");
        assertEquals(new AdoptLibrary(folder.resolve("kiln").toString(), "folder", true, false, false, true),
                shell.library.requests.getLast());
        assertTrue(said.out().contains("would adopt"), said.out());
        assertTrue(!said.out().contains("undo"), said.out());
    }

    @Test
    void nothingIsAdoptedWithoutAYes() {
        assertEquals(2, shell.run("library", "adopt", "kiln").code());
        var said = shell.typing("no\n").run("library", "adopt", "kiln");
        assertTrue(said.out().contains("Adopt 12 models, 5.0 MB, of /srv/kiln (kiln); its files stay"), said.out());
        assertTrue(said.out().contains("Nothing was adopted."), said.out());
        assertEquals(List.of(), shell.library.requests.stream().filter(AdoptLibrary.class::isInstance).toList());
    }

    @Test
    void programsGetALineForEachModelWithWhereItsFieldsAreFrom() {
        var line = shell.run("library", "adopt", "--yes", "--json", "kiln").lines().getFirst();
        assertTrue(line.contains("\"state\":\"adopted\""), line);
        assertTrue(line.contains("\"fields\":{\"name\":\"/srv/kiln/list\"}"), line);
    }

    @Test
    void whatCannotBeReadIsAFailure() {
        shell.library.unread.add(new Unread("/srv/kiln/x", "permission denied"));
        var said = shell.run("library", "adopt", "--yes", "kiln");
        assertEquals(1, said.code());
        assertTrue(said.err().contains("/srv/kiln/x was left out: permission denied"), said.err());
    }
}
