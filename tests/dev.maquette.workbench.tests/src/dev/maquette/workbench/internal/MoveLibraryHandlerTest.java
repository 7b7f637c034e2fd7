// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.MovedLibrary;

class MoveLibraryHandlerTest {

    @TempDir
    Path temp;

    @Test
    void anEmptyFolderIsThePlaceAndInAnyOtherTheLibraryKeepsItsName() throws Exception {
        Path from = temp.resolve("library");
        Path empty = Files.createDirectory(temp.resolve("empty"));
        assertEquals(empty, MoveLibraryHandler.place(empty, from));
        assertEquals(temp.resolve("new"), MoveLibraryHandler.place(temp.resolve("new"), from));
        Path full = Files.createDirectory(temp.resolve("full"));
        Files.writeString(full.resolve("other"), "x");
        assertEquals(full.resolve("library"), MoveLibraryHandler.place(full, from));
    }

    @Test
    void whatIsLeftToDoAfterAMoveIsToldWithThePrograms() {
        assertEquals("", MoveLibraryHandler.left(moved(List.of(), null)));
        assertTrue(MoveLibraryHandler.left(moved(List.of("/opt/comfy"), null)).contains("/opt/comfy"));
        assertEquals("Open it.", MoveLibraryHandler.left(moved(List.of("/opt/comfy"), "Open it.")));
    }

    private static MovedLibrary moved(List<String> programs, String remark) {
        return new MovedLibrary("Studio", "/a", "/b", false, 1, 1, 1, programs, remark);
    }
}
