// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.file;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The file as pieces that threads take in the order of the file, so that its beginning is whole early. */
public final class Pieces {

    private final List<Piece> pieces = new ArrayList<>();
    private final BitSet free = new BitSet();
    private volatile long size;
    private volatile int whole;

    /**
     * @param size bytes of the file
     * @param step bytes of a piece
     * @param done what is there already, in order
     */
    public Pieces(long size, long step, List<Span> done) {
        this.size = size;
        for (long start = 0; start < size; start = pieces.getLast().end()) {
            long end = size - start < step ? size : start + step;
            var piece = new Piece(pieces.size(), start, end, Span.reached(done, start, end));
            pieces.add(piece);
            free.set(piece.index(), !piece.complete());
        }
    }

    /** The file as one piece whose end is not known, or which cannot be divided. */
    public static Pieces undivided(long size) {
        return new Pieces(size < 0 ? Long.MAX_VALUE : size, Long.MAX_VALUE, List.of());
    }

    /** The first piece that nobody works on. */
    public synchronized Optional<Piece> claim() {
        int index = free.nextSetBit(0);
        if (index < 0) {
            return Optional.empty();
        }
        free.clear(index);
        return Optional.of(pieces.get(index));
    }

    /**
     * The piece after this one, if nobody works on it and nothing of it is there: a stream that runs on may fill it.
     */
    public synchronized Optional<Piece> claimAfter(Piece piece) {
        int next = piece.index() + 1;
        if (!free.get(next) || pieces.get(next).position() != pieces.get(next).start()) {
            return Optional.empty();
        }
        free.clear(next);
        return Optional.of(pieces.get(next));
    }

    /** Somebody else may finish the piece, unless the file has turned out to end where it is. */
    public synchronized void giveBack(Piece piece) {
        free.set(piece.index(), !piece.complete() && piece.position() != size);
    }

    public synchronized int unclaimed() {
        return free.cardinality();
    }

    /** The file has ended here. */
    public void endAt(long bytes) {
        size = bytes;
    }

    public boolean complete() {
        return prefix() == size;
    }

    /** Bytes that are there from the beginning of the file without a gap. */
    public long prefix() {
        int at = whole;
        while (at < pieces.size() && pieces.get(at).complete()) {
            at++;
        }
        whole = at;
        return at == pieces.size() ? size : pieces.get(at).position();
    }

    /** Bytes that are there. */
    public long done() {
        long done = 0;
        for (var piece : pieces) {
            done += piece.position() - piece.start();
        }
        return done;
    }

    /** What is there, in order. */
    public List<Span> spans() {
        var spans = new ArrayList<Span>();
        for (var piece : pieces) {
            long position = piece.position();
            var last = spans.isEmpty() ? null : spans.getLast();
            if (last != null && last.end() == piece.start()) {
                spans.set(spans.size() - 1, new Span(last.start(), position));
            } else if (position > piece.start()) {
                spans.add(new Span(piece.start(), position));
            }
        }
        return spans;
    }
}
