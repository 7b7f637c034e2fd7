// SPDX-License-Identifier: EPL-2.0
package dev.maquette.digest.internal.blake3;

import java.lang.foreign.MemorySegment;
import java.nio.ByteOrder;
import java.util.stream.IntStream;

import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * As many nodes at a time as a vector register of this machine has lanes. The only class that needs the incubating
 * module {@code jdk.incubator.vector}; nothing names it but {@link LanesChoice}, which looks whether the module is
 * there. Local variables, one a register: arrays of vectors would live on the heap. Methods of the API are called
 * directly: with methods of our own between, the compiler stops inlining, and each vector becomes an object.
 */
final class VectorLanes implements Lanes {

    private static final VectorSpecies<Integer> S = IntVector.SPECIES_PREFERRED;
    private static final int N = S.length();
    /** Where in the message the words of each round stand. */
    private static final int[] SCHEDULE = IntStream.of(Mixing.schedule()).map(word -> word * N).toArray();

    private final Transposition transposition = N == 16 ? new SixteenRows() : new WordByWord(N);
    private final int[] message = new int[16 * N];
    private final int[] value = new int[8 * N];

    @Override
    public int count() {
        return N;
    }

    @Override
    public void compress(Node node, MemorySegment in, long at, long counter, MemorySegment out, long to) {
        for (int i = 0; i < 8; i++) {
            IntVector.broadcast(S, Mixing.start(i)).intoArray(value, i * N);
        }
        for (int block = 0; block < node.blocks(); block++) {
            transposition.load(in, at + (long) block * Node.BLOCK, node.bytes(), message);
            rounds(value, message, counter, node.step(), node.flags(block == 0, block == node.blocks() - 1));
        }
        for (int lane = 0; lane < N; lane++) {
            for (int word = 0; word < 8; word++) {
                out.set(WORD, to + (long) lane * Node.VALUE + 4L * word, value[word * N + lane]);
            }
        }
    }

    /** The seven rounds of one block; the sixteen words of the state stay in registers from the first to the last. */
    private static void rounds(int[] value, int[] message, long counter, int step, int flags) {
        IntVector a0 = IntVector.fromArray(S, value, 0 * N);
        IntVector a1 = IntVector.fromArray(S, value, 1 * N);
        IntVector a2 = IntVector.fromArray(S, value, 2 * N);
        IntVector a3 = IntVector.fromArray(S, value, 3 * N);
        IntVector b0 = IntVector.fromArray(S, value, 4 * N);
        IntVector b1 = IntVector.fromArray(S, value, 5 * N);
        IntVector b2 = IntVector.fromArray(S, value, 6 * N);
        IntVector b3 = IntVector.fromArray(S, value, 7 * N);
        IntVector c0 = IntVector.broadcast(S, Mixing.start(0));
        IntVector c1 = IntVector.broadcast(S, Mixing.start(1));
        IntVector c2 = IntVector.broadcast(S, Mixing.start(2));
        IntVector c3 = IntVector.broadcast(S, Mixing.start(3));
        IntVector d0 = IntVector.zero(S).addIndex(1).mul(step).add((int) counter);
        // The carry: a sum that is below what was added to, both taken as unsigned, has wrapped.
        IntVector d1 = IntVector.broadcast(S, (int) (counter >>> 32)).add(1,
                d0.compare(VectorOperators.ULT, (int) counter));
        IntVector d2 = IntVector.broadcast(S, Node.BLOCK);
        IntVector d3 = IntVector.broadcast(S, flags);
        for (int at = 0; at < SCHEDULE.length; at += 16) {
            a0 = a0.add(b0).add(IntVector.fromArray(S, message, SCHEDULE[at + 0]));
            a1 = a1.add(b1).add(IntVector.fromArray(S, message, SCHEDULE[at + 2]));
            a2 = a2.add(b2).add(IntVector.fromArray(S, message, SCHEDULE[at + 4]));
            a3 = a3.add(b3).add(IntVector.fromArray(S, message, SCHEDULE[at + 6]));
            d0 = d0.lanewise(VectorOperators.XOR, a0).lanewise(VectorOperators.ROR, 16);
            d1 = d1.lanewise(VectorOperators.XOR, a1).lanewise(VectorOperators.ROR, 16);
            d2 = d2.lanewise(VectorOperators.XOR, a2).lanewise(VectorOperators.ROR, 16);
            d3 = d3.lanewise(VectorOperators.XOR, a3).lanewise(VectorOperators.ROR, 16);
            c0 = c0.add(d0);
            c1 = c1.add(d1);
            c2 = c2.add(d2);
            c3 = c3.add(d3);
            b0 = b0.lanewise(VectorOperators.XOR, c0).lanewise(VectorOperators.ROR, 12);
            b1 = b1.lanewise(VectorOperators.XOR, c1).lanewise(VectorOperators.ROR, 12);
            b2 = b2.lanewise(VectorOperators.XOR, c2).lanewise(VectorOperators.ROR, 12);
            b3 = b3.lanewise(VectorOperators.XOR, c3).lanewise(VectorOperators.ROR, 12);
            a0 = a0.add(b0).add(IntVector.fromArray(S, message, SCHEDULE[at + 1]));
            a1 = a1.add(b1).add(IntVector.fromArray(S, message, SCHEDULE[at + 3]));
            a2 = a2.add(b2).add(IntVector.fromArray(S, message, SCHEDULE[at + 5]));
            a3 = a3.add(b3).add(IntVector.fromArray(S, message, SCHEDULE[at + 7]));
            d0 = d0.lanewise(VectorOperators.XOR, a0).lanewise(VectorOperators.ROR, 8);
            d1 = d1.lanewise(VectorOperators.XOR, a1).lanewise(VectorOperators.ROR, 8);
            d2 = d2.lanewise(VectorOperators.XOR, a2).lanewise(VectorOperators.ROR, 8);
            d3 = d3.lanewise(VectorOperators.XOR, a3).lanewise(VectorOperators.ROR, 8);
            c0 = c0.add(d0);
            c1 = c1.add(d1);
            c2 = c2.add(d2);
            c3 = c3.add(d3);
            b0 = b0.lanewise(VectorOperators.XOR, c0).lanewise(VectorOperators.ROR, 7);
            b1 = b1.lanewise(VectorOperators.XOR, c1).lanewise(VectorOperators.ROR, 7);
            b2 = b2.lanewise(VectorOperators.XOR, c2).lanewise(VectorOperators.ROR, 7);
            b3 = b3.lanewise(VectorOperators.XOR, c3).lanewise(VectorOperators.ROR, 7);
            a0 = a0.add(b1).add(IntVector.fromArray(S, message, SCHEDULE[at + 8]));
            a1 = a1.add(b2).add(IntVector.fromArray(S, message, SCHEDULE[at + 10]));
            a2 = a2.add(b3).add(IntVector.fromArray(S, message, SCHEDULE[at + 12]));
            a3 = a3.add(b0).add(IntVector.fromArray(S, message, SCHEDULE[at + 14]));
            d3 = d3.lanewise(VectorOperators.XOR, a0).lanewise(VectorOperators.ROR, 16);
            d0 = d0.lanewise(VectorOperators.XOR, a1).lanewise(VectorOperators.ROR, 16);
            d1 = d1.lanewise(VectorOperators.XOR, a2).lanewise(VectorOperators.ROR, 16);
            d2 = d2.lanewise(VectorOperators.XOR, a3).lanewise(VectorOperators.ROR, 16);
            c2 = c2.add(d3);
            c3 = c3.add(d0);
            c0 = c0.add(d1);
            c1 = c1.add(d2);
            b1 = b1.lanewise(VectorOperators.XOR, c2).lanewise(VectorOperators.ROR, 12);
            b2 = b2.lanewise(VectorOperators.XOR, c3).lanewise(VectorOperators.ROR, 12);
            b3 = b3.lanewise(VectorOperators.XOR, c0).lanewise(VectorOperators.ROR, 12);
            b0 = b0.lanewise(VectorOperators.XOR, c1).lanewise(VectorOperators.ROR, 12);
            a0 = a0.add(b1).add(IntVector.fromArray(S, message, SCHEDULE[at + 9]));
            a1 = a1.add(b2).add(IntVector.fromArray(S, message, SCHEDULE[at + 11]));
            a2 = a2.add(b3).add(IntVector.fromArray(S, message, SCHEDULE[at + 13]));
            a3 = a3.add(b0).add(IntVector.fromArray(S, message, SCHEDULE[at + 15]));
            d3 = d3.lanewise(VectorOperators.XOR, a0).lanewise(VectorOperators.ROR, 8);
            d0 = d0.lanewise(VectorOperators.XOR, a1).lanewise(VectorOperators.ROR, 8);
            d1 = d1.lanewise(VectorOperators.XOR, a2).lanewise(VectorOperators.ROR, 8);
            d2 = d2.lanewise(VectorOperators.XOR, a3).lanewise(VectorOperators.ROR, 8);
            c2 = c2.add(d3);
            c3 = c3.add(d0);
            c0 = c0.add(d1);
            c1 = c1.add(d2);
            b1 = b1.lanewise(VectorOperators.XOR, c2).lanewise(VectorOperators.ROR, 7);
            b2 = b2.lanewise(VectorOperators.XOR, c3).lanewise(VectorOperators.ROR, 7);
            b3 = b3.lanewise(VectorOperators.XOR, c0).lanewise(VectorOperators.ROR, 7);
            b0 = b0.lanewise(VectorOperators.XOR, c1).lanewise(VectorOperators.ROR, 7);
        }
        a0.lanewise(VectorOperators.XOR, c0).intoArray(value, 0 * N);
        a1.lanewise(VectorOperators.XOR, c1).intoArray(value, 1 * N);
        a2.lanewise(VectorOperators.XOR, c2).intoArray(value, 2 * N);
        a3.lanewise(VectorOperators.XOR, c3).intoArray(value, 3 * N);
        b0.lanewise(VectorOperators.XOR, d0).intoArray(value, 4 * N);
        b1.lanewise(VectorOperators.XOR, d1).intoArray(value, 5 * N);
        b2.lanewise(VectorOperators.XOR, d2).intoArray(value, 6 * N);
        b3.lanewise(VectorOperators.XOR, d3).intoArray(value, 7 * N);
    }

    /** Puts word after word of a block of each lane into the message, the lanes side by side. */
    private sealed interface Transposition {
        void load(MemorySegment in, long at, int stride, int[] message);
    }

    /** For any number of lanes. */
    private record WordByWord(int lanes) implements Transposition {

        @Override
        public void load(MemorySegment in, long at, int stride, int[] message) {
            for (int lane = 0; lane < lanes; lane++) {
                long from = at + (long) lane * stride;
                for (int word = 0; word < 16; word++) {
                    message[word * lanes + lane] = in.get(WORD, from + 4L * word);
                }
            }
        }
    }

    /** For sixteen lanes: a block is a register, and sixteen of them are turned in four steps of exchanges. */
    private static final class SixteenRows implements Transposition {

        private static final IntVector LOW8 = exchange(8, false);
        private static final IntVector HIGH8 = exchange(8, true);
        private static final IntVector LOW4 = exchange(4, false);
        private static final IntVector HIGH4 = exchange(4, true);
        private static final IntVector LOW2 = exchange(2, false);
        private static final IntVector HIGH2 = exchange(2, true);
        private static final IntVector LOW1 = exchange(1, false);
        private static final IntVector HIGH1 = exchange(1, true);

        /** From which lane of two registers each lane of the exchanged one comes. */
        private static IntVector exchange(int distance, boolean high) {
            int[] from = new int[16];
            for (int lane = 0; lane < 16; lane++) {
                boolean second = (lane & distance) != 0;
                if (high) {
                    from[lane] = second ? 16 + lane : lane + distance;
                } else {
                    from[lane] = second ? 16 + lane - distance : lane;
                }
            }
            return IntVector.fromArray(S, from, 0);
        }

        @Override
        public void load(MemorySegment in, long at, int stride, int[] message) {
            IntVector r0 = IntVector.fromMemorySegment(S, in, at + 0L * stride, ByteOrder.LITTLE_ENDIAN);
            IntVector r1 = IntVector.fromMemorySegment(S, in, at + 1L * stride, ByteOrder.LITTLE_ENDIAN);
            IntVector r2 = IntVector.fromMemorySegment(S, in, at + 2L * stride, ByteOrder.LITTLE_ENDIAN);
            IntVector r3 = IntVector.fromMemorySegment(S, in, at + 3L * stride, ByteOrder.LITTLE_ENDIAN);
            IntVector r4 = IntVector.fromMemorySegment(S, in, at + 4L * stride, ByteOrder.LITTLE_ENDIAN);
            IntVector r5 = IntVector.fromMemorySegment(S, in, at + 5L * stride, ByteOrder.LITTLE_ENDIAN);
            IntVector r6 = IntVector.fromMemorySegment(S, in, at + 6L * stride, ByteOrder.LITTLE_ENDIAN);
            IntVector r7 = IntVector.fromMemorySegment(S, in, at + 7L * stride, ByteOrder.LITTLE_ENDIAN);
            IntVector r8 = IntVector.fromMemorySegment(S, in, at + 8L * stride, ByteOrder.LITTLE_ENDIAN);
            IntVector r9 = IntVector.fromMemorySegment(S, in, at + 9L * stride, ByteOrder.LITTLE_ENDIAN);
            IntVector r10 = IntVector.fromMemorySegment(S, in, at + 10L * stride, ByteOrder.LITTLE_ENDIAN);
            IntVector r11 = IntVector.fromMemorySegment(S, in, at + 11L * stride, ByteOrder.LITTLE_ENDIAN);
            IntVector r12 = IntVector.fromMemorySegment(S, in, at + 12L * stride, ByteOrder.LITTLE_ENDIAN);
            IntVector r13 = IntVector.fromMemorySegment(S, in, at + 13L * stride, ByteOrder.LITTLE_ENDIAN);
            IntVector r14 = IntVector.fromMemorySegment(S, in, at + 14L * stride, ByteOrder.LITTLE_ENDIAN);
            IntVector r15 = IntVector.fromMemorySegment(S, in, at + 15L * stride, ByteOrder.LITTLE_ENDIAN);
            IntVector a0 = LOW8.selectFrom(r0, r8);
            IntVector a8 = HIGH8.selectFrom(r0, r8);
            IntVector a1 = LOW8.selectFrom(r1, r9);
            IntVector a9 = HIGH8.selectFrom(r1, r9);
            IntVector a2 = LOW8.selectFrom(r2, r10);
            IntVector a10 = HIGH8.selectFrom(r2, r10);
            IntVector a3 = LOW8.selectFrom(r3, r11);
            IntVector a11 = HIGH8.selectFrom(r3, r11);
            IntVector a4 = LOW8.selectFrom(r4, r12);
            IntVector a12 = HIGH8.selectFrom(r4, r12);
            IntVector a5 = LOW8.selectFrom(r5, r13);
            IntVector a13 = HIGH8.selectFrom(r5, r13);
            IntVector a6 = LOW8.selectFrom(r6, r14);
            IntVector a14 = HIGH8.selectFrom(r6, r14);
            IntVector a7 = LOW8.selectFrom(r7, r15);
            IntVector a15 = HIGH8.selectFrom(r7, r15);
            IntVector b0 = LOW4.selectFrom(a0, a4);
            IntVector b4 = HIGH4.selectFrom(a0, a4);
            IntVector b1 = LOW4.selectFrom(a1, a5);
            IntVector b5 = HIGH4.selectFrom(a1, a5);
            IntVector b2 = LOW4.selectFrom(a2, a6);
            IntVector b6 = HIGH4.selectFrom(a2, a6);
            IntVector b3 = LOW4.selectFrom(a3, a7);
            IntVector b7 = HIGH4.selectFrom(a3, a7);
            IntVector b8 = LOW4.selectFrom(a8, a12);
            IntVector b12 = HIGH4.selectFrom(a8, a12);
            IntVector b9 = LOW4.selectFrom(a9, a13);
            IntVector b13 = HIGH4.selectFrom(a9, a13);
            IntVector b10 = LOW4.selectFrom(a10, a14);
            IntVector b14 = HIGH4.selectFrom(a10, a14);
            IntVector b11 = LOW4.selectFrom(a11, a15);
            IntVector b15 = HIGH4.selectFrom(a11, a15);
            IntVector c0 = LOW2.selectFrom(b0, b2);
            IntVector c2 = HIGH2.selectFrom(b0, b2);
            IntVector c1 = LOW2.selectFrom(b1, b3);
            IntVector c3 = HIGH2.selectFrom(b1, b3);
            IntVector c4 = LOW2.selectFrom(b4, b6);
            IntVector c6 = HIGH2.selectFrom(b4, b6);
            IntVector c5 = LOW2.selectFrom(b5, b7);
            IntVector c7 = HIGH2.selectFrom(b5, b7);
            IntVector c8 = LOW2.selectFrom(b8, b10);
            IntVector c10 = HIGH2.selectFrom(b8, b10);
            IntVector c9 = LOW2.selectFrom(b9, b11);
            IntVector c11 = HIGH2.selectFrom(b9, b11);
            IntVector c12 = LOW2.selectFrom(b12, b14);
            IntVector c14 = HIGH2.selectFrom(b12, b14);
            IntVector c13 = LOW2.selectFrom(b13, b15);
            IntVector c15 = HIGH2.selectFrom(b13, b15);
            IntVector d0 = LOW1.selectFrom(c0, c1);
            IntVector d1 = HIGH1.selectFrom(c0, c1);
            IntVector d2 = LOW1.selectFrom(c2, c3);
            IntVector d3 = HIGH1.selectFrom(c2, c3);
            IntVector d4 = LOW1.selectFrom(c4, c5);
            IntVector d5 = HIGH1.selectFrom(c4, c5);
            IntVector d6 = LOW1.selectFrom(c6, c7);
            IntVector d7 = HIGH1.selectFrom(c6, c7);
            IntVector d8 = LOW1.selectFrom(c8, c9);
            IntVector d9 = HIGH1.selectFrom(c8, c9);
            IntVector d10 = LOW1.selectFrom(c10, c11);
            IntVector d11 = HIGH1.selectFrom(c10, c11);
            IntVector d12 = LOW1.selectFrom(c12, c13);
            IntVector d13 = HIGH1.selectFrom(c12, c13);
            IntVector d14 = LOW1.selectFrom(c14, c15);
            IntVector d15 = HIGH1.selectFrom(c14, c15);
            d0.intoArray(message, 0 * 16);
            d1.intoArray(message, 1 * 16);
            d2.intoArray(message, 2 * 16);
            d3.intoArray(message, 3 * 16);
            d4.intoArray(message, 4 * 16);
            d5.intoArray(message, 5 * 16);
            d6.intoArray(message, 6 * 16);
            d7.intoArray(message, 7 * 16);
            d8.intoArray(message, 8 * 16);
            d9.intoArray(message, 9 * 16);
            d10.intoArray(message, 10 * 16);
            d11.intoArray(message, 11 * 16);
            d12.intoArray(message, 12 * 16);
            d13.intoArray(message, 13 * 16);
            d14.intoArray(message, 14 * 16);
            d15.intoArray(message, 15 * 16);
        }
    }
}
