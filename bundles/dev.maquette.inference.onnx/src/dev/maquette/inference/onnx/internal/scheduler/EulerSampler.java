// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

/** Follows the slope from one ratio of noise to the next; on request adds noise after each step ("ancestral"). */
final class EulerSampler extends SigmaSampler {

    private final Sigmas sigmas;
    private final boolean ancestral;

    EulerSampler(Sigmas sigmas, Prediction prediction, double initial, boolean ancestral) {
        super(prediction, initial);
        this.sigmas = sigmas;
        this.ancestral = ancestral;
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
        double from = sigmas.sigma(call);
        double to = sigmas.sigma(call + 1);
        var slope = slope(sample, output, from);
        if (!ancestral) {
            return Vectors.sum(1, sample, to - from, slope);
        }
        var part = Ancestral.of(from, to);
        return Vectors.sum(1, sample, part.down() - from, slope, part.up(), noise.draw(sample.length));
    }
}
