// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.maquette.api.library.Change;
import dev.maquette.api.library.ForwardingLibrary;
import dev.maquette.api.library.LibraryException;
import dev.maquette.testkit.library.MemoryLibrary;

@Timeout(30)
class ShutdownTest {

    private static final MemoryLibrary LIBRARY = new MemoryLibrary("Library", List.of());

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answer = new CountDownLatch(1);

    private CompletableFuture<HttpResponse<String>> ask(HttpClient client, URI address) {
        return client.sendAsync(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private final class Slow extends ForwardingLibrary {

        Slow() {
            super(LIBRARY);
        }

        @Override
        public List<Change> history(String key, int limit) throws LibraryException {
            asked.countDown();
            try {
                assertTrue(answer.await(20, TimeUnit.SECONDS));
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
            return super.history(key, limit);
        }
    }

    @Test
    void whatIsUnderWayIsAnsweredAndNothingNewIsLetIn() throws Exception {
        var site = new TestSite(new Slow());
        var history = site.at("/api/v1/maquette/history");
        try (var client = HttpClient.newHttpClient()) {
            var before = ask(client, history);
            asked.await();
            var closing = CompletableFuture.runAsync(site::close);
            var refused = refused(client, site.at("/api/v1/app/version"));

            assertTrue(refused);
            assertTrue(!closing.isDone());
            answer.countDown();
            assertEquals(200, before.get().statusCode());
            closing.get();
        }
    }

    /** Once the end has begun, nobody comes in; the first question may have been faster. */
    private static boolean refused(HttpClient client, URI address) throws InterruptedException {
        for (int i = 0; i < 1000; i++) {
            try {
                var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(2)).build();
                if (client.send(request, BodyHandlers.ofString()).statusCode() == 503) {
                    return true;
                }
            } catch (IOException _) { // the door is closed already, or nobody stands behind it any more
                return true;
            }
        }
        return false;
    }

    @Test
    void aStreamOfEventsEndsWithTheServer() throws Exception {
        var site = new TestSite(LIBRARY);
        try (var client = HttpClient.newHttpClient()) {
            var events = client.send(HttpRequest.newBuilder(site.at("/api/v1/events")).build(),
                    BodyHandlers.ofInputStream());

            assertEquals(200, events.statusCode());
            CompletableFuture.runAsync(site::close).get(8, TimeUnit.SECONDS);
            assertNotEquals(null, events.body().readAllBytes());
        }
    }

    @Test
    void theSecondEndDoesNothing() throws Exception {
        var site = new TestSite(LIBRARY);
        var address = site.at("/");
        site.close();
        site.close();

        assertThrows(IOException.class, () -> {
            try (var client = HttpClient.newHttpClient()) {
                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            }
        });
    }
}
