// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

/** What samplers have in common that go by the training's own steps, with a sample that keeps its variance. */
abstract class TrainingSampler implements Sampler {

    final Training training;
    final Prediction prediction;
    private final int[] steps;
    private final double last;

    /** @param last what counts as left of the clean sample's variance when a run has ended */
    TrainingSampler(Training training, Prediction prediction, int[] steps, double last) {
        this.training = training;
        this.prediction = prediction;
        this.steps = steps;
        this.last = last;
    }

    @Override
    public int calls() {
        return steps.length;
    }

    @Override
    public final double timestep(int call) {
        return steps[call];
    }

    @Override
    public final double initialSigma() {
        return 1;
    }

    @Override
    public final float[] noised(float[] clean, float[] noise, int call) {
        return Vectors.sum(training.alpha(steps[call]), clean, training.noise(steps[call]), noise);
    }

    @Override
    public final float[] input(float[] sample, int call) {
        return sample;
    }

    final int at(int call) {
        return steps[call];
    }

    /**
     * How much of the clean sample's variance is left at a step; before the first step what the run ends with, and
     * after the last as much as there.
     */
    final double left(int step) {
        return step < 0 ? last : training.cumulative()[Math.min(step, training.steps() - 1)];
    }

    @Override
    public final float[] clean(float[] sample, float[] output, int call) {
        return prediction.clean(sample, output, training.alpha(steps[call]), training.noise(steps[call]));
    }

    /** The noise that is in the sample when that is the clean one. */
    final float[] noiseIn(float[] sample, float[] clean, int call) {
        double noise = training.noise(steps[call]);
        return Vectors.sum(1 / noise, sample, -training.alpha(steps[call]) / noise, clean);
    }
}
