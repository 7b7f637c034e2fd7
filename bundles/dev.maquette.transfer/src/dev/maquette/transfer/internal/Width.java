// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

/**
 * How many connections to use: twice as many as long as that makes it faster, one step back when it does not, and from
 * time to time another attempt, since lines change.
 */
final class Width {

    private static final int FIRST = 4;
    private static final double GAIN = 1.15;
    private static final int REST = 12;

    private final int most;
    private int width;
    private int before;
    private double rateBefore;
    private int rest;

    Width(int most) {
        this.most = most;
        this.width = Math.min(FIRST, most);
        this.before = width;
    }

    int width() {
        return width;
    }

    /** Thinks it over. @param rate bytes a second with the present width */
    int next(double rate) {
        if (rest > 0) {
            rest--;
        } else if (rate > rateBefore * GAIN) {
            rateBefore = rate;
            before = width;
            width = Math.min(most, width * 2);
            rest = width == before ? REST : 0;
        } else {
            width = before;
            rateBefore = rate / 2;
            rest = REST;
        }
        return width;
    }
}
