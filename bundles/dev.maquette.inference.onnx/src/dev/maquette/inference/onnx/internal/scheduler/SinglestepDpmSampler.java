// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

/**
 * DPM-Solver++ of second order in pairs of steps: the second of a pair starts again where the first did, if it was
 * taken.
 */
final class SinglestepDpmSampler extends SolverSampler {

    private float[] before;
    private float[] earlier;

    SinglestepDpmSampler(Sigmas sigmas, Prediction prediction) {
        super(sigmas, prediction);
    }

    @Override
    public float[] step(float[] sample, float[] output, int call, Noise noise) {
        var clean = clean(sample, output, call);
        if (call % 2 == 0 || endsClean(call) || before == null) {
            before = sample;
            earlier = clean;
            double h = lambda(call + 1) - lambda(call);
            return Vectors.sum(noise(call + 1) / noise(call), sample, -alpha(call + 1) * Math.expm1(-h), clean);
        }
        double h = lambda(call + 1) - lambda(call - 1);
        double r = (lambda(call) - lambda(call - 1)) / h;
        double whole = -alpha(call + 1) * Math.expm1(-h);
        double half = whole / 2 / r;
        return Vectors.sum(noise(call + 1) / noise(call - 1), before, whole - half, earlier, half, clean);
    }
}
