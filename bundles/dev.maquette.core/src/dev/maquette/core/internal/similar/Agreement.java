// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

/**
 * How well values that are stored in two ways are those of one model. A model that is stored anew has its values
 * rounded, and a rounding can be repeated: nearly all come out the same, and the others beside it. Values of a model
 * that was trained a little further come out beside it far more often, or elsewhere.
 */
final class Agreement {

    /** Rounding of a scale to float16, twice, and what comes of dividing by it. */
    private static final double SCALE = 0x1p-10;
    private static final double PACKED_FLIPS = 0.1;
    /** Values that are stored in the same way were rounded in the same way. */
    private static final double COPIES = 0.02;
    /** Of a few values many may be rounded the other way by chance. */
    private static final double OF_A_TENSOR = 0.5;

    private long same;
    private long near;
    private long off;
    private double allowed;

    /** Adds values of the same places; of different numbers of values the rest does not fit. */
    void add(Stretch a, Stretch b) {
        if (a.values().length != b.values().length || a.encoding().fractions() != b.encoding().fractions()) {
            off++;
        } else if (a.encoding() instanceof Plain one && b.encoding() instanceof Plain other) {
            numbers(a, one, b, other);
        } else if (a.encoding() instanceof Packed packed && packed == b.encoding()) {
            for (int i = 0; i < a.values().length; i++) {
                count(a.values()[i] == b.values()[i], false);
            }
        } else if (a.encoding() instanceof Packed packed
                && !(b.encoding() instanceof Packed finer && finer.bits() < packed.bits())) {
            blocks(a, packed, b);
        } else {
            blocks(b, (Packed) b.encoding(), a);
        }
    }

    void add(Agreement part) {
        same += part.same;
        near += part.near;
        off += part.off;
        allowed = Math.max(allowed, part.allowed);
    }

    /** Whether the values of a tensor can be the same. */
    boolean ofTensor() {
        return off == 0 && (near <= OF_A_TENSOR * (same + near) || near < 2);
    }

    /** Whether the values of a whole part are the same. */
    boolean ofPart() {
        return off == 0 && same > 0 && near <= allowed * (same + near) + 1;
    }

    private void count(boolean equal, boolean beside) {
        if (equal) {
            same++;
        } else if (beside) {
            near++;
        } else {
            off++;
        }
    }

    private void numbers(Stretch a, Plain one, Stretch b, Plain other) {
        if (!one.fractions() && one != other) {
            off++;
            return;
        }
        var coarser = one.bits() <= other.bits() ? one : other;
        double floor = one == other ? 0 : one.floor() + other.floor();
        allowed = Math.max(allowed, one == other ? COPIES : coarser.flips());
        for (int i = 0; i < a.values().length; i++) {
            number(a.values()[i], b.values()[i], coarser, floor);
        }
    }

    private void number(double a, double b, Plain coarser, double floor) {
        if (a == b || Double.isNaN(a) && Double.isNaN(b)) {
            same++;
            return;
        }
        double x = coarser.rounded(a);
        double y = coarser.rounded(b);
        double step = coarser.step(Math.max(Math.abs(x), Math.abs(y)));
        count(x == y || Math.abs(a - b) <= floor, Math.abs(x - y) <= step * 1.001 + floor);
    }

    /** The other one's values must be those that the block was made from, as far as its scale and its steps tell. */
    private void blocks(Stretch coarse, Packed packed, Stretch fine) {
        allowed = Math.max(allowed, PACKED_FLIPS);
        for (int run = 0; run < coarse.runs(); run++) {
            double largest = packed.largest(coarse.scales()[run]);
            double relative = SCALE + (fine.encoding() instanceof Plain plain ? Math.scalb(1.0, -(int) plain.bits())
                    : SCALE);
            double floor = Plain.F16.floor() * (packed.largest(1) + 1);
            boolean scaled = Math.abs(fine.largest(run) - largest) <= largest * relative + floor;
            double slack = packed.slack(coarse.scales()[run]) + largest * relative + floor
                    + (fine.encoding() instanceof Packed finer ? finer.slack(fine.scales()[run]) : 0);
            boolean within = true;
            for (int i = coarse.begin(run); i < coarse.end(run); i++) {
                within &= Math.abs(coarse.values()[i] - fine.values()[i]) <= slack;
            }
            count(within && scaled, within);
        }
    }
}
