// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.file;

/** A stretch of the file and how much of it has been written. One thread at a time writes on it. */
public final class Piece {

    private final int index;
    private final long start;
    private final long end;
    private volatile long position;

    Piece(int index, long start, long end, long position) {
        this.index = index;
        this.start = start;
        this.end = end;
        this.position = position;
    }

    int index() {
        return index;
    }

    long start() {
        return start;
    }

    /** The first byte after it; {@link Long#MAX_VALUE} when nobody knows where the file ends. */
    public long end() {
        return end;
    }

    /** The first byte that is missing. */
    public long position() {
        return position;
    }

    /** So many more bytes are written. */
    public void advance(int bytes) {
        position = position + bytes;
    }

    public boolean complete() {
        return position == end;
    }
}
