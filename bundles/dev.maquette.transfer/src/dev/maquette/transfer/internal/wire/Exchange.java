// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;

/** The answer to a request, after all redirects. Closing it ends its connection unless it was read to the end. */
public final class Exchange implements AutoCloseable {

    /** The most that can be peeked at. */
    public static final int LOOK = 512;

    /** So many bytes are read sooner than a connection made anew. */
    private static final int REST = 1 << 14;

    private final URI address;
    private final ClassicHttpResponse response;
    private final Line line;
    private final Stop stop;
    private final Semaphore gate;
    private final String published;
    private final PushbackInputStream body;
    private long left;

    Exchange(URI address, ClassicHttpResponse response, Line line, Stop stop, Semaphore gate, String published)
            throws IOException {
        this.address = address;
        this.response = response;
        this.line = line;
        this.stop = stop;
        this.gate = gate;
        this.published = published;
        var entity = response.getEntity();
        long length = entity == null ? 0 : entity.getContentLength();
        this.left = length < 0 ? Long.MAX_VALUE : length;
        this.body = new PushbackInputStream(entity == null ? InputStream.nullInputStream() : entity.getContent(), LOOK);
    }

    /** Who answered. */
    public URI address() {
        return address;
    }

    public int status() {
        return response.getCode();
    }

    /** The value of a header as its bytes stand there. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(response.getFirstHeader(name)).map(Header::getValue);
    }

    /** The first header of each name, by names in lower case. */
    public Map<String, String> headers() {
        return Arrays.stream(response.getHeaders()).collect(Collectors
                .toMap(header -> header.getName().toLowerCase(Locale.ROOT), Header::getValue, (first, _) -> first));
    }

    /** The SHA-256 that the server, or one that redirected to it, publishes for the whole file. */
    public Optional<String> published() {
        return Optional.ofNullable(published);
    }

    /** The first bytes of the body, which will be read again. */
    public byte[] peek() throws IOException {
        var start = new byte[LOOK];
        int count = 0;
        for (int read = 0; count < LOOK && read >= 0; count += Math.max(0, read)) {
            read = moved(start, count, LOOK - count);
        }
        body.unread(start, 0, count);
        left += count;
        return Arrays.copyOf(start, count);
    }

    /** Reads up to so many bytes of the body; -1 at its end. */
    public int read(byte[] into, int most) throws IOException {
        return moved(into, 0, most);
    }

    private int moved(byte[] into, int at, int most) throws IOException {
        try {
            int count = body.read(into, at, most);
            line.move();
            left = count < 0 ? 0 : left - count;
            return count;
        } catch (IOException failure) {
            throw line.wasSilent() ? line.silent(address, failure) : failure;
        }
    }

    /** How long the server asks to wait, where it does. */
    public Optional<Duration> wait(Instant now) {
        return Waits.of(this, now);
    }

    @Override
    public void close() {
        if (left > REST) {
            line.cut(); // or else all that is left would be read, only to keep the connection
        }
        try {
            response.close();
        } catch (IOException _) {
            line.cut(); // the connection is broken and needs no polite end
        } finally {
            stop.remove(line);
            gate.release();
        }
    }
}
