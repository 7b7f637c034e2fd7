// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

/** UniPC of second order: a predictor, and a corrector that uses the next answer for the step before (Zhao 2023). */
final class UniPcSampler extends SolverSampler {

    private static final int ORDER = 2;

    private final float[][] earlier = new float[ORDER][];
    private float[] before;
    private int lastOrder;

    UniPcSampler(Sigmas sigmas, Prediction prediction) {
        super(sigmas, prediction);
    }

    @Override
    public float[] step(float[] sample, float[] output, int call, Noise noise) {
        var clean = clean(sample, output, call);
        var corrected = before == null ? sample : correct(clean, call);
        earlier[1] = earlier[0];
        earlier[0] = clean;
        lastOrder = Math.min(earlier[1] == null ? 1 : ORDER, calls() - call);
        before = corrected;
        return predict(corrected, call);
    }

    private float[] predict(float[] sample, int step) {
        double h = lambda(step + 1) - lambda(step);
        double whole = -alpha(step + 1) * Math.expm1(-h);
        var first = Vectors.sum(noise(step + 1) / noise(step), sample, whole, earlier[0]);
        if (lastOrder == 1) {
            return first;
        }
        double r = (lambda(step - 1) - lambda(step)) / h;
        return Vectors.sum(1, first, whole / 2 / r, earlier[1], -whole / 2 / r, earlier[0]);
    }

    private float[] correct(float[] clean, int step) {
        double h = lambda(step) - lambda(step - 1);
        double whole = -alpha(step) * Math.expm1(-h);
        var first = Vectors.sum(noise(step) / noise(step - 1), before, whole, earlier[0]);
        if (lastOrder == 1) {
            return Vectors.sum(1, first, whole / 2, clean, -whole / 2, earlier[0]);
        }
        double r = (lambda(step - 2) - lambda(step - 1)) / h;
        double near = weight(-h, 1);
        double far = weight(-h, 2);
        double atEarlier = (near - far) / (1 - r);
        double atNew = near - atEarlier;
        var bent = Vectors.sum(1, first, whole * atEarlier / r, earlier[1], -whole * atEarlier / r, earlier[0]);
        return Vectors.sum(1, bent, whole * atNew, clean, -whole * atNew, earlier[0]);
    }

    /** What the weights have to add up to, with each multiplied by its place to the power of {@code power - 1}. */
    private static double weight(double hh, int power) {
        double phi = Math.expm1(hh) / hh - 1;
        double factorial = 1;
        for (int i = 1; i < power; i++) {
            factorial *= i + 1;
            phi = phi / hh - 1 / factorial;
        }
        return phi * factorial / Math.expm1(hh);
    }
}
