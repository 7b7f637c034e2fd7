// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.pipeline;

import java.util.Optional;

import dev.maquette.inference.onnx.internal.runtime.Values;

/**
 * The norm behind a text encoder's last layer, through which earlier layers go when the last ones are left out. It is
 * found from what goes into it and comes out, since graphs in files do not give it to others.
 *
 * @param gain of each channel
 * @param offset of each channel
 */
record FinalNorm(double[] gain, double[] offset) {

    private static final double EPSILON = 1e-5;
    /** How far off, of the largest value, the norm may be: graphs with 16 bits are as far. */
    private static final double TOLERANCE = 0.01;

    /**
     * The norm that turns one into the other.
     *
     * @param before tokens × width
     * @return empty when none does
     */
    static Optional<FinalNorm> between(Values before, Values after) {
        int width = width(before);
        var even = evened(before);
        var gain = new double[width];
        var offset = new double[width];
        for (int channel = 0; channel < width; channel++) {
            line(even, after.data(), channel, gain, offset);
        }
        var norm = new FinalNorm(gain, offset);
        return norm.turns(before, after) && !near(before, after) ? Optional.of(norm) : Optional.empty();
    }

    /** The straight line of least squares through what a channel is before and after at each token. */
    private static void line(double[] before, float[] after, int channel, double[] gain, double[] offset) {
        int width = gain.length;
        int tokens = before.length / width;
        double x = 0;
        double y = 0;
        for (int i = channel; i < before.length; i += width) {
            x += before[i] / tokens;
            y += after[i] / (double) tokens;
        }
        double xy = 0;
        double xx = 0;
        for (int i = channel; i < before.length; i += width) {
            xy += (before[i] - x) * (after[i] - y);
            xx += (before[i] - x) * (before[i] - x);
        }
        gain[channel] = xx == 0 ? 0 : xy / xx;
        offset[channel] = y - gain[channel] * x;
    }

    private boolean turns(Values before, Values after) {
        return near(of(before), after);
    }

    private static boolean near(Values one, Values other) {
        double largest = 0;
        double farthest = 0;
        for (int i = 0; i < one.data().length; i++) {
            largest = Math.max(largest, Math.abs(other.data()[i]));
            farthest = Math.max(farthest, Math.abs(one.data()[i] - other.data()[i]));
        }
        return farthest <= TOLERANCE * largest;
    }

    /** What the norm makes of these. */
    Values of(Values states) {
        var even = evened(states);
        var normed = new float[even.length];
        for (int i = 0; i < even.length; i++) {
            int channel = i % gain.length;
            normed[i] = (float) (gain[channel] * even[i] + offset[channel]);
        }
        return new Values(normed, states.shape());
    }

    private static int width(Values states) {
        return Math.toIntExact(states.shape()[states.shape().length - 1]);
    }

    /** With a mean of 0 and a variance of 1 at each token. */
    private static double[] evened(Values states) {
        int width = width(states);
        var even = new double[states.data().length];
        for (int from = 0; from < even.length; from += width) {
            double mean = 0;
            double square = 0;
            for (int i = from; i < from + width; i++) {
                mean += states.data()[i] / (double) width;
            }
            for (int i = from; i < from + width; i++) {
                square += (states.data()[i] - mean) * (states.data()[i] - mean) / width;
            }
            for (int i = from; i < from + width; i++) {
                even[i] = (states.data()[i] - mean) / Math.sqrt(square + EPSILON);
            }
        }
        return even;
    }
}
