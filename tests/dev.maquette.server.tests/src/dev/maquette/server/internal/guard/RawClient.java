// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.guard;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Says to a server whatever a test wants, also what no client would. */
final class RawClient implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Socket socket;

    RawClient(URI server) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setSoTimeout((int) PATIENCE.toMillis());
    }

    /** Sends these letters and nothing more. */
    void say(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
    }

    /** All that comes until the server closes the connection. */
    String hear() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The first line that comes. */
    String line() throws IOException {
        var line = new StringBuilder();
        var in = socket.getInputStream();
        for (int letter = in.read(); letter >= 0 && letter != '\r'; letter = in.read()) {
            line.append((char) letter);
        }
        return line.toString();
    }

    /** What is answered to a request; its lines are divided by a bar. */
    static String ask(URI server, String lines) throws IOException {
        try (var client = new RawClient(server)) {
            client.say(lines.replace("|", "\r\n") + "\r\nConnection: close\r\n\r\n");
            return client.hear();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
