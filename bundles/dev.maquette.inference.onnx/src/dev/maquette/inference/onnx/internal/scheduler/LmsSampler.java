// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

import java.util.ArrayDeque;
import java.util.Deque;

/** Linear multistep: extrapolates the slope through the last four steps. */
final class LmsSampler extends SigmaSampler {

    private static final int ORDER = 4;
    /** Points and weights that integrate polynomials up to the seventh degree exactly. */
    private static final double[] POINTS = {-0.8611363115940526, -0.3399810435848563, 0.3399810435848563,
            0.8611363115940526};
    private static final double[] WEIGHTS = {0.34785484513745385, 0.6521451548625462, 0.6521451548625462,
            0.34785484513745385};

    private final Sigmas sigmas;
    private final Deque<float[]> slopes = new ArrayDeque<>();

    LmsSampler(Sigmas sigmas, Prediction prediction, double initial) {
        super(prediction, initial);
        this.sigmas = sigmas;
    }

    @Override
    public int calls() {
        return sigmas.steps();
    }

    @Override
    public double timestep(int call) {
        return sigmas.time(call);
    }

    @Override
    double sigma(int call) {
        return sigmas.sigma(call);
    }

    @Override
    public float[] step(float[] sample, float[] output, int call, Noise noise) {
        slopes.addFirst(slope(sample, output, sigmas.sigma(call)));
        if (slopes.size() > ORDER) {
            slopes.removeLast();
        }
        var next = sample;
        int back = 0;
        for (var slope : slopes) {
            next = Vectors.sum(1, next, coefficient(call, back), slope);
            back++;
        }
        return next;
    }

    /** The integral over the step of the polynomial that is 1 at that earlier step and 0 at the others. */
    private double coefficient(int call, int back) {
        double from = sigmas.sigma(call);
        double to = sigmas.sigma(call + 1);
        double sum = 0;
        for (int i = 0; i < POINTS.length; i++) {
            double at = (from + to) / 2 + (to - from) / 2 * POINTS[i];
            double product = 1;
            for (int other = 0; other < slopes.size(); other++) {
                if (other != back) {
                    product *= (at - sigmas.sigma(call - other))
                            / (sigmas.sigma(call - back) - sigmas.sigma(call - other));
                }
            }
            sum += WEIGHTS[i] * product;
        }
        return sum * (to - from) / 2;
    }
}
