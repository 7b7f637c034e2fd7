// SPDX-License-Identifier: EPL-2.0
package dev.maquette.digest.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

/** Reads a file piece by piece for several threads; on a rotating disk one at a time, from the beginning to the end. */
final class Pieces {

    /** Bytes of a piece: stays in a core's cache between reading and hashing. */
    static final int BYTES = 1 << 20;

    private final Path path;
    private final FileChannel file;
    private final long size;
    private final boolean oneReader;
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong read = new AtomicLong();

    Pieces(Path path, FileChannel file, long size, boolean oneReader) {
        this.path = path;
        this.file = file;
        this.size = size;
        this.oneReader = oneReader;
    }

    /** Pieces of the file; an empty one has one. */
    int count() {
        return Math.toIntExact(Math.max(1, (size + BYTES - 1) / BYTES));
    }

    /** Bytes read so far. */
    long bytesRead() {
        return read.get();
    }

    /** Chooses the buffer of a piece. */
    interface Buffers {
        ByteBuffer of(int piece);
    }

    /**
     * Reads the next piece that nobody has taken.
     *
     * @param end number of the first piece that is not to be read yet
     * @param buffers where to; positioned at the piece's bytes afterwards
     * @return its number, or -1 when all before {@code end} are taken
     */
    int next(int end, Buffers buffers) throws IOException {
        if (!oneReader) {
            return take(end, buffers);
        }
        turn.lock();
        try {
            return take(end, buffers);
        } finally {
            turn.unlock();
        }
    }

    private int take(int end, Buffers buffers) throws IOException {
        long piece = next.getAndUpdate(n -> n < end ? n + 1 : n);
        if (piece >= end) {
            return -1;
        }
        ByteBuffer buffer = buffers.of((int) piece);
        long from = piece * BYTES;
        buffer.clear().limit((int) Math.min(BYTES, size - from));
        while (buffer.hasRemaining()) {
            if (file.read(buffer, from + buffer.position()) < 0) {
                throw new EOFException(
                        path + " became shorter while it was read. Try again when nothing writes to it.");
            }
        }
        buffer.flip();
        read.addAndGet(buffer.limit());
        return (int) piece;
    }
}
