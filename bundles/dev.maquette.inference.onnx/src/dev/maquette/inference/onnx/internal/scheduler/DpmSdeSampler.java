// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

/**
 * DPM-Solver++ as a stochastic equation, with a call in the middle of each step (Karras's k-diffusion calls it SDE).
 */
final class DpmSdeSampler extends SigmaSampler {

    private static final double MIDDLE = 0.5;

    private final Sigmas sigmas;
    private final Training training;
    private float[] before;
    private float[] first;

    DpmSdeSampler(Sigmas sigmas, Training training, Prediction prediction, double initial) {
        super(prediction, initial);
        this.sigmas = sigmas;
        this.training = training;
    }

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

    private double middle(int step) {
        return Math.exp((1 - MIDDLE) * Math.log(sigmas.sigma(step)) + MIDDLE * Math.log(sigmas.sigma(step + 1)));
    }

    @Override
    public float[] step(float[] sample, float[] output, int call, Noise noise) {
        int step = call / 2;
        double from = sigmas.sigma(step);
        double to = sigmas.sigma(step + 1);
        var clean = clean(sample, output, call);
        if (to == 0) {
            return clean;
        }
        if (call % 2 == 0) {
            before = sample;
            first = clean;
            return moved(sample, clean, from, middle(step), noise);
        }
        double second = 1 / (2 * MIDDLE);
        return moved(before, Vectors.sum(1 - second, first, second, clean), from, to, noise);
    }

    private static float[] moved(float[] sample, float[] clean, double from, double to, Noise noise) {
        var part = Ancestral.of(from, to);
        double keep = part.down() / from;
        return Vectors.sum(keep, sample, 1 - keep, clean, part.up(), noise.draw(sample.length));
    }
}
