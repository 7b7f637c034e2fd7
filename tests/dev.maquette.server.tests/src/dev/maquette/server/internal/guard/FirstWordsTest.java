// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.DefaultHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstWordsTest {

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    @BeforeEach
    void start() throws Exception {
        server.addConnector(connector);
        server.setHandler(new DefaultHandler());
        connector.addBean(new FirstWords(connector.getScheduler(), Duration.ofMillis(50)));
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/");
    }

    @Test
    void aConnectionThatDoesNotComeToAnEndIsClosed() throws Exception {
        try (var client = new RawClient(address())) {
            client.say("GET / HTTP/1.1\r\nHost: local");

            assertEquals("", client.hear());
        }
    }

    @Test
    void oneThatHasAskedIsAnswered() throws Exception {
        assertTrue(RawClient.ask(address(), "GET / HTTP/1.1|Host: localhost").startsWith("HTTP/1.1 404"));
    }
}
