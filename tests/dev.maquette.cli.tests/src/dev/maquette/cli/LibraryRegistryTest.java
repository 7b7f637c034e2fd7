// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.json.Json;

/** A registry in a database: made, asked for, moved, served. */
class LibraryRegistryTest {

    private static final String URL = "jdbc:postgresql://db/models?user=ada";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    private URI library(String name) {
        return folder.resolve(name).toUri();
    }

    private String[] in(String name, String... words) {
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--library", name));
        return all.toArray(String[]::new);
    }

    @Test
    void aLibraryIsMadeWithItsRegistryInADatabase() {
        assertEquals(0, shell.run("library", "create", "shared", "--registry", URL).code());
        assertEquals(Optional.of(URL), shell.libraries.registries.get(library("shared")));
        shell.run("library", "create", "own");
        assertEquals(Optional.empty(), shell.libraries.registries.get(library("own")));
    }

    @Test
    void itTellsWhereTheRegistryIsAndMovesItThereAndBack() {
        shell.run("library", "create", "own");
        assertEquals("The registry is in the library's folder.\n", shell.run(in("own", "library", "registry")).out());
        assertEquals("The registry is at " + URL + "\n", shell.run(in("own", "library", "registry", URL)).out());
        var told = Json.read(shell.run(in("own", "library", "registry", "--json")).out(), Map.class);
        assertEquals(URL, told.get("registry"));
        assertEquals(1, shell.run(in("own", "library", "registry", URL)).code());
        shell.run(in("own", "library", "registry", "--in-folder"));
        assertEquals(Optional.empty(), shell.libraries.registries.get(library("own")));
        assertEquals(2, shell.run(in("own", "library", "registry", "--in-folder", URL)).code());
    }

    @Test
    void aServerMakesALibraryThatIsNotThere() throws Exception {
        assertEquals(0, served(URL + "&password=secret"));
        assertEquals(Optional.of(URL + "&password=secret"), shell.libraries.registries.get(library("shared")));
    }

    @Test
    void aServerServesALibraryThatHasTheRegistryWhateverThePasswordIs() throws Exception {
        shell.run("library", "create", "shared", "--registry", URL);
        assertEquals(0, served("jdbc:postgresql://db/models?password=secret&user=ada"));
        assertEquals(1, shell.libraries.created.size());
    }

    @Test
    void aServerDoesNotServeALibraryWhoseRegistryIsElsewhere() {
        shell.run("library", "create", "shared");
        var said = shell.run(in("shared", "serve", "--registry", URL));
        assertEquals(1, said.code());
        assertTrue(said.err().contains("The registry of the library is in its folder"), said.err());
        assertTrue(said.err().contains("maquette library registry"), said.err());
        assertEquals(List.of(), shell.server.started);
    }

    /** Serves until it is told to end, which happens as soon as it runs. */
    private int served(String registry) throws Exception {
        var program = shell.program(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
        var code = CompletableFuture.supplyAsync(() -> program.run(in("shared", "serve", "--registry", registry)));
        assertTrue(shell.server.running.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        program.cancel(PATIENCE);
        return code.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
}
