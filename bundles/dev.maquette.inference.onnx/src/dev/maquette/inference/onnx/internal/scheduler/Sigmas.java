// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

import java.util.Arrays;

/**
 * The ratios of noise to signal that a run goes through, and the times that belong to them.
 *
 * @param sigmas one more than steps, falling; the last is where the run ends
 * @param times what the model is told, one for each step
 */
record Sigmas(double[] sigmas, double[] times) {

    private static final double RHO = 7;

    /** Of a model's training, at these of its steps, ending without noise. */
    static Sigmas at(double[] times, Training training) {
        return new Sigmas(ending(Arrays.stream(times).map(training::sigma).toArray(), 0), times);
    }

    /** So many between two ratios, placed as Karras and others recommend (2022), ending without noise. */
    static Sigmas karras(int count, double from, double to, Training training, boolean whole) {
        double most = Math.pow(from, 1 / RHO);
        double least = Math.pow(to, 1 / RHO);
        var placed = new double[count];
        var told = new double[count];
        for (int i = 0; i < count; i++) {
            placed[i] = Math.pow(most + (count == 1 ? 0 : i / (count - 1.0)) * (least - most), RHO);
            told[i] = training.step(placed[i]);
            told[i] = whole ? Math.rint(told[i]) : told[i];
        }
        return new Sigmas(ending(placed, 0), told);
    }

    /** The same, ending there. */
    Sigmas ending(double last) {
        return new Sigmas(ending(Arrays.copyOf(sigmas, times.length), last), times);
    }

    private static double[] ending(double[] sigmas, double last) {
        var all = Arrays.copyOf(sigmas, sigmas.length + 1);
        all[sigmas.length] = last;
        return all;
    }

    int steps() {
        return times.length;
    }

    double sigma(int step) {
        return sigmas[step];
    }

    double time(int step) {
        return times[step];
    }
}
