// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

/** Takes the mean of the slopes at both ends of a step: two calls for each but the last. */
final class HeunSampler extends SigmaSampler {

    private final Sigmas sigmas;
    private float[] before;
    private float[] slope;

    HeunSampler(Sigmas sigmas, Prediction prediction, double initial) {
        super(prediction, initial);
        this.sigmas = sigmas;
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
        return sigmas.time((call + 1) / 2);
    }

    @Override
    double sigma(int call) {
        return sigmas.sigma((call + 1) / 2);
    }

    @Override
    public float[] step(float[] sample, float[] output, int call, Noise noise) {
        int step = call / 2;
        double from = sigmas.sigma(step);
        double to = sigmas.sigma(step + 1);
        if (call % 2 == 0) {
            before = sample;
            slope = slope(sample, output, from);
            return Vectors.sum(1, sample, to - from, slope);
        }
        double half = (to - from) / 2;
        return Vectors.sum(1, before, half, slope, half, slope(sample, output, to));
    }
}
