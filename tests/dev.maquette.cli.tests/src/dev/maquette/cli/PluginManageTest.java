// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say and ask for; what then happens is known to the tests of plug-ins. */
class PluginManageTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openTheShell() {
        shell = new Shell(folder);
    }

    private String out(String... arguments) {
        var said = shell.run(arguments);
        assertEquals(0, said.code(), said.err());
        return said.out();
    }

    @Test
    void withoutPlugInsTheirFolderIsNamed() {
        var said = shell.run("plugin", "list");
        assertEquals(0, said.code());
        assertTrue(said.err().contains("/plugins") || said.out().contains("/plugins"), said.toString());
    }

    @Test
    void oneIsInstalledListedDisabledAndRemoved() {
        assertEquals("Installed the plug-in kiln 1.0.0, signed by Ada.\n", out("plugin", "install", "kiln.jar"));
        assertEquals("Installed the plug-in kiln 1.0.0 in the place of 1.0.0, signed by Ada.\n",
                out("plugin", "install", "kiln.jar", "--force"));
        var list = out("plugin", "list");
        assertTrue(list.contains("kiln     1.0.0    active  Ada        formats: Kiln weights\n"), list);
        assertEquals("Disabled the plug-in kiln.\n", out("plugin", "disable", "kiln"));
        assertTrue(out("plugin", "list").contains("disabled"));
        assertEquals("Enabled the plug-in kiln.\n", out("plugin", "enable", "kiln"));
        var removed = out("plugin", "remove", "kiln");
        assertTrue(removed.contains("maquette plugin install /plugins/kiln.jar"), removed);
        assertTrue(removed.contains("when it is started again"), removed);
        assertEquals(List.of("install kiln.jar", "install kiln.jar older"),
                shell.plugIns().events().stream().filter(event -> event.startsWith("install")).toList());
    }

    @Test
    void anAddressIsFetched() {
        out("plugin", "install", "https://example.com/kiln.jar");
        assertTrue(shell.plugIns().events().contains("fetch https://example.com/kiln.jar"));
        assertEquals(2, shell.run("plugin", "install", "https://exam ple.com/kiln.jar").code());
    }

    @Test
    void formatsAreReadElsewhereWhenThatIsWanted() {
        assertEquals("Formats of plug-ins are read in Maquette's own process.\n", out("plugin", "isolate"));
        assertEquals("Formats of plug-ins are read in processes of their own.\n", out("plugin", "isolate", "on"));
        assertEquals("{\"isolated\":true}\n", out("plugin", "isolate", "--json"));
        assertEquals("Formats of plug-ins are read in Maquette's own process.\n", out("plugin", "isolate", "off"));
        assertEquals(2, shell.run("plugin", "isolate", "perhaps").code());
    }

    @Test
    void theListIsToldAsJson() {
        out("plugin", "install", "kiln.jar");
        var json = out("plugin", "list", "--json");
        assertTrue(json.startsWith("{\"id\":\"kiln\","), json);
        assertTrue(json.contains("\"state\":\"active\""), json);
    }

    @Test
    void whatIsNotThereIsAnError() {
        var said = shell.run("plugin", "disable", "kiln");
        assertEquals(1, said.code());
        assertTrue(said.err().contains("There is no plug-in kiln."), said.err());
    }

    @Test
    void eachCommandBeginsThePlugInsAndSaysWhatBecameOfThem() {
        shell.plugIns().notice("A plug-in was disabled.", "Enable it to try again.");
        var said = shell.run("plugin", "list");
        assertTrue(said.err().contains("A plug-in was disabled. Enable it to try again."), said.err());
        assertEquals(List.of("begin", "usable"), shell.plugIns().events());
    }

    @Test
    void helpNeedsNoPlugIn() {
        out("plugin", "list", "--help");
        assertEquals(List.of(), shell.plugIns().events());
    }

    @Test
    void whoWantsNoneGetsNone() {
        var said = shell.run("--safe", "plugin", "list");
        assertTrue(said.err().contains("Plug-ins take no part."), said.err());
        assertEquals("begin without", shell.plugIns().events().getFirst());
    }
}
