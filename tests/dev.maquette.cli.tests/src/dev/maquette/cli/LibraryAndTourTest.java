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
import dev.maquette.api.request.InstallModel;

class LibraryAndTourTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    @Test
    void librariesAreListedWithTheirFoldersAndTheDefaultMarked() {
        var said = shell.run("library", "list", "--json");
        var entry = Json.read(said.out(), Map.class);
        assertEquals("fake", entry.get("name"));
        assertEquals(folder.resolve("library").toString(), entry.get("location"));
        assertEquals(true, entry.get("is_default"));
        assertTrue(shell.run("library", "list").lines().get(1).endsWith("default"));
    }

    @Test
    void aLibraryIsCreatedUnderItsFoldersNameUnlessToldOtherwise() {
        var said = shell.run("library", "create", "new one");
        assertEquals(0, said.code(), said.err());
        assertEquals(List.of(folder.resolve("new one")), shell.libraries.created);
        assertTrue(said.out().startsWith("Created the library \"new one\""), said.out());
        assertTrue(shell.run("library", "create", "x", "--name", "Mine").out().contains("\"Mine\""));
    }

    @Test
    void anAddressIsNoPlaceForANewLibrary() {
        var said = shell.run("library", "create", "http://127.0.0.1:9090");
        assertEquals(2, said.code(), said.out());
        assertEquals(List.of(), shell.libraries.created);
    }

    @Test
    void theTourInstallsTheSampleInALibraryOfItsOwn() {
        var said = shell.run("tour");
        var state = folder.resolve("home").getFileSystem().getSeparator();
        assertEquals(0, said.code(), said.err());
        assertEquals(1, shell.libraries.created.size());
        assertTrue(shell.libraries.created.getFirst().toString().endsWith(state + "tour"));
        assertFalse(shell.libraries.opened.contains(shell.libraries.defaultLocation()));
        assertEquals("sample:tiny-sd-onnx", ((InstallModel) shell.library.requests.getFirst()).source());
        assertTrue(said.out().contains("✓ text width is 768"), said.out());
        assertTrue(said.out().contains("What next"), said.out());
    }

    @Test
    void aSecondTourFindsTheSampleAndGoesOn() {
        shell.run("tour", "--library", "t");
        var said = shell.run("tour", "--library", "t");
        assertEquals(0, said.code(), said.err());
        assertEquals(1, shell.library.requests.stream().filter(InstallModel.class::isInstance).count());
        assertEquals(List.of(folder.resolve("t")), shell.libraries.created);
        assertTrue(said.out().contains("The sample is there already"), said.out());
    }

    @Test
    void theTourIsJsonWhenJsonIsAskedFor() {
        var steps = shell.run("tour", "--json").lines().stream().map(line -> Json.read(line, Map.class).get("step"));
        assertEquals(List.of("library", "install", "identify", "generate"), steps.toList());
    }
}
