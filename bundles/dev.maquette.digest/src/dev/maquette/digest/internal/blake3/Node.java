// SPDX-License-Identifier: EPL-2.0
package dev.maquette.digest.internal.blake3;

/** The two kinds of node in a BLAKE3 tree, as section 2.1 of its paper has them. */
enum Node {

    /** A leaf: 1 KiB of the file in 16 blocks. */
    CHUNK(16, 1, 0, 1, 2),
    /** A node above two others: one block, which holds their chaining values. */
    PARENT(1, 0, 4, 0, 0);

    /** Flag of the last compression of all. */
    static final int ROOT = 8;
    /** Bytes of a block. */
    static final int BLOCK = 64;
    /** Bytes of a chaining value. */
    static final int VALUE = 32;

    private final int blocks;
    private final int step;
    private final int flags;
    private final int first;
    private final int last;

    Node(int blocks, int step, int flags, int first, int last) {
        this.blocks = blocks;
        this.step = step;
        this.flags = flags;
        this.first = first;
        this.last = last;
    }

    /** Blocks of a whole one. */
    int blocks() {
        return blocks;
    }

    /** Bytes of a whole one. */
    int bytes() {
        return blocks * BLOCK;
    }

    /** What the counter grows by from one to the next. */
    int step() {
        return step;
    }

    /** Flags of one block's compression, {@link #ROOT} aside. */
    int flags(boolean firstBlock, boolean lastBlock) {
        return flags | (firstBlock ? first : 0) | (lastBlock ? last : 0);
    }
}
