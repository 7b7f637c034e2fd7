// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.gguf.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import dev.maquette.api.probe.InvalidModelException;
import dev.maquette.api.probe.ProbeContext;

/** Reads the header from front to back, a window at a time; what is skipped is not read. */
final class Cursor {

    private static final int WINDOW = 64 << 10;
    private static final int MAX_TEXT = 1 << 20;

    private final ProbeContext context;
    private long windowBegin;
    private ByteBuffer window = ByteBuffer.allocate(0);

    Cursor(ProbeContext context) {
        this.context = context;
    }

    long position() {
        return windowBegin + window.position();
    }

    long remaining() {
        return context.size() - position();
    }

    /** A number of so many bytes, at most 8, without a sign except in the eighth byte. */
    long number(int bytes) throws IOException, InvalidModelException {
        require(bytes);
        fill(bytes);
        return switch (bytes) {
        case 1 -> Byte.toUnsignedLong(window.get());
        case 2 -> Short.toUnsignedLong(window.getShort());
        case 4 -> Integer.toUnsignedLong(window.getInt());
        default -> window.getLong();
        };
    }

    void skip(long bytes) throws InvalidModelException {
        require(bytes);
        if (bytes <= window.remaining()) {
            window.position(window.position() + (int) bytes);
        } else {
            windowBegin = position() + bytes;
            window = ByteBuffer.allocate(0);
        }
    }

    /** Text of so many bytes. */
    String text(long bytes) throws IOException, InvalidModelException {
        require(bytes);
        if (bytes > MAX_TEXT) {
            throw broken("A name or text claims " + bytes + " bytes, more than the " + MAX_TEXT + " that are allowed");
        }
        fill((int) bytes);
        var text = StandardCharsets.UTF_8.decode(window.slice(window.position(), (int) bytes)).toString();
        skip(bytes);
        return text;
    }

    /** @param what is wrong here, without a full stop */
    InvalidModelException broken(String what) {
        return new InvalidModelException(String.format(Locale.ROOT, "%.300s (byte %,d).", what, position()));
    }

    private void fill(int bytes) throws IOException {
        if (window.remaining() < bytes) {
            windowBegin = position();
            window = context.read(windowBegin, (int) Math.min(Math.max(WINDOW, bytes), context.size() - windowBegin))
                    .order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    private void require(long bytes) throws InvalidModelException {
        if (bytes < 0 || bytes > remaining()) {
            throw new InvalidModelException(String.format(Locale.ROOT,
                    "The header is cut off: %s bytes are claimed at byte %,d, where %,d are left. Download or copy the"
                            + " file again.",
                    Long.toUnsignedString(bytes), position(), remaining()));
        }
    }
}
