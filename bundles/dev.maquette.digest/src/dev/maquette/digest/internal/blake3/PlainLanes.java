// SPDX-License-Identifier: EPL-2.0
package dev.maquette.digest.internal.blake3;

import java.lang.foreign.MemorySegment;

/**
 * Many nodes at a time in plain Java. Word by word the lanes lie side by side in one array, at offsets that are
 * constants where they are used, so that the compiler sees that nothing overlaps and turns each loop into vector
 * instructions; with several arrays, or computed offsets, it does not.
 */
final class PlainLanes implements Lanes {

    private static final int N = 256;
    private static final int M = 16 * N;

    private final int[] s = new int[32 * N];
    private final int[] value = new int[8 * N];

    @Override
    public int count() {
        return N;
    }

    @Override
    public void compress(Node node, MemorySegment in, long at, long counter, MemorySegment out, long to) {
        for (int i = 0; i < 8 * N; i++) {
            value[i] = Mixing.start(i / N);
        }
        for (int block = 0; block < node.blocks(); block++) {
            load(in, at + (long) block * Node.BLOCK, node.bytes());
            begin(counter, node.step(), node.flags(block == 0, block == node.blocks() - 1));
            rounds();
            for (int i = 0; i < 8 * N; i++) {
                value[i] = s[i] ^ s[i + 8 * N];
            }
        }
        for (int lane = 0; lane < N; lane++) {
            for (int word = 0; word < 8; word++) {
                out.set(WORD, to + (long) lane * Node.VALUE + 4L * word, value[word * N + lane]);
            }
        }
    }

    private void load(MemorySegment in, long at, int stride) {
        for (int lane = 0; lane < N; lane++) {
            long from = at + (long) lane * stride;
            for (int word = 0; word < 16; word++) {
                s[M + word * N + lane] = in.get(WORD, from + 4L * word);
            }
        }
    }

    private void begin(long counter, int step, int flags) {
        System.arraycopy(value, 0, s, 0, 8 * N);
        for (int i = 0; i < 4 * N; i++) {
            s[8 * N + i] = Mixing.start(i / N);
        }
        for (int lane = 0; lane < N; lane++) {
            long mine = counter + (long) lane * step;
            s[12 * N + lane] = (int) mine;
            s[13 * N + lane] = (int) (mine >>> 32);
            s[14 * N + lane] = Node.BLOCK;
            s[15 * N + lane] = flags;
        }
    }

    private void rounds() {
        round0(s);
        round1(s);
        round2(s);
        round3(s);
        round4(s);
        round5(s);
        round6(s);
    }

    private static void round0(int[] s) {
        mix(s, 0, 4, 8, 12, 0, 1);
        mix(s, 1, 5, 9, 13, 2, 3);
        mix(s, 2, 6, 10, 14, 4, 5);
        mix(s, 3, 7, 11, 15, 6, 7);
        mix(s, 0, 5, 10, 15, 8, 9);
        mix(s, 1, 6, 11, 12, 10, 11);
        mix(s, 2, 7, 8, 13, 12, 13);
        mix(s, 3, 4, 9, 14, 14, 15);
    }

    private static void round1(int[] s) {
        mix(s, 0, 4, 8, 12, 2, 6);
        mix(s, 1, 5, 9, 13, 3, 10);
        mix(s, 2, 6, 10, 14, 7, 0);
        mix(s, 3, 7, 11, 15, 4, 13);
        mix(s, 0, 5, 10, 15, 1, 11);
        mix(s, 1, 6, 11, 12, 12, 5);
        mix(s, 2, 7, 8, 13, 9, 14);
        mix(s, 3, 4, 9, 14, 15, 8);
    }

    private static void round2(int[] s) {
        mix(s, 0, 4, 8, 12, 3, 4);
        mix(s, 1, 5, 9, 13, 10, 12);
        mix(s, 2, 6, 10, 14, 13, 2);
        mix(s, 3, 7, 11, 15, 7, 14);
        mix(s, 0, 5, 10, 15, 6, 5);
        mix(s, 1, 6, 11, 12, 9, 0);
        mix(s, 2, 7, 8, 13, 11, 15);
        mix(s, 3, 4, 9, 14, 8, 1);
    }

    private static void round3(int[] s) {
        mix(s, 0, 4, 8, 12, 10, 7);
        mix(s, 1, 5, 9, 13, 12, 9);
        mix(s, 2, 6, 10, 14, 14, 3);
        mix(s, 3, 7, 11, 15, 13, 15);
        mix(s, 0, 5, 10, 15, 4, 0);
        mix(s, 1, 6, 11, 12, 11, 2);
        mix(s, 2, 7, 8, 13, 5, 8);
        mix(s, 3, 4, 9, 14, 1, 6);
    }

    private static void round4(int[] s) {
        mix(s, 0, 4, 8, 12, 12, 13);
        mix(s, 1, 5, 9, 13, 9, 11);
        mix(s, 2, 6, 10, 14, 15, 10);
        mix(s, 3, 7, 11, 15, 14, 8);
        mix(s, 0, 5, 10, 15, 7, 2);
        mix(s, 1, 6, 11, 12, 5, 3);
        mix(s, 2, 7, 8, 13, 0, 1);
        mix(s, 3, 4, 9, 14, 6, 4);
    }

    private static void round5(int[] s) {
        mix(s, 0, 4, 8, 12, 9, 14);
        mix(s, 1, 5, 9, 13, 11, 5);
        mix(s, 2, 6, 10, 14, 8, 12);
        mix(s, 3, 7, 11, 15, 15, 1);
        mix(s, 0, 5, 10, 15, 13, 3);
        mix(s, 1, 6, 11, 12, 0, 10);
        mix(s, 2, 7, 8, 13, 2, 6);
        mix(s, 3, 4, 9, 14, 4, 7);
    }

    private static void round6(int[] s) {
        mix(s, 0, 4, 8, 12, 11, 15);
        mix(s, 1, 5, 9, 13, 5, 0);
        mix(s, 2, 6, 10, 14, 1, 9);
        mix(s, 3, 7, 11, 15, 8, 6);
        mix(s, 0, 5, 10, 15, 14, 10);
        mix(s, 1, 6, 11, 12, 2, 12);
        mix(s, 2, 7, 8, 13, 3, 4);
        mix(s, 3, 4, 9, 14, 7, 13);
    }

    private static void mix(int[] s, int a, int b, int c, int d, int x, int y) {
        for (int i = 0; i < N; i++) {
            int va = s[a * N + i] + s[b * N + i] + s[M + x * N + i];
            int vd = Integer.rotateRight(s[d * N + i] ^ va, 16);
            int vc = s[c * N + i] + vd;
            int vb = Integer.rotateRight(s[b * N + i] ^ vc, 12);
            va += vb + s[M + y * N + i];
            vd = Integer.rotateRight(vd ^ va, 8);
            vc += vd;
            s[a * N + i] = va;
            s[b * N + i] = Integer.rotateRight(vb ^ vc, 7);
            s[c * N + i] = vc;
            s[d * N + i] = vd;
        }
    }
}
