// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

import dev.maquette.api.probe.ProbeContext;

/** A part of the file as a stream; what is skipped is not read. */
final class RangeStream extends InputStream {

    private static final int WINDOW = 64 << 10;

    private final ProbeContext context;
    private final long end;
    private long next;
    private ByteBuffer window = ByteBuffer.allocate(0);

    RangeStream(ProbeContext context, long begin, long end) {
        this.context = context;
        this.next = begin;
        this.end = end;
    }

    @Override
    public int read() throws IOException {
        return fill() ? window.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, window.remaining());
        window.get(target, offset, count);
        return count;
    }

    @Override
    public long skip(long count) {
        int inside = (int) Math.min(count, window.remaining());
        window.position(window.position() + inside);
        long beyond = Math.min(count - inside, end - next);
        next += beyond;
        return inside + beyond;
    }

    private boolean fill() throws IOException {
        if (!window.hasRemaining() && next < end) {
            int length = (int) Math.min(WINDOW, end - next);
            window = context.read(next, length);
            next += length;
        }
        return window.hasRemaining();
    }
}
