// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

class RequestBodyTest {

    private static final int MOST = 4096;

    /** What becomes of the body of a POST whose header says that it has so many bytes. */
    private static String read(Duration grace, int told, String sent) throws Exception {
        var read = new CompletableFuture<String>();
        var server = new Server();
        var connector = new ServerConnector(server);
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                try {
                    read.complete(new String(new RequestBody(request, MOST, grace).bytes(), StandardCharsets.UTF_8));
                } catch (HttpProblem problem) {
                    read.complete(problem.status() + (problem.status() == 413 ? " " + problem.getMessage() : ""));
                }
                callback.succeeded();
                return true;
            }
        });
        server.start();
        try (var socket = new Socket("127.0.0.1", connector.getLocalPort())) {
            var head = "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + told + "\r\n\r\n";
            socket.getOutputStream().write((head + sent).getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return read.get(10, TimeUnit.SECONDS);
        } finally {
            server.stop();
        }
    }

    @Test
    void aBodyIsReadToItsEnd() throws Exception {
        assertEquals("abc", read(Duration.ofSeconds(10), 3, "abc"));
    }

    @Test
    void oneThatEndsBeforeItsTimeIsTheClients() throws Exception {
        assertEquals("408", read(Duration.ofSeconds(10), 30, "abc"));
    }

    @Test
    void oneThatIsTooSlowIsNotWaitedFor() throws Exception {
        assertEquals("408", read(Duration.ofNanos(-1), 3, "abc"));
    }

    @Test
    void oneThatIsTooLargeIsRefused() throws Exception {
        assertEquals("413 The body of the request is larger than the 4 KB that are taken here.",
                read(Duration.ofSeconds(10), MOST + 1, ""));
    }
}
