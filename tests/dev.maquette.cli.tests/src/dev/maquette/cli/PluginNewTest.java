// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in to begin with; what is in it is known to the tests of the developer kit. */
class PluginNewTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openTheShell() {
        shell = new Shell(folder);
    }

    @Test
    void aPluginIsWrittenIntoAFolderOfItsName() {
        var said = shell.run("plugin", "new", "com.acme.kiln");

        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().contains("mvn verify"), said.out());
        assertTrue(Files.isRegularFile(folder.resolve("com.acme.kiln/pom.xml")));
    }

    @Test
    void aPluginIsWrittenIntoTheFolderThatIsNamedAndToldAsJson() {
        var said = shell.run("plugin", "new", "com.acme.kiln", "--directory", "work/kiln", "--json");

        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().startsWith("{\"name\":\"com.acme.kiln\",\"directory\":"), said.out());
        assertTrue(Files.isRegularFile(folder.resolve("work/kiln/src/main/resources/plugin.xml")));
    }

    @Test
    void aFolderWithSomethingInItIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("com.acme.kiln/mine"));

        var said = shell.run("plugin", "new", "com.acme.kiln");

        assertEquals(1, said.code());
        assertTrue(said.err().contains("Choose a folder that is new or empty."), said.err());
    }

    @Test
    void aNameThatIsNoPackageIsRefused() {
        var said = shell.run("plugin", "new", "Kiln");

        assertEquals(1, said.code());
        assertTrue(said.err().contains("such as com.acme.kiln"), said.err());
        assertFalse(Files.exists(folder.resolve("Kiln")));
    }
}
