// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.studio;

import java.util.ArrayDeque;
import java.util.Deque;

/** How fast steps are of late. What is between two pictures counts for neither. */
final class Pace {

    private static final int LATELY = 8;

    private final Deque<Long> times = new ArrayDeque<>();
    private int image;
    private double rate;

    /**
     * A step is over.
     *
     * @param of which picture
     * @param nanos when
     * @return steps a second; 0 while that cannot be told
     */
    double step(int of, long nanos) {
        if (of != image) {
            image = of;
            times.clear();
        }
        times.addLast(nanos);
        if (times.size() > LATELY + 1) {
            times.removeFirst();
        }
        long span = times.getLast() - times.getFirst();
        if (span > 0) {
            rate = (times.size() - 1) * 1e9 / span;
        }
        return rate;
    }
}
