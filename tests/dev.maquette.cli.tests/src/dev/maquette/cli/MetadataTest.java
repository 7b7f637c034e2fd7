// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.json.Json;
import dev.maquette.api.request.FetchMetadata;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Secret;

class MetadataTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
        shell.library.add("key-of-ink", "Ink", "");
        shell.library.add("key-of-moth", "Moth", "");
        shell.library.add("key-of-kiln", "Kiln", "");
    }

    @Test
    void aDryRunTellsEachFieldThatWouldChange() {
        var said = shell.run("models", "metadata", "--all", "--dry-run");
        assertEquals(List.of("NAME  FIELD        IS  WOULD BE", "Ink   description  -   thin…",
                "3 models looked up: 1 would gain something, 1 complete already, 1 known to no site. Nothing is "
                        + "written. To do it, leave out --dry-run."),
                said.lines());
        assertEquals(List.of(new FetchMetadata(null, false, true, new Access(null, false))), shell.library.requests);
        assertEquals(0, said.code());
    }

    @Test
    void namedModelsAreAskedForWithTheKeyOfTheUser() {
        var said = shell.run("models", "metadata", "ink", "Moth", "--replace", "--token", "t-1", "--allow-private");
        assertTrue(said.out().contains("To take it back: maquette undo"), said.out());
        assertEquals(List.of(new FetchMetadata(List.of("key-of-ink", "key-of-moth"), true, false,
                new Access(new Secret("t-1"), true))), shell.library.requests);
    }

    @Test
    void inJsonEachModelIsALineAndAFailureIsAnError() {
        shell.library.add("key-of-dust", "Dust", "");
        var said = shell.run("models", "metadata", "--all", "--json");
        assertEquals(1, said.code());
        var line = Json.read(said.lines().getFirst(), Map.class);
        assertEquals(List.of("key-of-ink", "changed"), List.of(line.get("key"), line.get("state")));
        var error = Json.read(said.err(), Map.class);
        assertEquals(List.of("Dust: The site is down. Try again later.", "key-of-dust"),
                List.of(error.get("error"), error.get("source")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"metadata", "metadata ink --all", "cover ink", "cover ink a.png --remove"})
    void whatIsMeantHasToBeClear(String arguments) {
        assertEquals(2, shell.run(("models " + arguments).split(" ")).code());
        assertEquals(List.of(), shell.library.requests);
    }
}
