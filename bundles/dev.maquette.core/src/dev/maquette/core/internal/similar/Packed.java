// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.nio.ByteBuffer;

/**
 * Blocks of 32 whole numbers with a common scale, which the largest of the block makes (ggml, {@code ggml-quants.c}).
 * That one can be told from the scale as exactly as float16 tells it.
 */
enum Packed implements Encoding {

    Q8_0(34, 7.5, 127, 1.1, "8 bit (Q8_0)"),
    /** The largest is a negative one, and what is as large on the other side is cut by up to a whole step. */
    Q5_0(22, 4.5, 16, 2.2, "5 bit (Q5_0)"),
    Q4_0(18, 3.5, 8, 2.2, "4 bit (Q4_0)");

    private static final int BLOCK = 32;

    private final int bytes;
    private final double bits;
    private final int levels;
    private final double slack;
    private final String words;

    /**
     * @param levels steps from 0 to the block's largest
     * @param slack how far a value may be off, in halves of a step
     */
    Packed(int bytes, double bits, int levels, double slack, String words) {
        this.bytes = bytes;
        this.bits = bits;
        this.levels = levels;
        this.slack = slack;
        this.words = words;
    }

    @Override
    public int block() {
        return BLOCK;
    }

    @Override
    public int bytes() {
        return bytes;
    }

    @Override
    public double bits() {
        return bits;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public boolean fractions() {
        return true;
    }

    /** The largest magnitude of a block of this scale. */
    double largest(double scale) {
        return levels * scale;
    }

    /** How far the values of a block of this scale may be off. */
    double slack(double scale) {
        return slack * scale / 2;
    }

    @Override
    public double decode(ByteBuffer from, double[] into, int at) {
        int start = from.position();
        double scale = Float.float16ToFloat(from.getShort(start));
        for (int i = 0; i < BLOCK; i++) {
            into[at + i] = scale * number(from, start + 2, i);
        }
        from.position(start + bytes);
        return Math.abs(scale);
    }

    private int number(ByteBuffer from, int start, int i) {
        return switch (this) {
        case Q8_0 -> from.get(start + i);
        case Q4_0 -> nibble(from, start, i) - 8;
        case Q5_0 -> (nibble(from, start + 4, i) | (from.getInt(start) >>> i & 1) << 4) - 16;
        };
    }

    /** The first half of the block is in the lower bits. */
    private static int nibble(ByteBuffer from, int start, int i) {
        return from.get(start + i % 16) >> (i < 16 ? 0 : 4) & 15;
    }
}
