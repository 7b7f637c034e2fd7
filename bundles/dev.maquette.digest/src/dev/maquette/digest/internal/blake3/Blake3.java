// SPDX-License-Identifier: EPL-2.0
package dev.maquette.digest.internal.blake3;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * The tree hash of one thread: makes a piece of a file into one chaining value, and the values of all pieces into the
 * digest. The default mode of BLAKE3 (J. O'Connor, J.-P. Aumasson, S. Neves, Z. Wilcox-O'Hearn: "BLAKE3, one function,
 * fast everywhere"), 32 bytes long.
 *
 * <p>The paper's tree is what pairing neighbours level by level gives, an odd last one moving up as it is; so pieces of
 * a power of two chunks are subtrees, and can be done in any order.
 */
public final class Blake3 {

    /** Bytes of a chaining value and of the digest. */
    public static final int LENGTH = Node.VALUE;

    private final Lanes lanes;
    private final OneLane one = new OneLane();
    private final MemorySegment values;

    private Blake3(Lanes lanes, int piece) {
        this.lanes = lanes;
        values = Arena.ofAuto().allocate((long) Math.max(1, piece / Node.CHUNK.bytes()) * Node.VALUE + Node.BLOCK, 64);
    }

    /**
     * The fastest way of this machine.
     *
     * @param piece bytes of the largest piece: 1024 times a power of two
     */
    public static Supplier<Blake3> fastest(int piece) {
        Supplier<Lanes> lanes = LanesChoice.fastest();
        return () -> new Blake3(lanes.get(), piece);
    }

    /** The digest of a short text, in lower-case digits. */
    public static String hex(byte[] text) {
        MemorySegment out = Arena.ofAuto().allocate(LENGTH);
        MemorySegment in = Arena.ofAuto().allocate(text.length + 1L).asSlice(0, text.length);
        in.copyFrom(MemorySegment.ofArray(text));
        new Blake3(new OneLane(), text.length + Node.CHUNK.bytes()).whole(in, out);
        return HexFormat.of().formatHex(out.toArray(ValueLayout.JAVA_BYTE));
    }

    static Blake3 of(Lanes lanes, int piece) {
        return new Blake3(lanes, piece);
    }

    /**
     * Hashes one of several pieces.
     *
     * @param piece a whole piece, or the file's last
     * @param offset where it lies in the file
     * @param out takes the chaining value at {@code to}
     */
    public void piece(MemorySegment piece, long offset, MemorySegment out, long to) {
        int count = leaves(piece, offset);
        while (count > 1) {
            count = parents(values, count);
        }
        MemorySegment.copy(values, 0, out, to, Node.VALUE);
    }

    /** Hashes a file of one piece; gives its digest at the beginning of {@code out}. */
    public void whole(MemorySegment file, MemorySegment out) {
        if (file.byteSize() <= Node.CHUNK.bytes()) {
            one.compress(Node.CHUNK, file, 0, (int) file.byteSize(), 0, Node.ROOT, out, 0);
        } else {
            root(values, leaves(file, 0), out);
        }
    }

    /**
     * Joins the chaining values of at least two pieces.
     *
     * @param pieces the values in order; overwritten
     * @param out takes the digest
     */
    public void root(MemorySegment pieces, int count, MemorySegment out) {
        int left = count;
        while (left > 2) {
            left = parents(pieces, left);
        }
        one.compress(Node.PARENT, pieces, 0, Node.BLOCK, 0, Node.ROOT, out, 0);
    }

    private int leaves(MemorySegment piece, long offset) {
        int whole = (int) (piece.byteSize() / Node.CHUNK.bytes());
        int rest = (int) (piece.byteSize() % Node.CHUNK.bytes());
        long counter = offset / Node.CHUNK.bytes();
        nodes(Node.CHUNK, piece, whole, counter, values);
        if (rest > 0) {
            one.compress(Node.CHUNK, piece, (long) whole * Node.CHUNK.bytes(), rest, counter + whole, 0, values,
                    (long) whole * Node.VALUE);
        }
        return rest > 0 ? whole + 1 : whole;
    }

    private int parents(MemorySegment level, int count) {
        int pairs = count / 2;
        nodes(Node.PARENT, level, pairs, 0, level);
        if (count % 2 == 0) {
            return pairs;
        }
        MemorySegment.copy(level, (long) (count - 1) * Node.VALUE, level, (long) pairs * Node.VALUE, Node.VALUE);
        return pairs + 1;
    }

    private void nodes(Node node, MemorySegment in, int count, long counter, MemorySegment out) {
        int done = 0;
        for (; done + lanes.count() <= count; done += lanes.count()) {
            lanes.compress(node, in, (long) done * node.bytes(), counter + (long) done * node.step(), out,
                    (long) done * Node.VALUE);
        }
        for (; done < count; done++) {
            one.compress(node, in, (long) done * node.bytes(), counter + (long) done * node.step(), out,
                    (long) done * Node.VALUE);
        }
    }
}
