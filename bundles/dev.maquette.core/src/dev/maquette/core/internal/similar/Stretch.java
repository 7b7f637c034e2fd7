// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

/**
 * Values of a tensor that lie side by side, in runs of {@link #RUN}.
 *
 * @param encoding how they are stored
 * @param values whole runs, but for the end of a tensor
 * @param scales of each run, 0 where the encoding has none
 */
record Stretch(Encoding encoding, double[] values, double[] scales) {

    /** Values of a run: as many as a block of every packed encoding has. */
    static final int RUN = 32;

    int runs() {
        return scales.length;
    }

    /** Where a run begins. */
    int begin(int run) {
        return run * RUN;
    }

    /** Where a run ends. */
    int end(int run) {
        return Math.min(values.length, (run + 1) * RUN);
    }

    /** The largest magnitude of a run. */
    double largest(int run) {
        double largest = 0;
        for (int i = begin(run); i < end(run); i++) {
            largest = Math.max(largest, Math.abs(values[i]));
        }
        return largest;
    }

    /** Whether all its values are alike, so that they tell nothing of a model; NaN is like itself. */
    boolean constant() {
        for (double value : values) {
            if (Double.compare(value, values[0]) != 0) {
                return false;
            }
        }
        return true;
    }
}
