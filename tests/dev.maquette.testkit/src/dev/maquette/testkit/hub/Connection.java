// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.hub;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** One connection: request after request until one side has enough. */
final class Connection {

    private static final long CHUNK = 1 << 20;
    private static final long SLICE = TimeUnit.MILLISECONDS.toNanos(10);

    private final SocketChannel socket;
    private final InputStream in;
    private final Function<HubRequest, Reply> answers;

    Connection(SocketChannel socket, Function<HubRequest, Reply> answers) {
        this.socket = socket;
        this.in = new BufferedInputStream(Channels.newInputStream(socket));
        this.answers = answers;
    }

    void serve() throws IOException {
        for (var request = read(); request != null; request = read()) {
            var reply = answers.apply(request);
            head(reply);
            if (!request.method().equals("HEAD") && !body(reply)) {
                return;
            }
        }
    }

    private HubRequest read() throws IOException {
        var first = line();
        if (first == null || first.isEmpty()) {
            return null;
        }
        var words = first.split(" ");
        var headers = new LinkedHashMap<String, String>();
        for (var line = line(); line != null && !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        int mark = words[1].indexOf('?');
        return new HubRequest(words[0], mark < 0 ? words[1] : words[1].substring(0, mark),
                mark < 0 ? "" : words[1].substring(mark + 1), Map.copyOf(headers), text(headers));
    }

    private String text(Map<String, String> headers) throws IOException {
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                return null;
            }
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }

    private void head(Reply reply) throws IOException {
        var text = new StringBuilder("HTTP/1.1 " + reply.status() + " Status\r\n");
        var headers = new LinkedHashMap<>(reply.headers());
        if (!closing(reply)) {
            headers.putIfAbsent("Content-Length", Long.toString(reply.count()));
        }
        headers.forEach((name, value) -> text.append(name).append(": ").append(value).append("\r\n"));
        send(text.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private void send(byte[] bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            socket.write(buffer);
        }
    }

    /** Whether another request may follow. */
    private boolean body(Reply reply) throws IOException {
        var delivery = reply.delivery();
        long most = chunk(delivery.rate());
        long began = System.nanoTime();
        for (long sent = 0; sent < reply.count();) {
            if (sent == delivery.cutAfter()) {
                return false;
            }
            if (sent == delivery.stallAfter()) {
                return in.read() >= 0; // says nothing until the client gives up
            }
            sent += reply.content().send(reply.from() + sent, Math.min(most, next(delivery, sent, reply.count())),
                    socket);
            pace(delivery.rate(), sent, began);
        }
        return !closing(reply);
    }

    /** An answer that is as long as the connection lasts does not say how long it is. */
    private static boolean closing(Reply reply) {
        return "close".equals(reply.headers().get("Connection"));
    }

    private static long chunk(long rate) {
        return rate == 0 ? CHUNK : Math.clamp(rate * SLICE / TimeUnit.SECONDS.toNanos(1), 1, CHUNK);
    }

    private static long next(Reply.Delivery delivery, long sent, long count) {
        long end = count;
        for (long stop : new long[]{delivery.cutAfter(), delivery.stallAfter()}) {
            if (stop > sent) {
                end = Math.min(end, stop);
            }
        }
        return end - sent;
    }

    private static void pace(long rate, long sent, long began) {
        if (rate > 0) {
            long due = began + (long) (sent * (double) TimeUnit.SECONDS.toNanos(1) / rate);
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
        }
    }
}
