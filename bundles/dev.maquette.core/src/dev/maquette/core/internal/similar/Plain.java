// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.nio.ByteBuffer;

/**
 * Elements that are numbers by themselves (IEEE 754, bfloat16, and the 8 bit floats of OCP's specification, version
 * 1.0).
 */
enum Plain implements Encoding {

    F64(8, 53, -1022, Double.MAX_VALUE, 0.02, "float64"),
    F32(4, 24, -126, Float.MAX_VALUE, 0.02, "float32"),
    F16(2, 11, -14, 65504, 0.02, "float16"),
    /** A value that was rounded to float16 before is rounded once more, which one in sixteen does not survive. */
    BF16(2, 8, -126, 0x1.FEp127, 0.135, "bfloat16"),
    F8_E4M3(1, 4, -6, 448, 0.07, "float8 (e4m3)"),
    F8_E5M2(1, 3, -14, 57344, 0.07, "float8 (e5m2)"),
    I8(1, 0, 0, 127, 0, "int8"),
    U8(1, 0, 0, 255, 0, "uint8");

    private final int bytes;
    private final int significand;
    private final int minExponent;
    private final double largest;
    private final double flips;
    private final String words;

    /**
     * @param significand its bits, with the hidden one; 0 for whole numbers
     * @param flips the share of values that may be rounded to a neighbour of what they should be
     */
    Plain(int bytes, int significand, int minExponent, double largest, double flips, String words) {
        this.bytes = bytes;
        this.significand = significand;
        this.minExponent = minExponent;
        this.largest = largest;
        this.flips = flips;
        this.words = words;
    }

    @Override
    public int block() {
        return 1;
    }

    @Override
    public int bytes() {
        return bytes;
    }

    @Override
    public double bits() {
        return significand;
    }

    @Override
    public String words() {
        return words;
    }

    @Override
    public boolean fractions() {
        return significand > 0;
    }

    double flips() {
        return flips;
    }

    /** Half the distance of the smallest numbers from 0: what is closer cannot be told from it. */
    double floor() {
        return fractions() ? Math.scalb(0.5, minExponent - significand + 1) : 0;
    }

    /** The value that is stored for a number: the nearest one, of two the even one, never an infinite one. */
    double rounded(double value) {
        if (value == 0 || Double.isNaN(value) || !fractions()) {
            return value;
        }
        if (Math.abs(value) >= largest) {
            return Math.copySign(largest, value);
        }
        if (this == F32) {
            return (float) value;
        }
        return this == F64 ? value : Math.rint(value / step(value)) * step(value);
    }

    /** How far values of this size are apart. */
    double step(double value) {
        return fractions() ? Math.scalb(1.0, Math.max(Math.getExponent(value), minExponent) - significand + 1) : 0;
    }

    @Override
    public double decode(ByteBuffer from, double[] into, int at) {
        into[at] = switch (this) {
        case F64 -> from.getDouble();
        case F32 -> from.getFloat();
        case F16 -> Float.float16ToFloat(from.getShort());
        case BF16 -> Float.intBitsToFloat(from.getShort() << 16);
        case F8_E4M3 -> e4m3(from.get());
        case F8_E5M2 -> Float.float16ToFloat((short) (from.get() << 8));
        case I8 -> from.get();
        case U8 -> Byte.toUnsignedInt(from.get());
        };
        return 0;
    }

    /** Without infinities; all bits but the sign set is no number. */
    private static double e4m3(byte bits) {
        int exponent = bits >> 3 & 15;
        int fraction = bits & 7;
        if (exponent == 15 && fraction == 7) {
            return Double.NaN;
        }
        double value = exponent == 0 ? Math.scalb((double) fraction, -9) : Math.scalb(8.0 + fraction, exponent - 10);
        return bits < 0 ? -value : value;
    }
}
