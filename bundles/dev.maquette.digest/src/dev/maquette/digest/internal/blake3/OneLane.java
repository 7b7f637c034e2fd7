// SPDX-License-Identifier: EPL-2.0
package dev.maquette.digest.internal.blake3;

import java.lang.foreign.MemorySegment;

/** One node at a time, in plain Java: for what is left over, for short chunks and for the root. */
final class OneLane implements Lanes {

    private final int[] schedule = Mixing.schedule();
    private final int[] value = new int[8];
    private final int[] message = new int[16];
    private final int[] state = new int[16];

    @Override
    public int count() {
        return 1;
    }

    @Override
    public void compress(Node node, MemorySegment in, long at, long counter, MemorySegment out, long to) {
        compress(node, in, at, node.bytes(), counter, 0, out, to);
    }

    /**
     * Computes one node that may be short, or the root.
     *
     * @param length bytes of the node, 0 to all
     * @param root {@link Node#ROOT} or 0
     */
    void compress(Node node, MemorySegment in, long at, int length, long counter, int root, MemorySegment out,
            long to) {
        for (int i = 0; i < 8; i++) {
            value[i] = Mixing.start(i);
        }
        int blocks = Math.max(1, (length + Node.BLOCK - 1) / Node.BLOCK);
        for (int block = 0; block < blocks; block++) {
            boolean last = block == blocks - 1;
            int bytes = last ? length - block * Node.BLOCK : Node.BLOCK;
            load(in, at + (long) block * Node.BLOCK, bytes);
            block(counter, bytes, node.flags(block == 0, last) | (last ? root : 0));
        }
        for (int i = 0; i < 8; i++) {
            out.set(WORD, to + 4L * i, value[i]);
        }
    }

    private void load(MemorySegment in, long at, int bytes) {
        if (bytes == Node.BLOCK) {
            for (int i = 0; i < 16; i++) {
                message[i] = in.get(WORD, at + 4L * i);
            }
            return;
        }
        byte[] padded = new byte[Node.BLOCK];
        MemorySegment block = MemorySegment.ofArray(padded);
        MemorySegment.copy(in, at, block, 0, bytes);
        for (int i = 0; i < 16; i++) {
            message[i] = block.get(WORD, 4L * i);
        }
    }

    private void block(long counter, int bytes, int flags) {
        for (int i = 0; i < 8; i++) {
            state[i] = value[i];
            state[i + 8] = Mixing.start(i);
        }
        state[12] = (int) counter;
        state[13] = (int) (counter >>> 32);
        state[14] = bytes;
        state[15] = flags;
        for (int round = 0; round < Mixing.ROUNDS; round++) {
            round(round * 16);
        }
        for (int i = 0; i < 8; i++) {
            value[i] = state[i] ^ state[i + 8];
        }
    }

    private void round(int at) {
        for (int i = 0; i < 4; i++) {
            mix(i, 4 + i, 8 + i, 12 + i, message[schedule[at + 2 * i]], message[schedule[at + 2 * i + 1]]);
        }
        for (int i = 0; i < 4; i++) {
            mix(i, 4 + (i + 1 & 3), 8 + (i + 2 & 3), 12 + (i + 3 & 3), message[schedule[at + 8 + 2 * i]],
                    message[schedule[at + 9 + 2 * i]]);
        }
    }

    private void mix(int a, int b, int c, int d, int x, int y) {
        state[a] += state[b] + x;
        state[d] = Integer.rotateRight(state[d] ^ state[a], 16);
        state[c] += state[d];
        state[b] = Integer.rotateRight(state[b] ^ state[c], 12);
        state[a] += state[b] + y;
        state[d] = Integer.rotateRight(state[d] ^ state[a], 8);
        state[c] += state[d];
        state[b] = Integer.rotateRight(state[b] ^ state[c], 7);
    }
}
