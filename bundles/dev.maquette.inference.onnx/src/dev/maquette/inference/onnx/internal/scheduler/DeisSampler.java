// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

/** The exponential integrator DEIS of second order, in the ratio of noise to signal (Zhang and Chen 2022). */
final class DeisSampler extends SolverSampler {

    private final Sigmas sigmas;
    private float[] earlier;

    DeisSampler(Sigmas sigmas, Prediction prediction) {
        super(sigmas, prediction);
        this.sigmas = sigmas;
    }

    @Override
    public float[] step(float[] sample, float[] output, int call, Noise noise) {
        var said = Vectors.sum(1 / noise(call), sample, -alpha(call) / noise(call), clean(sample, output, call));
        var last = earlier;
        earlier = said;
        double keep = alpha(call + 1) / alpha(call);
        if (last == null || nearEnd(call, 1)) {
            double h = lambda(call + 1) - lambda(call);
            return Vectors.sum(keep, sample, -noise(call + 1) * Math.expm1(h), said);
        }
        double to = sigmas.sigma(call + 1);
        double from = sigmas.sigma(call);
        double before = sigmas.sigma(call - 1);
        return Vectors.sum(keep, sample, alpha(call + 1) * (integral(to, from, before) - integral(from, from, before)),
                said, alpha(call + 1) * (integral(to, before, from) - integral(from, before, from)), last);
    }

    private static double integral(double at, double own, double other) {
        return at * (-Math.log(other) + Math.log(at) - 1) / (Math.log(own) - Math.log(other));
    }
}
