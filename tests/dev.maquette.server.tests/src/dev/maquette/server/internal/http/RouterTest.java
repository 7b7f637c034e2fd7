// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Logger;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

class RouterTest {

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Logger log = Logger.getLogger(Router.class.getName());
    private final List<String> logged = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void start() throws Exception {
        server.addConnector(connector);
        server.setHandler(new Router(new RouteTable(List.of(failing("/disk", Problem.IO),
                failing("/nothing", Problem.NOT_FOUND), failing("/hub", Problem.UNREACHABLE))), new OpenGate(),
                new Ending()));
        server.start();
        log.setFilter(line -> {
            logged.add(line.getMessage());
            return false;
        });
    }

    @AfterEach
    void stop() throws Exception {
        log.setFilter(null);
        client.close();
        server.stop();
    }

    private static Route failing(String path, Problem problem) {
        return Route.get(path).by(_ -> {
            throw new LibraryException(problem, "It cannot be.", "Try another.");
        });
    }

    private int status(String path) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:" + connector.getLocalPort() + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding()).statusCode();
    }

    @Test
    void whatFailsOnTheServersSideIsLeftInItsLogAndWhatTheCallerGotWrongIsNot() throws Exception {
        assertEquals(500, status("/disk"));
        assertEquals(404, status("/nothing"));
        assertEquals(424, status("/hub"));

        assertEquals(List.of("GET /disk"), logged);
    }
}
