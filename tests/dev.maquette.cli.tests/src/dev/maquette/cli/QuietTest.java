// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuietTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openLibrary() {
        shell = new Shell(folder);
        shell.library.add("11111111-aaaa", "one", "");
        shell.library.add("22222222-bbbb", "two", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"models set one --description better", "models rm two --yes", "library create fresh",
            "models tag one --add style", "library create other --json"})
    void aChangeThatWorkedIsToldByTheExitCodeAlone(String line) {
        assertEquals(new Shell.Said(0, "", ""), shell.run(("--quiet " + line).split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"models show one", "models set one --description better --dry-run",
            "models rm two --dry-run", "models show one --json"})
    void whatWasAskedForIsToldAllTheSame(String line) {
        var usual = shell.run(line.split(" "));
        assertTrue(!usual.out().isEmpty(), usual.err());
        assertEquals(usual, shell.run((line + " -q").split(" ")));
    }

    @Test
    void aListHasNoRemarkBelowIt() {
        var usual = shell.run("models", "list");
        var quiet = shell.run("models", "list", "--quiet");
        assertTrue(usual.out().startsWith(quiet.out()));
        assertEquals(3, quiet.lines().size(), quiet.out());
        assertTrue(usual.lines().size() > 3, usual.out());
    }

    @Test
    void errorsAreTold() {
        var said = shell.run("models", "show", "three", "--quiet");
        assertEquals(1, said.code());
        assertEquals(shell.run("models", "show", "three"), said);
    }

    @Test
    void aQuestionIsAskedAndWhatItIsAbout() {
        var said = shell.typing("y\n").run("models", "rm", "two", "--quiet");
        assertTrue(said.out().contains("two"), said.out());
        assertTrue(said.out().endsWith("Go on? [y/N]\n"), said.out());
    }
}
