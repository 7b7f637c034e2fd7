// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.serve.ServerSettings;
import dev.maquette.server.internal.auth.UserGate;
import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Answer;
import dev.maquette.server.internal.http.Ending;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.RouteTable;
import dev.maquette.server.internal.http.Router;
import dev.maquette.testkit.library.MemoryLibrary;

/** Who may use which route: each route, each role, with a single user and with many. */
class RolesTest {

    private static final String COOKIE = "cookie";
    private static final List<String> ROLES = List.of("anonymous", "user", "admin", COOKIE);

    private final MemoryLibrary library = new MemoryLibrary("Library", List.of());

    @ParameterizedTest
    @ValueSource(strings = {"single", "many"})
    void eachRouteLetsInThoseWhomItsAccessSays(String users) throws Exception {
        var settings = ServerSettings.local(0);
        var served = served(users.equals("many") ? settings.forManyUsers() : settings);
        var expected = new HashMap<String, String>();
        var seen = new HashMap<String, String>();
        var server = new Server();
        try (var connector = new ServerConnector(server)) {
            connector.setHost("127.0.0.1");
            server.addConnector(connector);
            var routes = routes(served).stream().map(RolesTest::harmless).toList();
            server.setHandler(new Router(new RouteTable(routes), UserGate.of(served), new Ending()));
            server.start();
            var address = URI.create("http://127.0.0.1:" + connector.getLocalPort());
            var tokens = tokens();
            for (var route : routes) {
                for (int role = 0; role < ROLES.size(); role++) {
                    var what = route.method() + " " + route.path() + " by " + ROLES.get(role);
                    expected.put(what, row(users, route.access()).get(2 + role));
                    seen.put(what, Integer.toString(status(route, address, header(ROLES.get(role), tokens))));
                }
            }
        } finally {
            server.stop();
        }
        assertEquals(expected, seen);
    }

    private Served served(ServerSettings settings) {
        return new Served(library, settings, "1.2.3");
    }

    private static List<Route> routes(Served served) {
        return RouteGroups.routes(served);
    }

    private static Route harmless(Route route) {
        return new Route(route.method(), route.path(), route.name(), route.tag(), route.summary(), route.access(),
                route.parameters(), route.body(), route.outcomes(), _ -> Answer.empty(204));
    }

    private Map<String, String> tokens() throws LibraryException, IOException, InterruptedException {
        library.users().has("admin@example.org", "admin", true);
        library.users().has("user@example.org", "user", false);
        try (var site = new TestSite(library, ServerSettings.local(0).forManyUsers())) {
            return Map.of("admin", token(site, "admin"), "user", token(site, "user"));
        }
    }

    private static String token(TestSite site, String name) throws IOException, InterruptedException {
        var answer = site.send("POST", "/api/v1/auth/login",
                "{\"email\": \"" + name + "@example.org\", \"password\": \"" + name + "\"}");
        return TestSite.json(answer).getAsJsonObject().get("token").getAsString();
    }

    /** Name and value of what a role shows. */
    private static List<String> header(String role, Map<String, String> tokens) {
        if (role.equals(COOKIE)) {
            return List.of("Cookie", "invokeai_media_token=" + tokens.get("admin"));
        }
        return tokens.containsKey(role) ? List.of("Authorization", "Bearer " + tokens.get(role)) : List.of();
    }

    private static int status(Route route, URI address, List<String> header) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(route.path().replaceAll("\\{[^}]*}", "x")))
                .method(route.method(), BodyPublishers.noBody());
        if (!header.isEmpty()) {
            request.header(header.getFirst(), header.getLast());
        }
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }

    private static List<String> row(String users, Access access) throws IOException {
        return rows("roles.tsv").stream().filter(row -> row.get(0).equals(users))
                .filter(row -> row.get(1).equals(access.name())).findFirst().orElseThrow();
    }

    private static List<List<String>> rows(String file) throws IOException {
        try (var in = RolesTest.class.getResourceAsStream(file)) {
            var rows = new ArrayList<List<String>>();
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (!line.startsWith("#")) {
                    rows.add(List.of(line.split("\t")));
                }
            }
            return rows;
        }
    }

    @Test
    void whatIsListedIsForThoseWhomTheListSays() throws IOException {
        var listed = rows("accesses.tsv").stream()
                .collect(toMap(row -> row.get(0) + " " + row.get(1), row -> row.get(2)));
        var wrong = new TreeSet<String>();
        for (var route : routes(served(ServerSettings.local(0)))) {
            var what = route.method() + " " + route.path().replaceAll("\\{[^}]*}", "{}");
            if (listed.containsKey(what) && !listed.get(what).equals(route.access().name())) {
                wrong.add(what + " is for " + route.access());
            }
        }
        assertEquals(new TreeSet<>(), wrong);
    }

    /** Nothing is open because somebody forgot to say for whom it is. */
    @Test
    void whatIsForEverybodyOrChangesSomethingForUsersIsListed() throws IOException {
        var listed = rows("accesses.tsv").stream().map(row -> row.get(0) + " " + row.get(1)).toList();
        var open = new TreeSet<String>();
        for (var route : routes(served(ServerSettings.local(0)))) {
            boolean users = !route.method().equals("GET")
                    && List.of(Access.USER, Access.MEDIA, Access.TOKEN).contains(route.access());
            var what = route.method() + " " + route.path().replaceAll("\\{[^}]*}", "{}");
            if ((users || route.access() == Access.PUBLIC) && !listed.contains(what)) {
                open.add(what + " is for " + route.access());
            }
        }
        assertEquals(new TreeSet<>(), open);
    }
}
