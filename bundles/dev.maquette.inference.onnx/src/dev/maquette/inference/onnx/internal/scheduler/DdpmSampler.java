// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

/** DDPM (Ho 2020): the mean of the step before, and noise of the smaller of the two variances. */
final class DdpmSampler extends TrainingSampler {

    DdpmSampler(Training training, Prediction prediction, int[] steps) {
        super(training, prediction, steps, 1);
    }

    @Override
    public float[] step(float[] sample, float[] output, int call, Noise noise) {
        double now = left(at(call));
        double before = left(call + 1 < calls() ? at(call + 1) : -1);
        double ratio = now / before;
        var mean = Vectors.sum(Math.sqrt(before) * (1 - ratio) / (1 - now), clean(sample, output, call),
                Math.sqrt(ratio) * (1 - before) / (1 - now), sample);
        if (at(call) <= 0) {
            return mean;
        }
        double variance = Math.max((1 - before) / (1 - now) * (1 - ratio), 1e-20);
        return Vectors.sum(1, mean, Math.sqrt(variance), noise.draw(sample.length));
    }
}
