// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

/**
 * How many connections to use: twice as many as long as that makes it faster, then half as many as long as that makes
 * it no slower, and from time to time more again, since lines change.
 */
final class Width {

    private static final int FIRST = 4;
    private static final double GAIN = 1.15;
    private static final double LOSS = 0.95;
    private static final int REST = 12;

    /** What the present width is. */
    private enum Trial {
        NONE, WIDER, NARROWER
    }

    private final int most;
    private int width;
    private int proven;
    private double rateProven;
    private Trial trial = Trial.NONE;
    private boolean narrowest;
    private int rest;

    Width(int most) {
        this.most = most;
        this.width = Math.min(FIRST, most);
        this.proven = width;
    }

    int width() {
        return width;
    }

    /** Thinks it over. @param rate bytes a second with the present width */
    int next(double rate) {
        if (rest > 0) {
            rest--;
        } else if (paid(rate)) {
            proven = width;
            rateProven = rate;
            narrowest &= trial != Trial.WIDER;
            attempt(trial == Trial.NARROWER ? Trial.NARROWER : Trial.WIDER);
        } else {
            width = proven;
            narrowest |= trial == Trial.NARROWER;
            attempt(trial == Trial.WIDER && !narrowest ? Trial.NARROWER : Trial.NONE);
        }
        return width;
    }

    private boolean paid(double rate) {
        return switch (trial) {
        case NONE -> true;
        case WIDER -> rate > rateProven * GAIN;
        case NARROWER -> rate > rateProven * LOSS;
        };
    }

    private void attempt(Trial next) {
        width = switch (next) {
        case NONE -> proven;
        case WIDER -> Math.min(most, proven * 2);
        case NARROWER -> Math.max(1, proven / 2);
        };
        trial = width == proven ? Trial.NONE : next;
        rest = trial == Trial.NONE ? REST : 0;
    }
}
