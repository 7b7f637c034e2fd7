// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

/** DDIM (Song 2020), without noise of its own. */
final class DdimSampler extends TrainingSampler {

    DdimSampler(Training training, Prediction prediction, int[] steps, double last) {
        super(training, prediction, steps, last);
    }

    @Override
    public float[] step(float[] sample, float[] output, int call, Noise noise) {
        double left = left(at(call) - training.steps() / calls());
        var clean = clean(sample, output, call);
        return Vectors.sum(Math.sqrt(left), clean, Math.sqrt(1 - left), noiseIn(sample, clean, call));
    }
}
