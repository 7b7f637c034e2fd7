// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.server.internal.guard.SmallAnswers;

class SendingTest {

    private static final byte[] LONG = "{\"name\": \"value\"}\n".repeat(1000).getBytes(StandardCharsets.UTF_8);

    private final AtomicReference<Answer> answer = new AtomicReference<>();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void start() throws Exception {
        server.addConnector(connector);
        Handler.Wrapper chain = SmallAnswers.handler();
        chain.setHandler(new Router(new RouteTable(List.of(Route.get("/").by(_ -> answer.get()),
                Route.post("/").by(_ -> answer.get()))), new OpenGate(), new Ending()));
        server.setHandler(chain);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        client.close();
        server.stop();
    }

    private HttpResponse<byte[]> get(String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/"));
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(),
                BodyHandlers.ofByteArray());
    }

    private static String tag(HttpResponse<?> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void whatTheClientHasIsNotSentAgain() throws IOException, InterruptedException {
        answer.set(Answer.json(200, "{\"a\":1}"));
        var tag = tag(get());

        var again = get("If-None-Match", "\"other\", " + tag);

        assertEquals(304, again.statusCode());
        assertEquals(0, again.body().length);
        assertEquals(tag, tag(again));
    }

    @Test
    void whoIsAnsweredBeforeTheBodyHasComeIsToldThatTheConnectionEnds() throws IOException {
        answer.set(Answer.json(403, "{}"));
        try (var socket = new Socket("127.0.0.1", connector.getLocalPort())) {
            socket.getOutputStream().write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{"
                    .getBytes(StandardCharsets.US_ASCII));
            var answered = new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);

            assertTrue(answered.startsWith("HTTP/1.1 403"), answered);
            assertTrue(answered.toLowerCase(Locale.ROOT).contains("connection: close"), answered);
        }
    }

    @Test
    void whatHasChangedIsSent() throws IOException, InterruptedException {
        answer.set(Answer.json(200, "{\"a\":1}"));
        var tag = tag(get());
        answer.set(Answer.json(200, "{\"a\":2}"));

        var changed = get("If-None-Match", tag);

        assertEquals(200, changed.statusCode());
        assertEquals("{\"a\":2}", new String(changed.body(), StandardCharsets.UTF_8));
    }

    @Test
    void aTagOfTheRouteCounts() throws IOException, InterruptedException {
        answer.set(Answer.json(200, "{}").with("ETag", "\"version-7\""));

        assertEquals(304, get("If-None-Match", "W/\"version-7\"").statusCode());
        assertEquals(304, get("If-None-Match", "*").statusCode());
        assertEquals(200, get("If-None-Match", "\"version-8\"").statusCode());
    }

    @Test
    void failuresAreNotTagged() throws IOException, InterruptedException {
        answer.set(Answer.json(404, "{}"));

        assertTrue(get().headers().firstValue("ETag").isEmpty());
        assertEquals(404, get("If-None-Match", "*").statusCode());
    }

    @Test
    void longTextsAreCompressedForWhoeverWants() throws IOException, InterruptedException {
        answer.set(Answer.bytes(200, "application/json", LONG));
        var packed = get("Accept-Encoding", "gzip");

        assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElseThrow());
        assertTrue(packed.body().length < LONG.length / 10, packed.body().length + " bytes");
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertEquals(new String(LONG, StandardCharsets.UTF_8),
                    new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertEquals(LONG.length, get().body().length);
        assertEquals(304, get("Accept-Encoding", "gzip", "If-None-Match", tag(packed)).statusCode());
    }

    @Test
    void shortTextsAndPicturesGoAsTheyAre() throws IOException, InterruptedException {
        for (var plain : List.of(Answer.json(200, "{}"), Answer.bytes(200, "image/webp", LONG))) {
            answer.set(plain);
            assertTrue(get("Accept-Encoding", "gzip").headers().firstValue("Content-Encoding").isEmpty());
        }
    }

    @Test
    void aLongStreamArrivesWhole() throws IOException, InterruptedException {
        answer.set(Answer.stream("application/json", out -> {
            for (int i = 0; i < 600; i++) {
                out.write(LONG);
                out.flush();
            }
        }));

        assertEquals(600 * LONG.length, get().body().length);
    }

    @Test
    void whatFailsOnTheWayIsNotTakenForTheWhole() {
        answer.set(Answer.stream("application/x-ndjson", out -> {
            out.write(LONG);
            out.flush();
            throw new IOException("the disk is gone");
        }));

        assertThrows(IOException.class, this::get);
    }

    @Test
    void whatFailsBeforeItIsSentIsAFailure() throws IOException, InterruptedException {
        answer.set(Answer.stream("application/json", out -> {
            out.write(LONG);
            throw new IOException("the disk is gone");
        }));

        assertEquals(500, get().statusCode());
    }
}
