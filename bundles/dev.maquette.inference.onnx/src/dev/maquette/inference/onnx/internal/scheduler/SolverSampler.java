// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

/**
 * What solvers in the half logarithm of signal to noise have in common: the sample keeps its variance, and what the
 * model says is turned into the clean sample first.
 */
abstract class SolverSampler implements Sampler {

    private final Sigmas sigmas;
    private final Prediction prediction;

    SolverSampler(Sigmas sigmas, Prediction prediction) {
        this.sigmas = sigmas;
        this.prediction = prediction;
    }

    @Override
    public final int calls() {
        return sigmas.steps();
    }

    @Override
    public final double timestep(int call) {
        return sigmas.time(call);
    }

    @Override
    public final double initialSigma() {
        return 1;
    }

    @Override
    public final float[] noised(float[] clean, float[] noise, int call) {
        return Vectors.sum(alpha(call), clean, noise(call), noise);
    }

    @Override
    public final float[] input(float[] sample, int call) {
        return sample;
    }

    /** How much of the clean sample there is at the beginning of the step; the last is the end of the run. */
    final double alpha(int step) {
        return 1 / Math.hypot(sigmas.sigma(step), 1);
    }

    /** How much noise there is. */
    final double noise(int step) {
        return sigmas.sigma(step) * alpha(step);
    }

    /** Half the logarithm of signal to noise; infinite without noise. */
    final double lambda(int step) {
        return -Math.log(sigmas.sigma(step));
    }

    /** Whether the run ends with this step, or with this and one more, and has so few that a high order is unsafe. */
    final boolean nearEnd(int step, int left) {
        return step >= calls() - left && calls() < 15;
    }

    /** Whether the step ends without noise. */
    final boolean endsClean(int step) {
        return sigmas.sigma(step + 1) == 0;
    }

    @Override
    public final float[] clean(float[] sample, float[] output, int call) {
        return prediction.clean(sample, output, alpha(call), noise(call));
    }
}
