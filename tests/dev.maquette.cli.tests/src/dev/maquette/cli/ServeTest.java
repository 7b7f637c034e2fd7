// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.json.Json;
import dev.maquette.api.serve.ServerSettings;
import dev.maquette.api.transfer.Secret;

@Timeout(30)
class ServeTest {

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    @Test
    void byDefaultItIsForThisMachineAndOneUser() throws Exception {
        var said = served("serve");
        assertEquals(0, said.code(), said.err());
        assertEquals(List.of(ServerSettings.local(9090)), shell.server.started);
    }

    @Test
    void itSaysWhereToFindItAndEndsTheServerBeforeTheLibrary() throws Exception {
        var said = served("serve", "--port", "8080");
        assertTrue(said.out().contains("at http://127.0.0.1:8080/\n"), said.out());
        assertTrue(said.out().contains("http://127.0.0.1:8080/docs"), said.out());
        assertTrue(said.out().endsWith("Ending: requests that are under way have ten seconds.\n"), said.out());
        assertEquals("", said.err());
        assertTrue(shell.library.closed);
    }

    @Test
    void programsReadTheAddressAsJson() throws Exception {
        var said = served("serve", "--json", "--multiuser");
        var told = Json.read(said.out(), Map.class);
        assertEquals("http://127.0.0.1:9090/", told.get("url"));
        assertEquals(Boolean.TRUE, told.get("multiuser"));
        assertEquals(1, said.lines().size());
    }

    @Test
    void everyOptionReachesTheServer() throws Exception {
        Files.writeString(folder.resolve("pass"), "changeit\nsecond line\n");
        served("serve", "--host", "0.0.0.0", "--port=0", "--multiuser", "--unprotected", "--strict-passwords",
                "--keystore", "server.p12", "--keystore-password-file", "pass", "--origin", "https://a.example",
                "--origin", "https://b.example,https://c.example");
        assertEquals(List.of(new ServerSettings("0.0.0.0", 0, true, true, true, folder.resolve("server.p12"),
                new Secret("changeit"), List.of("https://a.example", "https://b.example", "https://c.example"))),
                shell.server.started);
    }

    @Test
    void aSiteIsTrustedAsBrowsersSpellIt() throws Exception {
        served("serve", "--origin", "https://Tools.example/,http://a.example:80,https://b.example:8443,*");
        assertEquals(List.of("https://tools.example", "http://a.example", "https://b.example:8443", "*"),
                shell.server.started.getFirst().origins());
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve --port 70000", "serve --port -1", "serve --port http",
            "serve --keystore-password-file pass", "serve --keystore x.p12 --keystore-password-file missing",
            "serve --library http://127.0.0.1:9090/", "serve --origin tools.example", "serve --origin ftp://a.example",
            "serve --origin https://a.example/page", "serve --origin https://a,b://c:d", "serve --origin mailto:a@b"})
    void whatCannotBeServedIsAMistakeInTheArguments(String line) {
        var said = shell.run(line.split(" "));
        assertEquals(2, said.code(), said.err());
        assertEquals("", said.out());
        assertTrue(shell.server.started.isEmpty());
    }

    @Test
    void aTakenPortIsAFailureThatSaysWhatToDo() {
        var said = shell.run("serve", "--port", "80");
        assertEquals(1, said.code());
        assertTrue(said.err().contains("Choose another port."), said.err());
        assertTrue(shell.library.closed);
    }

    @Test
    void aProductWithoutAServerSaysSo() {
        shell.server = null;
        var said = shell.run("serve");
        assertEquals(3, said.code());
        assertEquals("maquette: The server of this program is missing or did not start. Install Maquette anew in an "
                + "empty folder; both of its products have a server.\n", said.err());
    }

    /** Serves until it is told to end, which happens as soon as it runs. */
    private Shell.Said served(String... arguments) throws Exception {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var program = shell.program(out, err);
        var code = CompletableFuture.supplyAsync(() -> program.run(arguments));
        assertTrue(shell.server.running.await(10, TimeUnit.SECONDS), () -> err.toString(StandardCharsets.UTF_8));
        assertFalse(code.isDone());
        program.cancel(Duration.ofSeconds(10));
        assertTrue(shell.server.closed.await(0, TimeUnit.SECONDS));
        return new Shell.Said(code.get(10, TimeUnit.SECONDS), out.toString(StandardCharsets.UTF_8),
                err.toString(StandardCharsets.UTF_8));
    }
}
