// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.auth;

import static dev.maquette.server.internal.auth.Visitor.detail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

import dev.maquette.api.serve.ServerSettings;
import dev.maquette.api.user.User;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.TestSite;
import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Ending;
import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteTable;
import dev.maquette.server.internal.http.Router;
import dev.maquette.testkit.library.MemoryLibrary;

/** Tokens that somebody else has made, or that were good once. */
class UserGateTest {

    private static final String REFUSED = "401 Invalid or expired token";

    private final MemoryLibrary library = new MemoryLibrary("Library", List.of());
    @AutoClose
    private final TestSite site = TestSite.of(library, ServerSettings.local(0).forManyUsers());
    private User ada;

    @BeforeEach
    void addUser() throws Exception {
        ada = library.users().has("ada@example.org", "lovelace", true);
    }

    private JWTClaimsSet.Builder claims(String user) {
        return new JWTClaimsSet.Builder().claim("user_id", user).claim("email", ada.email()).claim("is_admin", true)
                .claim("remember_me", false).claim("token_epoch", ada.tokenEpoch())
                .expirationTime(Date.from(Instant.now().plusSeconds(60)));
    }

    private String signed(JWTClaimsSet claims, JWSAlgorithm algorithm, String key) throws Exception {
        var token = new SignedJWT(new JWSHeader(algorithm), claims);
        token.sign(new MACSigner(key.getBytes(StandardCharsets.UTF_8)));
        return token.serialize();
    }

    private String signed(JWTClaimsSet claims) throws Exception {
        return signed(claims, JWSAlgorithm.HS256, library.users().key().reveal());
    }

    private String seen(String token) throws Exception {
        var answer = new Visitor(site, token).get("me");
        return answer.statusCode() == 200 ? "200" : detail(answer);
    }

    @Test
    void aTokenOfOursLetsIn() throws Exception {
        assertEquals("200", seen(signed(claims(ada.userId()).build())));
    }

    @Test
    void aTokenWithoutSignatureIsRefused() throws Exception {
        var claims = claims(ada.userId()).build();

        assertEquals(REFUSED, seen(new PlainJWT(claims).serialize()));
        var none = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes());
        var good = signed(claims).split("\\.");
        assertEquals(REFUSED, seen(none + "." + good[1] + "." + good[2]));
        assertEquals(REFUSED, seen(good[0] + "." + good[1] + "."));
    }

    /** Keys to look elsewhere, algorithms that are none, and what has to be understood and is not. */
    @Test
    void aTokenWhoseHeaderWasMadeUpIsRefused() throws Exception {
        var good = signed(claims(ada.userId()).build()).split("\\.");
        for (var header : List.of("{\"alg\":\"NONE\"}", "{\"alg\":\"nOnE\"}", "{\"alg\":null}", "{\"alg\":1}",
                "{}", "[]", "1", "{\"alg\":\"RS256\"}", "{\"alg\":\"dir\",\"enc\":\"A128GCM\"}",
                "{\"alg\":\"HS256\",\"b64\":false}",
                "{\"alg\":\"HS256\",\"crit\":[\"exp\"]}", "{\"alg\":\"HS256\",\"jku\":\"http://127.0.0.1:1/\"}",
                "{\"alg\":\"HS256\",\"jwk\":{\"kty\":\"oct\",\"k\":\"AAAA\"}}", "[".repeat(4000))) {
            var made = Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes());

            assertEquals(REFUSED, seen(made + "." + good[1] + "." + good[2]), header);
        }
    }

    @Test
    void aTokenOfAnotherKeyOrAlgorithmIsRefused() throws Exception {
        var claims = claims(ada.userId()).build();

        assertEquals(REFUSED, seen(signed(claims, JWSAlgorithm.HS256, "k".repeat(64))));
        assertEquals(REFUSED, seen(signed(claims, JWSAlgorithm.HS512, library.users().key().reveal())));
    }

    @Test
    void aTokenWhoseWordsWereChangedIsRefused() throws Exception {
        var other = library.users().has("user@example.org", "pw", false);
        var mine = signed(claims(other.userId()).build()).split("\\.");
        var hers = signed(claims(ada.userId()).build()).split("\\.");

        assertEquals(REFUSED, seen(mine[0] + "." + hers[1] + "." + mine[2]));
    }

    @Test
    void aTokenOfAnEarlierPasswordIsRefused() throws Exception {
        assertEquals(REFUSED, seen(signed(claims(ada.userId()).claim("token_epoch", 7).build())));
        assertEquals(REFUSED, seen(signed(claims(ada.userId()).claim("token_epoch", null).build())));
    }

    @Test
    void aTokenWithoutAnEndOrAfterItIsRefused() throws Exception {
        assertEquals(REFUSED, seen(signed(claims(ada.userId()).expirationTime(null).build())));
        assertEquals(REFUSED,
                seen(signed(claims(ada.userId()).expirationTime(Date.from(Instant.now().minusSeconds(1))).build())));
    }

    @Test
    void aTokenOfNobodyIsRefused() throws Exception {
        assertEquals("401 User not found or inactive", seen(signed(claims("nobody").build())));
        assertEquals(REFUSED, seen(signed(claims("system").build())));
        assertEquals(REFUSED, seen(signed(claims(null).build())));
    }

    @Test
    void whatIsNoTokenIsRefused() throws Exception {
        for (var text : List.of("", "x", "..", "a.b.c", "x".repeat(5000))) {
            assertEquals(REFUSED, seen(text));
        }
    }

    @Test
    void anotherSchemeAndTwoTokensAreRefused() throws Exception {
        var token = signed(claims(ada.userId()).build());
        var at = site.at("/api/v1/auth/me");

        assertEquals(REFUSED, detail(site.send(HttpRequest.newBuilder(at).header("Authorization", "Basic " + token))));
        assertEquals(REFUSED, detail(site.send(HttpRequest.newBuilder(at).header("Authorization", "Bearer " + token)
                .header("Authorization", "Bearer " + token))));
        assertEquals(200,
                site.send(HttpRequest.newBuilder(at).header("Authorization", "bearer " + token)).statusCode());
    }

    @Test
    void aConnectionShowsItsTokenInItsOwnWay() throws Exception {
        var gate = UserGate.of(new Served(library, ServerSettings.local(0).forManyUsers(), "1.2.3"));

        assertEquals(ada.userId(), gate.identify(Optional.of(signed(claims(ada.userId()).build()))).id());
        assertEquals(401, assertThrows(HttpProblem.class, () -> gate.identify(Optional.empty())).status());
        assertEquals(401, assertThrows(HttpProblem.class, () -> gate.identify(Optional.of("x"))).status());
    }

    @Test
    void aTokenHoldsForADayOrAWeek() throws Exception {
        var start = Instant.parse("2030-01-01T00:00:00Z");
        var tokens = new Tokens(library, InstantSource.fixed(start));
        var later = new Tokens(library, InstantSource.fixed(start.plus(Duration.ofDays(1))));

        assertEquals(start.plus(Duration.ofDays(1)),
                tokens.read(tokens.issue(ada, false)).orElseThrow().expires());
        assertEquals(Optional.empty(), later.read(tokens.issue(ada, false)));
        assertEquals(start.plus(Duration.ofDays(7)), later.read(tokens.issue(ada, true)).orElseThrow().expires());
    }

    @Test
    void theCookieShowsPicturesAndNothingElse() throws Exception {
        var served = new Served(library, ServerSettings.local(0).forManyUsers(), "1.2.3");
        var routes = List.of(Route.get("/picture").access(Access.MEDIA).by(_ -> Answer.empty(204)),
                Route.post("/picture").access(Access.MEDIA).by(_ -> Answer.empty(204)),
                Route.get("/list").access(Access.USER).by(_ -> Answer.empty(204)),
                Route.post("/change").access(Access.ADMIN).by(_ -> Answer.empty(204)));
        var server = new Server();
        try (var connector = new ServerConnector(server); var client = HttpClient.newHttpClient()) {
            connector.setHost("127.0.0.1");
            server.addConnector(connector);
            server.setHandler(new Router(new RouteTable(routes), UserGate.of(served), new Ending()));
            server.start();
            var cookie = "invokeai_media_token=" + signed(claims(ada.userId()).build());
            assertEquals(204, status(client, connector, "GET", "/picture", cookie));
            assertEquals(401, status(client, connector, "GET", "/picture", "invokeai_media_token=x"));
            assertEquals(401, status(client, connector, "POST", "/picture", cookie));
            assertEquals(401, status(client, connector, "GET", "/list", cookie));
            assertEquals(401, status(client, connector, "POST", "/change", cookie));
        } finally {
            server.stop();
        }
    }

    private static int status(HttpClient client, ServerConnector connector, String method, String path, String cookie)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + connector.getLocalPort() + path))
                .method(method, BodyPublishers.noBody()).header("Cookie", cookie).build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }
}
