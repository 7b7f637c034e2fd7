// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.socket;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

/** A client of Socket.IO that speaks the protocol by hand, over a web socket. */
final class SocketTalk implements WebSocket.Listener, AutoCloseable {

    /** What {@link #next()} gives when the server has ended the connection. */
    static final String END = "end";

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private final HttpClient client = HttpClient.newHttpClient();
    private final WebSocket socket;

    /** @param site the server's address */
    SocketTalk(URI site) {
        this(site, null, Map.of());
    }

    /**
     * @param sid of a client that has polled so far, or null
     * @param headers of the request that opens it
     */
    SocketTalk(URI site, String sid, Map<String, String> headers) {
        var address = URI.create(site.toString().replaceFirst("http", "ws"))
                .resolve("/ws/socket.io/?EIO=4&transport=websocket" + (sid == null ? "" : "&sid=" + sid));
        var opening = client.newWebSocketBuilder();
        headers.forEach(opening::header);
        socket = opening.buildAsync(address, this).join();
    }

    SocketTalk say(String words) {
        socket.sendText(words, true).join();
        return this;
    }

    /** The next message; pings of the server are no message. */
    String next() throws InterruptedException {
        var message = heard.poll(20, SECONDS);
        return "2".equals(message) ? next() : message;
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            heard.add(part.toString());
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        heard.add(END);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable failure) {
        heard.add(END);
    }

    @Override
    public void close() {
        socket.abort();
        client.close();
    }
}
