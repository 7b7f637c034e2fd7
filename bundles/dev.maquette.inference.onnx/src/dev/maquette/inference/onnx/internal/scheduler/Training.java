// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/**
 * The noise a model was trained with, at each of its steps.
 *
 * @param cumulative how much of the clean sample's variance is left at each step, falling from nearly 1 to nearly 0
 */
record Training(double[] cumulative) {

    /** In the place of nothing, by which nobody can divide; as diffusers has it. */
    private static final double NEARLY_NOTHING = Math.scalb(1.0, -24);

    /** With a variance that grows as the square of a straight line, as latent diffusion models have it. */
    static Training scaledLinear(int steps, double start, double end) {
        return of(steps, step -> {
            double root = Math.sqrt(start) + (Math.sqrt(end) - Math.sqrt(start)) * step / (steps - 1);
            return root * root;
        });
    }

    /** With a variance that grows as a straight line. */
    static Training linear(int steps, double start, double end) {
        return of(steps, step -> start + (end - start) * step / (steps - 1));
    }

    private static Training of(int steps, IntToDoubleFunction beta) {
        var cumulative = new double[steps];
        double product = 1;
        for (int step = 0; step < steps; step++) {
            product *= 1 - beta.applyAsDouble(step);
            cumulative[step] = product;
        }
        return new Training(cumulative);
    }

    /**
     * The same, but for its last step, at which nothing is left of the clean sample, as
     * <a href="https://arxiv.org/abs/2305.08891">Common Diffusion Noise Schedules and Sample Steps are Flawed</a> has
     * it.
     */
    Training drowning() {
        int last = steps() - 1;
        double first = alpha(0);
        double least = alpha(last);
        var drowning = new double[steps()];
        for (int step = 0; step < last; step++) {
            double alpha = (alpha(step) - least) * first / (first - least);
            drowning[step] = alpha * alpha;
        }
        drowning[last] = NEARLY_NOTHING;
        return new Training(drowning);
    }

    int steps() {
        return cumulative.length;
    }

    /** How much of the clean sample is left at the step. */
    double alpha(int step) {
        return Math.sqrt(cumulative[step]);
    }

    /** How much noise there is at the step. */
    double noise(int step) {
        return Math.sqrt(1 - cumulative[step]);
    }

    /** Noise over signal at a step that need not be whole. */
    double sigma(double step) {
        int below = (int) Math.clamp(Math.floor(step), 0, steps() - 1.0);
        int above = Math.min(below + 1, steps() - 1);
        return ratio(below) + (step - below) * (ratio(above) - ratio(below));
    }

    private double ratio(int step) {
        return Math.sqrt((1 - cumulative[step]) / cumulative[step]);
    }

    /** The step, not always whole, at which noise over signal is this; along the logarithm. */
    double step(double sigma) {
        double wanted = Math.log(Math.max(sigma, 1e-10));
        int low = (int) Arrays.stream(logarithms()).filter(value -> value <= wanted).count() - 1;
        low = Math.clamp(low, 0, steps() - 2);
        double below = Math.log(ratio(low));
        double above = Math.log(ratio(low + 1));
        double part = Math.clamp((below - wanted) / (below - above), 0, 1);
        return low + part;
    }

    private double[] logarithms() {
        var logarithms = new double[steps()];
        for (int step = 0; step < logarithms.length; step++) {
            logarithms[step] = Math.log(ratio(step));
        }
        return logarithms;
    }
}
