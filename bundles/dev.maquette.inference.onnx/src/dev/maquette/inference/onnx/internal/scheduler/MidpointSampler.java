// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

/**
 * DPM-Solver-2 as Karras and others write it (2022, algorithm 2): goes to the middle of a step, along the logarithm of
 * the noise, and takes the slope there for the whole step. On request adds noise after each step.
 */
final class MidpointSampler extends SigmaSampler {

    private final Sigmas sigmas;
    private final Training training;
    private final boolean ancestral;
    private float[] before;

    MidpointSampler(Sigmas sigmas, Training training, Prediction prediction, double initial, boolean ancestral) {
        super(prediction, initial);
        this.sigmas = sigmas;
        this.training = training;
        this.ancestral = ancestral;
    }

    /** The last step ends without noise: it has no middle, and takes one call. */
    @Override
    public int calls() {
        return 2 * sigmas.steps() - 1;
    }

    @Override
    public int steps() {
        return sigmas.steps();
    }

    @Override
    public int stepOf(int call) {
        return call / 2;
    }

    @Override
    public double timestep(int call) {
        return call % 2 == 0 ? sigmas.time(call / 2) : training.step(middle(call / 2));
    }

    @Override
    double sigma(int call) {
        return call % 2 == 0 ? sigmas.sigma(call / 2) : middle(call / 2);
    }

    @Override
    public float[] step(float[] sample, float[] output, int call, Noise noise) {
        int step = call / 2;
        double from = sigmas.sigma(step);
        var slope = slope(sample, output, sigma(call));
        if (call % 2 == 0) {
            before = sample;
            return Vectors.sum(1, sample, middle(step) - from, slope);
        }
        if (!ancestral) {
            return Vectors.sum(1, before, sigmas.sigma(step + 1) - from, slope);
        }
        var part = Ancestral.of(from, sigmas.sigma(step + 1));
        return Vectors.sum(1, before, part.down() - from, slope, part.up(), noise.draw(sample.length));
    }

    private double middle(int step) {
        double from = sigmas.sigma(step);
        double to = sigmas.sigma(step + 1);
        double end = ancestral ? Ancestral.of(from, to).down() : to;
        return Math.sqrt(from * end);
    }
}
