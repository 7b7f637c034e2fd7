// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

/** Euler's method for models that predict the flow from clean to noise along straight lines. */
final class FlowEulerSampler implements Sampler {

    private final Training training;
    private final double[] sigmas;

    /** @param shift spends more steps where there is much noise, when greater than 1 */
    FlowEulerSampler(Training training, int steps, double shift) {
        this.training = training;
        this.sigmas = new double[steps + 1];
        double least = shifted(1.0 / training.steps(), shift);
        for (int i = 0; i < steps; i++) {
            sigmas[i] = shifted(steps == 1 ? 1 : 1 + i * (least - 1) / (steps - 1), shift);
        }
    }

    private static double shifted(double sigma, double shift) {
        return shift * sigma / (1 + (shift - 1) * sigma);
    }

    @Override
    public int calls() {
        return sigmas.length - 1;
    }

    @Override
    public double timestep(int call) {
        return sigmas[call] * training.steps();
    }

    @Override
    public double initialSigma() {
        return 1;
    }

    @Override
    public float[] noised(float[] clean, float[] noise, int call) {
        return Vectors.sum(1 - sigmas[call], clean, sigmas[call], noise);
    }

    @Override
    public float[] input(float[] sample, int call) {
        return sample;
    }

    @Override
    public float[] clean(float[] sample, float[] output, int call) {
        return Vectors.sum(1, sample, -sigmas[call], output);
    }

    @Override
    public float[] step(float[] sample, float[] output, int call, Noise noise) {
        return Vectors.sum(1, sample, sigmas[call + 1] - sigmas[call], output);
    }
}
