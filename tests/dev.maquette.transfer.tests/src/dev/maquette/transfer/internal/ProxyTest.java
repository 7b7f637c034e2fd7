// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.transfer.TransferProxy.Through;
import dev.maquette.testkit.hub.HubRequest;
import dev.maquette.testkit.hub.Reply;

/** Downloads through proxies: the stand-in hub is one, since it answers whatever address it is asked for. */
class ProxyTest {

    private static final String LOGIN = "anna:s:cret";

    @TempDir
    private Path folder;
    private Bench bench;
    private byte[] model;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder, Bench.quick(Duration.ofSeconds(1)), new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return switch (host) {
                case "models.example" -> new InetAddress[]{InetAddress.ofLiteral("93.184.215.14")};
                case "secret.example" -> new InetAddress[]{InetAddress.ofLiteral("10.0.0.1")};
                case "localhost", "127.0.0.1" -> new InetAddress[]{InetAddress.ofLiteral("127.0.0.1")};
                default -> throw new UnknownHostException(host);
                };
            }

            @Override
            public String resolveCanonicalHostname(String host) throws UnknownHostException {
                throw new UnknownHostException(host);
            }
        });
        model = Bench.model(6 * Bench.PIECE);
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    private void through(URI proxy, String login) throws LibraryException {
        var parts = login == null ? new String[]{null, null} : login.split(":", 2);
        bench.transfer().use(new Through(proxy, parts[0], login == null ? null : new Secret(parts[1]), List.of()));
    }

    private void through(String login) throws IOException, LibraryException {
        through(URI.create("http://localhost:" + bench.hub.port()), login);
    }

    private void arrives(String address) throws IOException, LibraryException {
        bench.arrived(bench.download(bench.request(URI.create(address), Access.anonymous())), "m.bin", model);
    }

    private LibraryException refused(String address) {
        return bench.refused(bench.request(URI.create(address), Access.anonymous()));
    }

    /** The hub as a proxy that lets nobody through without the login. */
    private void askForLogin() {
        var wanted = "Basic " + Base64.getEncoder().encodeToString(LOGIN.getBytes(StandardCharsets.UTF_8));
        bench.hub.route(request -> request.header("proxy-authorization").equals(Optional.of(wanted)) ? Optional.empty()
                : Optional.of(Reply.text(407, "text/plain", "who?").with("Proxy-Authenticate", "Basic realm=\"p\"")));
    }

    @Test
    void aProxyIsAskedForTheWholeAddress() throws IOException, LibraryException {
        through((String) null);
        bench.hub.file("http://models.example/m.bin", model);
        arrives("http://models.example/m.bin");
    }

    @Test
    void aProxyThatAsksGetsTheUserAndThePassword() throws IOException, LibraryException {
        askForLogin();
        bench.hub.file("http://models.example/m.bin", model);
        through(LOGIN);
        arrives("http://models.example/m.bin");
    }

    @Test
    void aProxyThatRefusesIsToldAtOnce() throws IOException, LibraryException {
        askForLogin();
        through("anna:wrong");
        for (var scheme : List.of("http", "https")) {
            var refused = refused(scheme + "://models.example/m.bin");
            assertTrue(refused.getMessage().contains("The proxy does not let through to models.example (407)"),
                    refused.getMessage());
            assertFalse(refused.getMessage().contains("wrong"), refused.getMessage());
        }
        assertEquals(2, bench.hub.requests().size());
    }

    @Test
    void aTunnelIsAskedForWithTheUserAndThePassword() throws IOException, LibraryException {
        askForLogin();
        bench.hub.route(request -> request.method().equals("CONNECT") ? Optional.of(Reply.text(403, "text/plain", ""))
                : Optional.empty());
        through(LOGIN);
        assertTrue(refused("https://models.example/m.bin").getMessage().contains("(403)"));
        assertEquals(List.of("models.example:443"), bench.hub.requests().stream().map(HubRequest::path).toList());
    }

    @Test
    void aSocksProxyGetsAnAddressThatIsLookedUpHere() throws IOException, LibraryException {
        bench.hub.file("/m.bin", model);
        try (var socks = new StandInSocks(bench.hub.port(), null)) {
            through(socks.address("socks5"), null);
            arrives("http://models.example/m.bin");
            assertEquals(Set.of("93.184.215.14:80"), Set.copyOf(socks.asked()));
            assertTrue(refused("http://secret.example/m.bin").getMessage().contains("not a public address"));
            assertTrue(refused("http://unknown.example/m.bin").getMessage().contains("no computer called"));
        }
    }

    @Test
    void aSocksProxyThatLooksNamesUpGetsTheName() throws IOException, LibraryException {
        bench.hub.file("/m.bin", model);
        try (var socks = new StandInSocks(bench.hub.port(), LOGIN)) {
            through(socks.address("socks5h"), LOGIN);
            arrives("http://unknown.example/m.bin");
            assertEquals(Set.of("unknown.example:80"), Set.copyOf(socks.asked()));
            assertTrue(refused("http://secret.example/m.bin").getMessage().contains("not a public address"));
        }
    }

    @Test
    void aSocksProxyThatDoesNotKnowWhoAsksIsTold() throws IOException, LibraryException {
        try (var socks = new StandInSocks(bench.hub.port(), LOGIN)) {
            through(socks.address("socks5"), "anna:wrong");
            assertEquals("The proxy localhost does not accept the user name and the password.",
                    refused("http://models.example/m.bin").getMessage());
            through(socks.address("socks5"), null);
            assertEquals("The proxy localhost wants a user name and a password.",
                    refused("http://models.example/m.bin").getMessage());
        }
    }

    @Test
    void thisComputerIsAskedPastEveryProxy() throws IOException, LibraryException {
        through(URI.create("http://nowhere.example:1"), null);
        bench.hub.file("/m.bin", model);
        bench.arrived(bench.download(bench.request("/m.bin")), "m.bin", model);
    }
}
