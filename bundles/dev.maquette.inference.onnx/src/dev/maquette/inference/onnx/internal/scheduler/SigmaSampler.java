// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

/** What samplers have in common whose sample is the clean one with noise added, unscaled. */
abstract class SigmaSampler implements Sampler {

    private final Prediction prediction;
    private final double initial;

    /** @param initial by how much the noise is multiplied to begin with */
    SigmaSampler(Prediction prediction, double initial) {
        this.prediction = prediction;
        this.initial = initial;
    }

    /** The noise in the sample when the model is asked. */
    abstract double sigma(int call);

    @Override
    public final double initialSigma() {
        return initial;
    }

    @Override
    public final float[] noised(float[] clean, float[] noise, int call) {
        return Vectors.sum(1, clean, sigma(call), noise);
    }

    @Override
    public final float[] input(float[] sample, int call) {
        return Vectors.scaled(1 / Math.hypot(sigma(call), 1), sample);
    }

    @Override
    public final float[] clean(float[] sample, float[] output, int call) {
        return Vectors.sum(1, sample, -sigma(call), slope(sample, output, sigma(call)));
    }

    /** The direction in which the sample leaves the clean one. */
    final float[] slope(float[] sample, float[] output, double sigma) {
        double alpha = 1 / Math.hypot(sigma, 1);
        var slope = new float[sample.length];
        for (int i = 0; i < slope.length; i++) {
            double clean = prediction.clean(sample[i] * alpha, output[i], alpha, sigma * alpha);
            slope[i] = (float) ((sample[i] - clean) / sigma);
        }
        return slope;
    }
}
