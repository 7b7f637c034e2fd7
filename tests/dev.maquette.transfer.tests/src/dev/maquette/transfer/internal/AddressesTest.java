// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Secret;
import dev.maquette.testkit.hub.HostedFile;
import dev.maquette.testkit.hub.HubRequest;
import dev.maquette.testkit.hub.Reply;
import dev.maquette.testkit.hub.StandInHub;

/** Whom the engine asks, and to whom it shows a token. */
class AddressesTest {

    private static final String TOKEN = "hf_0123456789";
    private static final Access WITH_TOKEN = new Access(new Secret(TOKEN), true);

    @TempDir
    private Path folder;
    private Bench bench;
    private StandInHub storage;
    private byte[] model;

    @BeforeEach
    void open() throws IOException {
        bench = new Bench(folder);
        storage = StandInHub.open();
        model = Bench.model(4 * Bench.PIECE);
    }

    @AfterEach
    void close() throws IOException {
        storage.close();
        bench.close();
    }

    private HostedFile redirected(String path) throws IOException {
        var to = storage.at("/bucket/abc").toString();
        bench.hub.route(request -> request.path().equals(path)
                ? Optional.of(Reply.redirect(302, to)) : Optional.empty());
        return storage.file("/bucket/abc", model);
    }

    @Test
    void aTokenGoesToItsHostAndNotToWhereThatRedirects() throws IOException, LibraryException {
        redirected("/m.safetensors").refusesTokens();
        bench.arrived(bench.download(bench.request(bench.hub.at("/m.safetensors"), WITH_TOKEN)), "m.safetensors",
                model);
        assertEquals(Optional.of(TOKEN), bench.hub.requests().getFirst().token());
        assertTrue(storage.requests().stream().map(HubRequest::token).allMatch(Optional::isEmpty));
    }

    @Test
    void theSourceIsAskedOnceAndTheStorageForThePieces() throws IOException, LibraryException {
        redirected("/m.safetensors");
        bench.download(bench.request("/m.safetensors"));
        assertEquals(1, bench.hub.requests().size());
    }

    @Test
    void aSignedAddressThatExpiresIsAskedForAnew() throws IOException, LibraryException {
        model = Bench.model(40 * Bench.PIECE);
        var signatures = new AtomicInteger();
        var to = storage.at("/bucket/abc").toString();
        bench.hub.route(_ -> Optional.of(Reply.redirect(302, to + "?sig=" + signatures.incrementAndGet())));
        storage.route(request -> request.query().equals("sig=1") && storage.requests().size() > 3
                ? Optional.of(Reply.text(403, "text/xml", "expired")) : Optional.empty());
        storage.file("/bucket/abc", model).course((_, _) -> new Reply.Delivery(-1, -1, 1_000_000));
        bench.arrived(bench.download(bench.request("/m.safetensors")), "m.safetensors", model);
        assertTrue(signatures.get() > 1);
    }

    @Test
    void aGatedFileIsToldWithWhatToDo() throws IOException, LibraryException {
        bench.hub.file("/m.bin", model).gated(TOKEN);
        var anonymous = bench.refused(bench.request("/m.bin"));
        assertTrue(anonymous.getMessage().contains("(401). It says: Access to this model is restricted."),
                anonymous.getMessage());
        assertTrue(anonymous.remedy().contains("--token"), anonymous.remedy());
        var wrong = bench.refused(bench.request(bench.hub.at("/m.bin"), new Access(new Secret("hf_wrong"), true)));
        assertTrue(wrong.remedy().contains("terms"), wrong.remedy());
        assertFalse((wrong.getMessage() + wrong.remedy()).contains("hf_wrong"), wrong.getMessage());
        bench.download(bench.request(bench.hub.at("/m.bin"), WITH_TOKEN));
    }

    @Test
    void aSiteThatHidesWhatThereIsSaysThatThereIsNothing() throws IOException {
        bench.hub.route(_ -> Optional.of(Reply.text(401, "application/json", "{\"error\":\"Invalid username\"}")
                .with("X-Error-Code", "RepoNotFound")));
        var refused = bench.refused(bench.request("/m.bin"));
        assertEquals(Problem.NOT_FOUND, refused.problem());
        assertTrue(refused.remedy().contains("private"), refused.remedy());
    }

    @Test
    void theWordsOfASiteAreTakenFromItsAnswer() throws IOException {
        bench.hub.route(_ -> Optional.of(Reply.text(403, "application/json; charset=utf-8",
                "{\"error\":\"Early Access\",\"deadline\":null,\"message\":\"This asset is in Early\\nAccess.\"}")));
        var refused = bench.refused(bench.request("/m.bin"));
        assertTrue(refused.getMessage().endsWith("(403). It says: This asset is in Early Access."),
                refused.getMessage());
    }

    @Test
    void nothingShowsAToken() throws IOException {
        var request = bench.request(bench.hub.at("/m.bin"), WITH_TOKEN);
        assertFalse(request.toString().contains(TOKEN), request.toString());
        assertFalse(Json.write(request.access()).contains(TOKEN));
    }

    @Test
    void loopbackIsRefusedUnlessItIsAllowed() throws IOException {
        bench.hub.file("/m.bin", model);
        var refused = bench.refused(bench.request(bench.hub.at("/m.bin"), Access.anonymous()));
        assertEquals(Problem.INVALID, refused.problem());
        assertTrue(refused.getMessage().startsWith("127.0.0.1 is not a public address"), refused.getMessage());
        assertTrue(refused.remedy().contains("--allow-private"), refused.remedy());
        assertEquals(List.of(), bench.hub.requests());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:1/m.bin", "http://2130706433:1/m.bin", "http://[::1]:1/m.bin",
            "http://[::ffff:127.0.0.1]:1/m.bin", "http://10.1.2.3/m.bin", "http://169.254.169.254/m.bin"})
    void otherSpellingsOfPrivateAddressesAreRefusedAsWell(String address) {
        var refused = bench.refused(bench.request(URI.create(address), Access.anonymous()));
        assertTrue(refused.getMessage().contains("is not a public address"), refused.getMessage());
    }

    @Test
    void aNameIsJudgedByTheAddressThatIsConnectedTo() throws IOException {
        bench.close();
        bench = new Bench(folder, Bench.quick(Duration.ofMillis(300)), new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) {
                return new InetAddress[]{InetAddress.ofLiteral("127.0.0.1")};
            }

            @Override
            public String resolveCanonicalHostname(String host) throws UnknownHostException {
                throw new UnknownHostException(host);
            }
        });
        var address = URI.create("http://models.example:" + bench.hub.port() + "/m.bin");
        bench.hub.file("/m.bin", model);
        assertTrue(bench.refused(bench.request(address, Access.anonymous())).getMessage()
                .startsWith("models.example is not a public address"));
        assertEquals(List.of(), bench.hub.requests());
    }

    @Test
    void circlesAreNotFollowed() throws IOException {
        bench.hub.route(request -> request.path().equals("/circle") ? Optional.of(Reply.redirect(307, "/circle"))
                : Optional.empty());
        assertTrue(bench.refused(bench.request("/circle")).getMessage().contains("redirects in a circle"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org/m.bin", "file:///etc/passwd", "https:///m.bin",
            "https://user:pass@example.org/m.bin"})
    void whatIsNoPlainWebAddressIsRefused(String address) {
        var refused = bench.refused(bench.request(URI.create(address), Bench.LOCAL));
        assertEquals(Problem.INVALID, refused.problem());
        assertFalse(refused.getMessage().contains("pass@"), refused.getMessage());
    }
}
