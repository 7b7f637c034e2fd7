// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.QueueInstalls;
import dev.maquette.api.transfer.Access;
import dev.maquette.server.internal.TestSite;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

@Timeout(60)
class SocketsTest {

    private static final String POLL = "/ws/socket.io/?EIO=4&transport=polling";

    private final MemoryLibrary library = new MemoryLibrary("Library",
            List.of(ModelRecords.model("k1", "One", "main", "sd-1", "checkpoint", 10, null)));
    @AutoClose
    private final TestSite site = TestSite.of(library);

    @Test
    void aWholeInstallationIsToldOverAWebSocket() throws InterruptedException, LibraryException {
        try (var talk = joined()) {
            install();

            assertEquals("installs_changed", event(talk.next()).get(0).getAsString());
            assertEquals("model_install_started", event(talk.next()).get(0).getAsString());
            var complete = event(talk.next());
            assertEquals("model_install_complete", complete.get(0).getAsString());
            var payload = complete.get(1).getAsJsonObject();
            assertEquals("k9", payload.get("key").getAsString());
            assertEquals("k9", payload.getAsJsonObject("config").get("key").getAsString());
            assertTrue(payload.get("timestamp").getAsLong() > 1_700_000_000L);
        }
    }

    @Test
    void theSameIsToldByPolling() throws IOException, InterruptedException, LibraryException {
        var greeting = site.get(POLL);
        assertEquals(200, greeting.statusCode());
        var poll = POLL + "&sid=" + sid(greeting.body());
        assertEquals("ok", site.send("POST", poll, "40").body());
        assertTrue(site.get(poll).body().startsWith("40{\"sid\""));

        library.changeBehindTheScenes("k1", Map.of("description", "new"));

        var event = event(site.get(poll).body());
        assertEquals("library_changed", event.get(0).getAsString());
        assertEquals("[\"k1\"]", event.get(1).getAsJsonObject().get("keys").toString());
    }

    @Test
    void aClientThatPollsMayGoOnByAWebSocket() throws IOException, InterruptedException {
        var sid = sid(site.get(POLL).body());
        site.send("POST", POLL + "&sid=" + sid, "40");
        site.get(POLL + "&sid=" + sid);

        try (var talk = new SocketTalk(site.at("/"), sid, Map.of())) {
            assertEquals("3probe", talk.say("2probe").next());
            talk.say("5");
            library.changeBehindTheScenes("k1", Map.of("description", "new"));
            assertEquals("library_changed", event(talk.next()).get(0).getAsString());
        }
    }

    @Test
    void whatAClientAsksForIsAcknowledged() throws InterruptedException {
        try (var talk = joined()) {
            assertEquals("4313[]", talk.say("4213[\"subscribe_queue\",{\"queue_id\":\"default\"}]").next());
        }
    }

    @Test
    void aRoomThatIsNotThereIsRefused() throws InterruptedException {
        try (var talk = new SocketTalk(site.at("/"))) {
            talk.next();
            assertEquals("44/admin,{\"message\":\"Invalid namespace\"}", talk.say("40/admin,").next());
        }
    }

    @Test
    void nonsenseEndsTheConnection() throws InterruptedException {
        for (var words : List.of("4", "49", "451-[\"a\",{\"_placeholder\":true,\"num\":0}]", "42{",
                "40" + "[".repeat(20_000))) {
            try (var talk = joined()) {
                assertEquals(SocketTalk.END, talk.say(words).next(), words);
            }
        }
    }

    @Test
    void moreThanAnyClientHasToSayIsRefused() throws IOException, InterruptedException {
        var sid = sid(site.get(POLL).body());

        assertEquals(413, site.send("POST", POLL + "&sid=" + sid, "4".repeat(100_000)).statusCode());
    }

    @Test
    void earlierProtocolsAreRefused() throws IOException, InterruptedException {
        assertEquals(400, site.get("/ws/socket.io/?EIO=3&transport=polling").statusCode());
        assertEquals(400, site.get("/ws/socket.io/").statusCode());
        assertEquals(400, site.get(POLL + "&j=0").statusCode());
        assertEquals(400, site.get(POLL + "&sid=unknown").statusCode());
        assertEquals(400, status("GET " + POLL + "&b64=%zz HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        assertEquals(405, site.send("DELETE", POLL, null).statusCode());
    }

    /** What no client of ours would send. */
    private int status(String request) throws IOException {
        var address = site.at("/");
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var begin = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(begin.substring(9));
        }
    }

    @Test
    void theAnswersForOneWhoNeverListensDoNotPileUp() throws IOException, InterruptedException {
        var poll = POLL + "&sid=" + sid(site.get(POLL).body());
        site.send("POST", poll, "40");

        site.send("POST", poll, String.join("\u001e", Collections.nCopies(500, "421[\"ping\"]")));

        assertTrue(site.get(poll).body().split("\u001e").length < 100);
    }

    @Test
    void aPageOfThisServerMayListenAndNoOther() throws InterruptedException {
        var here = site.at("/").toString().replaceFirst("/$", "");
        try (var talk = new SocketTalk(site.at("/"), null, Map.of("Origin", here))) {
            assertTrue(talk.next().startsWith("0{\"sid\""));
        }

        var refused = assertThrows(CompletionException.class,
                () -> new SocketTalk(site.at("/"), null, Map.of("Origin", "https://example.org")));
        assertEquals(403, ((WebSocketHandshakeException) refused.getCause()).getResponse().statusCode());
    }

    @Test
    void whoDoesNotReadIsDroppedAndHoldsUpNobody() throws IOException, InterruptedException, LibraryException {
        var source = "/models/" + "a".repeat(100_000);
        try (var slow = deaf(); var talk = joined()) {
            for (int i = 0; i < 200; i++) {
                queue(source);
                assertTrue(talk.next().contains(source));
            }

            slow.setSoTimeout(20_000);
            assertTrue(slow.getInputStream().transferTo(OutputStream.nullOutputStream()) < 200L * source.length());
        }
    }

    /** A client that has joined and reads no more. */
    private Socket deaf() throws IOException {
        var address = site.at("/");
        var socket = new Socket(address.getHost(), address.getPort());
        var request = "GET /ws/socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: " + address.getAuthority()
                + "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        // a frame of one text, masked with zeros: "40"
        socket.getOutputStream().write(new byte[]{(byte) 0x81, (byte) 0x82, 0, 0, 0, 0, '4', '0'});
        return socket;
    }

    @Test
    void theEndOfTheServerEndsTheConnections() throws IOException, InterruptedException {
        var sid = sid(site.get(POLL).body());
        site.send("POST", POLL + "&sid=" + sid, "40");
        try (var talk = joined()) {
            site.close();

            assertEquals(SocketTalk.END, talk.next());
        }
    }

    private SocketTalk joined() throws InterruptedException {
        var talk = new SocketTalk(site.at("/"));
        assertTrue(talk.next().startsWith("0{\"sid\""));
        assertTrue(talk.say("40").next().startsWith("40{\"sid\""));
        return talk;
    }

    private void install() throws LibraryException {
        queue("/models/a.safetensors");
        library.queued().complete(1, ModelRecords.model("k9", "a", "main", "sd-1", "checkpoint", 5, null));
    }

    private void queue(String source) throws LibraryException {
        var install = new InstallModel(source, false, ModelChanges.none(), false, Access.anonymous());
        library.run(new QueueInstalls(List.of(install), InstallJob.USUAL_PRIORITY), Actor.localUser(),
                new NullProgressMonitor());
    }

    private static String sid(String greeting) {
        return JsonParser.parseString(greeting.substring(1)).getAsJsonObject().get("sid").getAsString();
    }

    /** Name and payload; the engine's kind and Socket.IO's stand before. */
    private static JsonArray event(String message) {
        assertTrue(message.startsWith("42"), message);
        return JsonParser.parseString(message.substring(2)).getAsJsonArray();
    }
}
