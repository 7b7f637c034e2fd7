// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedLibraryTest {

    private static final String SERVER = "https://models.example:9090";

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder).piping("hush-hush\n");
    }

    private Shell.Said run(String... arguments) {
        var said = shell.run(arguments);
        assertFalse((said.out() + said.err()).contains("hush"), said::toString);
        return said;
    }

    @Test
    void theAddressOfAServerIsALibrary() {
        assertEquals(0, run("--library", SERVER, "models", "list").code());

        assertEquals(List.of(URI.create(SERVER)), shell.libraries.opened);
        assertEquals(List.of(), shell.libraries.signedIn);
    }

    @Test
    void aTokenIsTakenBeforeAndBehindTheCommand() throws IOException {
        Files.writeString(folder.resolve("token.txt"), "from-a-file\n");

        assertEquals(0, run("--library", SERVER, "--token", "first", "models", "list").code());
        assertEquals(0, run("models", "list", "--library", SERVER, "--token=second").code());
        assertEquals(0,
                run("models", "list", "--library", SERVER, "--token", "@" + folder.resolve("token.txt")).code());
        assertEquals(0, run("models", "list", "--library", SERVER, "--token=@token.txt").code());

        assertEquals(List.of("first for " + SERVER, "second for " + SERVER, "from-a-file for " + SERVER,
                "from-a-file for " + SERVER), shell.libraries.signedIn);
    }

    @Test
    void aTokenNeedsAServer() {
        var said = run("models", "list", "--token", "first");

        assertEquals(2, said.code());
        assertTrue(said.err().contains("--library"), said.err());
    }

    @Test
    void aTokenThatCannotBeReadIsAMistakeOfTheUser() {
        assertEquals(2, run("models", "list", "--library", SERVER, "--token=@nothing.txt").code());
    }

    @Test
    void whoSignsInIsToldWhatMayBeDone() {
        var said = run("library", "login", SERVER, "--email", "ada@example.org", "--lasting");

        assertEquals(0, said.code(), said.err());
        assertTrue(said.out().contains("Signed in to the library"), said.out());
        assertTrue(said.out().contains("read, manage"), said.out());
        assertEquals(List.of("ada@example.org at " + SERVER + " for long"), shell.libraries.signedIn);
    }

    @Test
    void aTokenIsKeptInPlaceOfSigningIn() {
        assertEquals(0, run("library", "login", SERVER, "--token", "mine").code());

        assertEquals(List.of("mine for " + SERVER, "mine for " + SERVER + " kept"), shell.libraries.signedIn);
    }

    @Test
    void aTokenWithWhichNothingOpensIsNotKept() {
        var server = "https://newer.example:9090";
        assertEquals(3, run("library", "login", server, "--token", "mine").code());

        assertEquals(List.of("mine for " + server), shell.libraries.signedIn);
    }

    @Test
    void anUnencryptedWayIsTold() {
        var said = run("library", "login", "http://models.example:9090", "--email", "ada@example.org");

        assertTrue(said.out().contains("not encrypted"), said::toString);
    }

    @Test
    void whoIsRefusedIsToldSo() {
        shell.piping("wrong\n");

        var said = run("library", "login", SERVER, "--email", "ada@example.org");

        assertEquals(1, said.code());
        assertTrue(said.err().contains("Incorrect email or password"), said.err());
    }

    @Test
    void whatMakesNoSenseIsNotTried() {
        assertEquals(2, run("library", "login", SERVER).code());
        assertEquals(2, run("library", "login", SERVER, "--email", "a@b", "--token", "x").code());
        assertEquals(2, run("library", "login", SERVER, "hush").code());
        assertEquals(2, run("library", "login", folder.toString(), "--email", "a@b").code());
        assertEquals(List.of(), shell.libraries.signedIn);
    }

    @Test
    void whoSignsOutIsForgotten() {
        assertEquals(0, run("library", "logout", SERVER).code());

        assertEquals(List.of("nobody at " + SERVER), shell.libraries.signedIn);
    }
}
