// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
