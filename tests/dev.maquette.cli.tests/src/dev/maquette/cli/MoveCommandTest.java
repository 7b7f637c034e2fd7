// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.request.MoveModels;

class MoveCommandTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
        shell.library.add("key-1", "Kiln", "");
        shell.library.add("key-2", "Stuck", "");
    }

    @Test
    void modelsMoveToAFolderAndSayHowToTakeItBack() {
        var said = shell.run("models", "move", "kiln", "--to", "shelf", "--rename", "--yes");

        assertEquals(0, said.code(), said.err());
        assertEquals(new MoveModels(List.of("key-1"), folder.resolve("shelf").toString(), true, true, false),
                shell.library.requests.getLast());
        assertTrue(said.out().contains("Kiln is at /new/Kiln, 2.00 GB, with 1 file from beside it"), said.out());
        assertTrue(said.out().contains("maquette undo 9"), said.out());
    }

    @Test
    void oneThatStaysIsToldAndTheRunFails() {
        var said = shell.run("models", "move", "kiln", "stuck", "--into-library", "--without-sidecars", "--yes");

        assertEquals(1, said.code());
        assertEquals(new MoveModels(List.of("key-1", "key-2"), null, false, false, false),
                shell.library.requests.getLast());
        assertTrue(said.err().contains("Stuck stays where it is: There is something in the way."), said.err());
        assertTrue(said.out().contains("Moved 1 model, 2.00 GB; 1 stay."), said.out());
    }

    @Test
    void withoutConsentNothingIsAsked() {
        assertEquals(2, shell.run("models", "move", "kiln", "--to", "shelf").code());
        assertTrue(shell.typing("n\n").run("models", "move", "kiln", "--to", "shelf").out()
                .contains("Nothing was moved."));
        assertFalse(shell.library.requests.stream().anyMatch(MoveModels.class::isInstance));
        assertEquals(2, shell.run("models", "move", "kiln", "--yes").code());
        assertEquals(2, shell.run("models", "move", "kiln", "--to", "x", "--into-library", "--yes").code());
    }

    @Test
    void programsReadALineForEachModel() {
        var said = shell.run("models", "move", "kiln", "--to", "shelf", "--dry-run", "--json");

        assertEquals(0, said.code(), said.err());
        assertEquals(List.of("{\"key\":\"key-1\",\"name\":\"Kiln\",\"state\":\"moved\",\"from\":\"/old/Kiln\","
                + "\"to\":\"/new/Kiln\",\"bytes\":2000000000,\"sidecars\":[\"/new/Kiln.png\"]}"), said.lines());
    }
}
