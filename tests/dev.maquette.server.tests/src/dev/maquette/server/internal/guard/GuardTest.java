// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.serve.ServerSettings;
import dev.maquette.server.internal.TestSite;
import dev.maquette.testkit.library.MemoryLibrary;

/** What strangers try. */
@TestInstance(Lifecycle.PER_CLASS)
class GuardTest {

    private static final String QUERY = "/api/v1/maquette/query";
    private static final String VERSION = "/api/v1/app/version";

    private final MemoryLibrary library = new MemoryLibrary("Library", List.of());
    @AutoClose
    private final TestSite site = TestSite.of(library);

    private String ask(String lines) throws IOException {
        return RawClient.ask(site.at("/"), lines);
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.split(" ", 3)[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "evil.example.:9090",
            "1.2.3.4.evil", "[::1].evil"})
    void whoeverCallsTheServerByAnotherNameIsRefused(String host) throws IOException {
        assertTrue(List.of(400, 421).contains(status(ask("GET " + VERSION + " HTTP/1.1|Host: " + host))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST:9090", "127.0.0.1:1", "[::1]:9090", "192.168.0.7"})
    void namesThatNobodyElseCanTakeAreAnswered(String host) throws IOException {
        assertEquals(200, status(ask("GET " + VERSION + " HTTP/1.1|Host: " + host)));
    }

    @Test
    void anAddressInTheFirstLineIsTheNameThatCounts() throws IOException {
        assertEquals(421, status(ask("GET http://evil.example" + VERSION + " HTTP/1.1|Host: evil.example")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host: localhost|Host: evil.example", "Host: local host", "X: 1", "Host: a@localhost",
            "Host: localhost|Content-Length: 1|Content-Length: 2",
            "Host: localhost|Transfer-Encoding: chunked|Content-Length: 3", "Host: localhost|Bad Name: 1",
            "Host: localhost|X: a\0b", "Host: localhost|Transfer-Encoding: gibberish"})
    void headersThatCanBeReadInTwoWaysAreRefused(String headers) throws IOException {
        int status = status(ask("POST " + VERSION + " HTTP/1.1|" + headers));

        assertTrue(status == 400 || status == 501, Integer.toString(status));
    }

    @Test
    void moreHeadersThanAnybodyNeedsAreRefused() throws IOException {
        assertEquals(431, status(ask("GET " + VERSION + " HTTP/1.1|Host: localhost|X: " + "x".repeat(20_000))));
    }

    @Test
    void anAddressWithoutEndIsRefused() throws IOException {
        int status = status(ask("GET /" + "a".repeat(20_000) + " HTTP/1.1|Host: localhost"));

        assertTrue(status == 414 || status == 431, Integer.toString(status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../../etc/passwd", "/docs/../../../etc/passwd", "/docs/%2e%2e/%2e%2e/etc/passwd",
            "/docs/..%2f..%2fetc%2fpasswd", "/docs/..%5c..%5cetc", "/docs/%c0%ae%c0%ae/x", "/docs/..;/secret",
            "/docs/swagger-ui.css%00.html", "//etc/passwd", "/docs//../x", "/%", "/docs/%zz",
            "/docs/META-INF/MANIFEST.MF", "/docs/docs.html", "/docs/DocsPages.class"})
    void noPathLeadsOutOfTheRoutes(String path) throws IOException {
        int status = status(ask("GET " + path + " HTTP/1.1|Host: localhost"));

        assertTrue(status == 400 || status == 404, path + " " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ff%fe", "%", "%zz", "a=%c3%28", "=&&=", "a=1&a=%00"})
    void aBrokenQueryIsNotTheServersFailure(String query) throws IOException {
        int status = status(ask("GET " + VERSION + "?" + query + " HTTP/1.1|Host: localhost"));

        assertTrue(status == 400 || status == 200, query + " " + status);
    }

    @Test
    void aPageOfAnotherServerCanChangeNothing() throws IOException, InterruptedException {
        for (var origin : List.of("http://evil.example", "null", "https://127.0.0.1.evil.example",
                "http://127.0.0.1:1")) {
            var answer = site.send(HttpRequest.newBuilder(site.at(QUERY)).header("Origin", origin)
                    .header("Content-Type", "text/plain").POST(BodyPublishers.ofString("{}")));
            assertEquals(403, answer.statusCode(), origin);
        }
    }

    @Test
    void aBrowserThatHidesTheOriginOfAFormIsRefused() throws IOException {
        assertEquals(403, status(ask("POST " + QUERY + " HTTP/1.1|Host: localhost|Sec-Fetch-Site: cross-site|"
                + "Content-Length: 0")));
    }

    @Test
    void aWebSocketOfAnotherServersPageIsRefused() throws IOException {
        try (var client = new RawClient(site.at("/"))) {
            client.say(
                    "GET /ws/socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                            + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                            + "Origin: http://evil.example\r\n\r\n");
            assertEquals(403, status(client.line()));
        }
    }

    @Test
    void aPageOfThisServerMayDoWhatItsUserMay() throws IOException, InterruptedException {
        var origin = "http://127.0.0.1:" + site.at("/").getPort();
        var answer = site.send(HttpRequest.newBuilder(site.at(QUERY)).header("Origin", origin)
                .POST(BodyPublishers.ofString("{}")));

        assertFalse(answer.statusCode() == 403, answer.body());
    }

    @Test
    void aPageThatIsTrustedMayAskAndRead() throws LibraryException, IOException, InterruptedException {
        var local = ServerSettings.local(0);
        var settings = new ServerSettings(local.host(), 0, false, false, false, null, null,
                List.of("https://models.example.org"));
        try (var trusting = new TestSite(library, settings)) {
            var asked = trusting.send(HttpRequest.newBuilder(trusting.at(QUERY))
                    .method("OPTIONS", BodyPublishers.noBody())
                    .header("Origin", "https://models.example.org").header("Access-Control-Request-Method", "POST")
                    .header("Access-Control-Request-Headers", "authorization,content-type"));
            var stranger = trusting.send(HttpRequest.newBuilder(trusting.at(VERSION)).header("Origin",
                    "https://modelsXexample.org"));

            assertEquals("https://models.example.org",
                    asked.headers().firstValue("Access-Control-Allow-Origin").orElseThrow());
            assertTrue(asked.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
            assertTrue(stranger.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
        }
    }

    @Test
    void nobodyMayReadAcrossServersUnlessTrusted() throws IOException, InterruptedException {
        var answer = site.send(HttpRequest.newBuilder(site.at(VERSION)).header("Origin", "http://evil.example"));

        assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isEmpty());
    }

    @Test
    void aBodyThatUnpacksToMuchMoreIsNotUnpacked() throws IOException, InterruptedException {
        var bomb = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[1 << 22]);
        }
        var answer = site.send(HttpRequest.newBuilder(site.at(QUERY)).header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofByteArray(bomb.toByteArray())));

        assertEquals(415, answer.statusCode());
        assertEquals("identity", answer.headers().firstValue("Accept-Encoding").orElseThrow());
    }

    @Test
    void anEncodingIsNotHiddenBehindAnother() throws IOException {
        for (var headers : List.of("Content-Encoding: identity|Content-Encoding: gzip",
                "Content-Encoding: identity, gzip")) {
            assertEquals(415, status(ask("POST " + QUERY + " HTTP/1.1|Host: localhost|" + headers)));
        }
    }

    @Test
    void aBodyThatSaysItIsLargerThanTheRouteTakesIsNotWaitedFor() throws IOException {
        assertEquals(413, status(ask("POST " + QUERY + " HTTP/1.1|Host: localhost|Content-Length: 99999999999")));
    }

    @Test
    void aBodyThatDoesNotSayHowLargeItIsIsCutOff() throws IOException, InterruptedException {
        var endless = BodyPublishers.ofByteArrays(() -> Stream.generate(() -> new byte[1 << 20]).limit(17).iterator());
        var answer = site.send(HttpRequest.newBuilder(site.at(QUERY)).POST(endless));

        assertEquals(413, answer.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1,", "{\"text\": \"\ud800\"}", "nul", "{\"a\":1e999999999}", "\u0000", "[[[[{{{{",
            "{\"limit\":1e400}", "{\"limit\":99999999999999999999}", "{\"types\":{}}", "[]", "\"x\"", "1"})
    void aMalformedBodyIsTheCallersMistake(String body) throws IOException, InterruptedException {
        var answer = site.send("POST", QUERY, body);

        assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, body + " " + answer.statusCode());
    }

    @Test
    void deeplyNestedJsonIsTheCallersMistake() throws IOException, InterruptedException {
        var deep = 100_000;
        var answer = site.send("POST", QUERY, "[".repeat(deep) + "]".repeat(deep));
        var objects = site.send("POST", QUERY, "{\"a\":".repeat(deep) + "1" + "}".repeat(deep));

        assertEquals(422, answer.statusCode());
        assertEquals(422, objects.statusCode());
    }

    @Test
    void browsersAreToldToTrustNothing() throws IOException, InterruptedException {
        for (var path : List.of(VERSION, "/nothing", "/docs", "/")) {
            var headers = site.get(path).headers();
            assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElseThrow());
            assertEquals("DENY", headers.firstValue("X-Frame-Options").orElseThrow());
            var content = headers.firstValue("Content-Security-Policy").orElseThrow();
            assertTrue(content.contains("default-src 'none'") && content.contains("frame-ancestors 'none'"), content);
            assertFalse(content.contains("script-src 'unsafe-inline'"), content);
            assertTrue(headers.firstValue("Server").isEmpty());
        }
    }

    @Test
    void whatIsRefusedBeforeTheRoutesTellsNothingOfTheInside() throws IOException {
        var answer = ask("GET /docs/..%2fx HTTP/1.1|Host: localhost");

        assertFalse(answer.contains("jetty") || answer.contains("Exception"), answer);
    }
}
