// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import com.google.gson.JsonParser;

import dev.maquette.server.internal.event.Events;
import dev.maquette.server.internal.http.OpenGate;
import dev.maquette.server.internal.socket.Sockets.Limits;

@Timeout(60)
class NewcomersTest {

    private static final int REFUSED = 400;

    private final Server server = new Server(0);
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Sockets> opened = new ArrayList<>();

    private void open(Limits limits) throws Exception {
        var sockets = new Sockets(new Events(InstantSource.system()), new OpenGate(), limits);
        opened.add(sockets);
        server.setHandler(sockets.handler(server));
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        opened.forEach(Sockets::close);
        server.stop();
    }

    @Test
    void whoPollsOnceAndIsSilentHoldsItsPlaceNoLongerThanTheTimeToGreet() throws Exception {
        open(new Limits(2, 2, Duration.ofSeconds(1)));
        assertEquals(200, greeted().statusCode());
        assertEquals(200, greeted().statusCode());
        assertEquals(REFUSED, greeted().statusCode());

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            while (greeted().statusCode() == REFUSED) {
                Thread.onSpinWait();
            }
        });
    }

    @Test
    void oneNetworkLeavesRoomForOthersUntilItsClientsHaveShownWhoTheyAre() throws Exception {
        open(new Limits(10, 1, Duration.ofHours(1)));
        var first = greeted();
        assertEquals(REFUSED, greeted().statusCode());
        try (var talk = new SocketTalk(address("/"))) {
            assertEquals(SocketTalk.END, talk.next());
        }

        var poll = "?EIO=4&transport=polling&sid=" + sid(first.body());
        assertEquals("ok", send(HttpRequest.newBuilder(address(Sockets.PATH + "/" + poll))
                .POST(BodyPublishers.ofString("40"))).body());

        assertEquals(200, greeted().statusCode());
    }

    @Test
    void addressesOfOneNetworkOfTheSixthVersionCountAsOne() {
        var newcomers = new Newcomers(1);
        newcomers.from("2001:db8::1", newcomers::add);

        newcomers.from("2001:db8::ffff:2", () -> assertFalse(newcomers.hasRoom()));
        newcomers.from("2001:db8:0:1::1", () -> assertTrue(newcomers.hasRoom()));
        newcomers.from("192.0.2.1", () -> assertTrue(newcomers.hasRoom()));
    }

    private HttpResponse<String> greeted() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(Sockets.PATH + "/?EIO=4&transport=polling")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort() + path);
    }

    private static String sid(String greeting) {
        return JsonParser.parseString(greeting.substring(1)).getAsJsonObject().get("sid").getAsString();
    }
}
