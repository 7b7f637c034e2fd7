// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.LibraryInfo;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.RemoteLibraries;
import dev.maquette.api.transfer.Secret;
import dev.maquette.core.internal.account.Credentials;
import dev.maquette.core.internal.files.UserFolders;
import dev.maquette.core.internal.operation.Operations;
import dev.maquette.core.internal.server.Servers;
import dev.maquette.testkit.library.MemoryLibrary;

class ServedLibrariesTest {

    private static final URI SERVER = URI.create("https://models.example:9090/");

    @TempDir
    Path account;

    private final Opened remote = new Opened();
    private final Map<String, String> environment = new HashMap<>();
    private FolderLibraries libraries;

    /** Opens a library in memory for whatever server, and notes with which token. */
    private static final class Opened implements RemoteLibraries {

        private final List<String> tokens = new ArrayList<>();
        private final List<String> closed = new ArrayList<>();
        private Runnable meanwhile = () -> {
            // nothing happens
        };

        @Override
        public Library open(URI server, Optional<Secret> token) {
            tokens.add(server + " " + token.map(Secret::reveal).orElse("nobody"));
            meanwhile.run();
            return new ForwardingLibrary(new MemoryLibrary("Far", List.of())) {
                @Override
                public LibraryInfo info() {
                    return new LibraryInfo("Far", server, Path.of("/far/models"));
                }

                @Override
                public void close() {
                    closed.add(server.toString());
                    super.close();
                }
            };
        }

        @Override
        public Secret signIn(URI server, String email, Secret password, boolean lasting) throws LibraryException {
            if (!password.reveal().equals("right")) {
                throw new LibraryException(Problem.DENIED, "Wrong.", "Try another.");
            }
            return new Secret("token-of-" + email);
        }
    }

    @BeforeEach
    void start() {
        libraries = program();
    }

    /** As it is after a start. */
    private FolderLibraries program() {
        var servers = new Servers(new Credentials(account.resolve("config/credentials.json")), environment::get);
        servers.setOpener(remote);
        return new FolderLibraries(TestRegistries.h2(), new Operations(),
                new UserFolders(account.resolve("data"), account.resolve("config")), servers);
    }

    private void open(FolderLibraries program, String address) throws LibraryException {
        program.open(URI.create(address)).close();
    }

    @Test
    void nobodyIsSignedInAtFirst() throws LibraryException {
        open(libraries, "https://models.example:9090");

        assertEquals(List.of(SERVER + " nobody"), remote.tokens);
    }

    @Test
    void aTokenIsKeptForTheServerAndNoOther() throws LibraryException {
        libraries.signIn(URI.create("HTTPS://Models.Example:9090"), "ada@example.org", new Secret("right"), true);

        open(libraries, "https://models.example:9090/");
        open(program(), "https://models.example:9090");
        open(program(), "https://models.example:9091");
        open(program(), "http://models.example:9090");

        assertEquals(List.of(SERVER + " token-of-ada@example.org", SERVER + " token-of-ada@example.org",
                "https://models.example:9091/ nobody", "http://models.example:9090/ nobody"), remote.tokens);
    }

    @Test
    void whoSignsInWhileItIsOpenedIsNotGivenTheLibraryOfNobody() throws LibraryException {
        remote.meanwhile = () -> {
            remote.meanwhile = () -> {
                // once is enough
            };
            assertDoesNotThrow(
                    () -> libraries.signIn(SERVER, "ada@example.org", new Secret("right"), true));
        };
        try (var _ = libraries.open(SERVER)) {
            open(libraries, "https://models.example:9090");
        }

        assertEquals(List.of(SERVER + " nobody", SERVER + " token-of-ada@example.org"), remote.tokens);
        assertEquals(2, remote.closed.size());
    }

    @Test
    void thePasswordIsNotKept() throws LibraryException, IOException {
        libraries.signIn(SERVER, "ada@example.org", new Secret("right"), true);

        try (var files = Files.walk(account)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Files.readString(file).contains("right"), file.toString());
            }
        }
    }

    @Test
    void whoIsNotKnownIsNotSignedIn() {
        var denied = assertThrows(LibraryException.class,
                () -> libraries.signIn(SERVER, "ada@example.org", new Secret("wrong"), true));

        assertEquals(Problem.DENIED, denied.problem());
    }

    @Test
    void aTokenOfThisProgramIsForgottenWithIt() throws LibraryException {
        libraries.useToken(SERVER, new Secret("passing"), false);

        open(libraries, SERVER.toString());
        open(program(), SERVER.toString());

        assertEquals(List.of(SERVER + " passing", SERVER + " nobody"), remote.tokens);
    }

    @Test
    void theEnvironmentComesBeforeWhatIsKeptAndAfterWhatIsGiven() throws LibraryException {
        libraries.useToken(SERVER, new Secret("kept"), true);
        environment.put("MAQUETTE_TOKEN", "surrounding");

        open(program(), SERVER.toString());
        open(libraries, SERVER.toString());

        assertEquals(List.of(SERVER + " surrounding", SERVER + " kept"), remote.tokens);
    }

    @Test
    void whoSignsOutIsNobody() throws LibraryException {
        libraries.useToken(SERVER, new Secret("kept"), true);
        libraries.signOut(SERVER);
        libraries.signOut(SERVER);

        open(libraries, SERVER.toString());

        assertEquals(List.of(SERVER + " nobody"), remote.tokens);
    }

    @Test
    void aTokenThatCanBeNoneIsRefused() {
        for (var text : List.of("", "two words", "line\nbreak", "ünicode")) {
            assertThrows(LibraryException.class, () -> libraries.useToken(SERVER, new Secret(text), true));
        }
    }

    @Test
    void anAddressWithANameInItIsRefusedAndNotRepeated() {
        var refused = assertThrows(LibraryException.class,
                () -> libraries.open(URI.create("https://ada:secret@models.example/")));

        assertEquals(Problem.INVALID, refused.problem());
        assertFalse(refused.told().contains("secret"));
    }

    @Test
    void aLibraryOfAServerIsSharedUntilItsLastUserClosesIt() throws LibraryException {
        var one = libraries.open(SERVER);
        var other = libraries.open(SERVER);

        one.close();
        one.close();
        assertEquals(List.of(), remote.closed);
        other.close();

        assertEquals(1, remote.tokens.size());
        assertEquals(List.of(SERVER.toString()), remote.closed);
    }

    @Test
    void whoSignsInOpensTheLibraryAnew() throws LibraryException {
        try (var before = libraries.open(SERVER)) {
            libraries.useToken(SERVER, new Secret("ada"), false);
            try (var after = libraries.open(SERVER)) {
                assertEquals(List.of(SERVER + " nobody", SERVER + " ada"), remote.tokens);
                assertEquals(before.info(), after.info());
            }
        }
        assertEquals(2, remote.closed.size());
    }

    @Test
    void serversAreRememberedBesideFolders() throws LibraryException {
        libraries.create(account.resolve("near"), "Near");
        open(libraries, SERVER.toString());
        open(libraries, account.resolve("near").toUri().toString());

        assertEquals(List.of("Near", "Far"), program().known().stream().map(LibraryInfo::name).toList());
        assertEquals(SERVER, program().known().getLast().location());
        assertTrue(program().known().getLast().modelsFolder().endsWith("models"));
    }
}
