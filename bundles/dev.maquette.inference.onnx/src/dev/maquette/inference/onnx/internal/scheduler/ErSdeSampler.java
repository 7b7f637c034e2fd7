// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

import java.util.function.DoubleUnaryOperator;

/**
 * ER-SDE-Solver-3 for models that preserve variance (Cui and others 2023): a reverse equation with less noise than the
 * usual one, and Taylor's expansion through the last three clean samples.
 */
final class ErSdeSampler extends SolverSampler {

    private static final int RECTANGLES = 100;
    private static final int ORDER = 3;

    private final Sigmas sigmas;
    private final float[][] clean = new float[ORDER][];

    ErSdeSampler(Sigmas sigmas, Prediction prediction) {
        super(sigmas, prediction);
        this.sigmas = sigmas;
    }

    @Override
    public float[] step(float[] sample, float[] output, int call, Noise noise) {
        System.arraycopy(clean, 0, clean, 1, ORDER - 1);
        clean[0] = clean(sample, output, call);
        if (endsClean(call)) {
            return clean[0];
        }
        double here = sigmas.sigma(call);
        double there = sigmas.sigma(call + 1);
        double share = scale(there) / scale(here);
        double fresh = Math.sqrt(Math.max(0, there * there - here * share * here * share));
        var moved = Vectors.sum(share / alpha(call), sample, 1 - share, clean[0], fresh, noise.draw(sample.length));
        return Vectors.scaled(alpha(call + 1), bent(moved, call));
    }

    /** With the slope and the bend of the clean samples, as far as there are enough. */
    private float[] bent(float[] moved, int call) {
        if (clean[1] == null) {
            return moved;
        }
        double here = sigmas.sigma(call);
        double there = sigmas.sigma(call + 1);
        double before = here - sigmas.sigma(call - 1);
        double first = there - here + scale(there) * integral(there, here, at -> 1 / scale(at));
        var sloped = Vectors.sum(1, moved, first / before, clean[0], -first / before, clean[1]);
        if (clean[2] == null) {
            return sloped;
        }
        double earlier = sigmas.sigma(call - 1) - sigmas.sigma(call - 2);
        double second = (there - here) * (there - here) / 2
                + scale(there) * integral(there, here, at -> (at - here) / scale(at));
        double bend = 2 * second / (before + earlier);
        var near = Vectors.sum(1, sloped, bend / before, clean[0], -bend / before, clean[1]);
        return Vectors.sum(1, near, -bend / earlier, clean[1], bend / earlier, clean[2]);
    }

    /** How much noise is let in, as the authors found best for few steps (their fifth choice). */
    private static double scale(double sigma) {
        return sigma * (Math.exp(Math.pow(sigma, 0.3)) + 10);
    }

    /** By rectangles from the left, as the authors have it. */
    private static double integral(double low, double high, DoubleUnaryOperator of) {
        double width = (high - low) / RECTANGLES;
        double sum = 0;
        for (int i = 0; i < RECTANGLES; i++) {
            sum += of.applyAsDouble(low + i * width) * width;
        }
        return sum;
    }
}
