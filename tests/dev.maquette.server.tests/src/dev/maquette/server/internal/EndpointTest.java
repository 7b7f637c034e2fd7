// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.serve.ServerSettings;
import dev.maquette.api.transfer.Secret;
import dev.maquette.testkit.library.MemoryLibrary;

class EndpointTest {

    private static final String PASSWORD = "changeit";

    @TempDir
    Path folder;

    private final MemoryLibrary library = new MemoryLibrary("Library", List.of());

    private static ServerSettings on(String host, boolean multiUser, boolean unprotected) {
        return new ServerSettings(host, 0, multiUser, unprotected, false, null, null, List.of());
    }

    private static ServerSettings secure(Path keyStore, String password) {
        return new ServerSettings("127.0.0.1", 0, true, false, false, keyStore, new Secret(password), List.of());
    }

    private LibraryException refused(ServerSettings settings) {
        return assertThrows(LibraryException.class, () -> new TestSite(library, settings).close());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::"})
    void whatOtherMachinesReachIsServedOnlyToThoseWhoSignInUnlessSaidOtherwise(String host) throws LibraryException {
        assertEquals(Problem.INVALID, refused(on(host, false, false)).problem());
        new TestSite(library, on(host, true, false)).close();
        new TestSite(library, on(host, false, true)).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "localhost"})
    void whatOnlyThisMachineReachesIsServed(String host) throws LibraryException {
        new TestSite(library, on(host, false, false)).close();
    }

    @Test
    void whoMayNotListenThereIsToldWhichOptionsAllowIt() {
        var remedy = refused(on("0.0.0.0", false, false)).remedy();
        assertTrue(remedy.contains("--multiuser") && remedy.contains("--unprotected"), remedy);
    }

    @Test
    void aNameThatNobodyHasIsToldAlsoWhereEverybodySignsIn() {
        var refusal = refused(on("no such name", true, false));
        assertEquals("This machine has no address no such name.", refusal.getMessage());
    }

    @Test
    void anAddressThatIsTakenIsToldInTheWordsOfTheSystem() throws LibraryException {
        try (var first = new TestSite(library, on("127.0.0.1", false, false))) {
            int port = first.at("/").getPort();
            var refusal = refused(new ServerSettings("127.0.0.1", port, false, false, false, null, null, List.of()));
            assertEquals(Problem.CONFLICT, refusal.problem());
            assertTrue(refusal.getMessage().matches("127.0.0.1:" + port + " cannot be listened on: [^/]*in use."),
                    refusal.getMessage());
        }
    }

    @Test
    void aKeyStoreThatIsNotThereOrCannotBeReadIsNamed() throws Exception {
        var missing = folder.resolve("missing.p12");
        assertTrue(refused(secure(missing, PASSWORD)).getMessage().contains(missing.toString()));
        var garbage = Files.writeString(folder.resolve("garbage.p12"), "garbage");
        assertTrue(refused(secure(garbage, PASSWORD)).getMessage().contains(garbage.toString()));
        assertTrue(refused(secure(keyStore(), "wrong")).getMessage().contains("server.p12"));
        var empty = folder.resolve("empty.p12");
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        try (var out = Files.newOutputStream(empty)) {
            store.store(out, PASSWORD.toCharArray());
        }
        assertTrue(refused(secure(empty, PASSWORD)).getMessage().contains("no certificate"));
    }

    @Test
    void overHttpsTheCookieIsSentOnlyOverHttps() throws Exception {
        library.users().has("ada@example.org", "lovelace", true);
        var file = keyStore();
        try (var site = new TestSite(library, secure(file, PASSWORD));
                var client = HttpClient.newBuilder().sslContext(trusting(file)).build()) {
            assertEquals("https", site.at("/").getScheme());
            var answer = login(client, site.at("/api/v1/auth/login"));

            assertEquals(200, answer.statusCode());
            assertTrue(answer.headers().firstValue("Set-Cookie").orElseThrow().endsWith("; Secure"));
        }
    }

    private static HttpResponse<String> login(HttpClient client, URI address)
            throws IOException, InterruptedException {
        var body = "{\"email\": \"ada@example.org\", \"password\": \"lovelace\"}";
        return client.send(HttpRequest.newBuilder(address).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private Path keyStore() throws IOException, InterruptedException {
        var file = folder.resolve("server.p12");
        var tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        var made = new ProcessBuilder(tool, "-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=test",
                "-ext", "san=ip:127.0.0.1", "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass",
                PASSWORD)
                .redirectErrorStream(true).start();
        var said = new String(made.getInputStream().readAllBytes());
        assertEquals(0, made.waitFor(), said);
        return file;
    }

    private static SSLContext trusting(Path file) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("server", store.getCertificate("server"));
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
