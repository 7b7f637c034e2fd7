// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.socket.engineio.server.EngineIoServer;

@Timeout(30)
class PollingServletTest {

    private final EngineIoServer engine = new EngineIoServer();
    private final Server server = new Server(0);

    @BeforeEach
    void start() throws Exception {
        var context = new ServletContextHandler("/");
        var holder = new ServletHolder(new PollingServlet(engine, new Newcomers(10)));
        holder.setAsyncSupported(true);
        context.addServlet(holder, "/*");
        server.setHandler(context);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
        engine.shutdown();
    }

    @Test
    void aClientIsGreetedWhenItsAnswerWillBeHeard() {
        var greeted = new CountDownLatch(1);
        var early = new AtomicBoolean();
        engine.on("connection", _ -> early.set(within(greeted)));
        try (var client = HttpClient.newHttpClient()) {
            var port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/?EIO=4&transport=polling"));
            var answer = client.sendAsync(request.build(), BodyHandlers.ofString());
            answer.thenRun(greeted::countDown);

            assertTrue(answer.join().body().startsWith("0{\"sid\""));
            assertEquals(200, answer.join().statusCode());
            assertFalse(early.get());
        }
    }

    /** Whether the client has its greeting by now; far more time than it would need. */
    private static boolean within(CountDownLatch greeted) {
        try {
            return greeted.await(500, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
