// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

/** DPM-Solver++ through earlier steps, of second or third order (Lu and others 2022); on request with noise. */
final class MultistepDpmSampler extends SolverSampler {

    private final int order;
    private final boolean stochastic;
    private final float[][] earlier = new float[3][];
    private int known;

    MultistepDpmSampler(Sigmas sigmas, Prediction prediction, int order, boolean stochastic) {
        super(sigmas, prediction);
        this.order = order;
        this.stochastic = stochastic;
    }

    @Override
    public float[] step(float[] sample, float[] output, int call, Noise noise) {
        System.arraycopy(earlier, 0, earlier, 1, earlier.length - 1);
        earlier[0] = clean(sample, output, call);
        known = Math.min(known + 1, order);
        var drawn = stochastic ? noise.draw(sample.length) : null;
        if (known == 1 || nearEnd(call, 1) || endsClean(call)) {
            return first(sample, call, drawn);
        }
        return known == 2 || nearEnd(call, 2) ? second(sample, call, drawn) : third(sample, call);
    }

    private float[] first(float[] sample, int step, float[] drawn) {
        double h = lambda(step + 1) - lambda(step);
        double rest = noise(step + 1) / noise(step);
        if (drawn == null) {
            return Vectors.sum(rest, sample, -alpha(step + 1) * Math.expm1(-h), earlier[0]);
        }
        double fresh = -Math.expm1(-2 * h);
        return Vectors.sum(rest * Math.exp(-h), sample, alpha(step + 1) * fresh, earlier[0],
                noise(step + 1) * Math.sqrt(fresh), drawn);
    }

    private float[] second(float[] sample, int step, float[] drawn) {
        double h = lambda(step + 1) - lambda(step);
        double r = (lambda(step) - lambda(step - 1)) / h;
        double half = (drawn == null ? -Math.expm1(-h) : -Math.expm1(-2 * h)) * alpha(step + 1) / 2 / r;
        return Vectors.sum(1, first(sample, step, drawn), half, earlier[0], -half, earlier[1]);
    }

    private float[] third(float[] sample, int step) {
        double h = lambda(step + 1) - lambda(step);
        double r0 = (lambda(step) - lambda(step - 1)) / h;
        double r1 = (lambda(step - 1) - lambda(step - 2)) / h;
        var near = Vectors.sum(1 / r0, earlier[0], -1 / r0, earlier[1]);
        var far = Vectors.sum(1 / r1, earlier[1], -1 / r1, earlier[2]);
        double part = r0 / (r0 + r1);
        var slope = Vectors.sum(1 + part, near, -part, far);
        var bend = Vectors.sum(1 / (r0 + r1), near, -1 / (r0 + r1), far);
        double alpha = alpha(step + 1);
        return Vectors.sum(1, first(sample, step, null), alpha * (Math.expm1(-h) / h + 1), slope,
                -alpha * ((Math.expm1(-h) + h) / (h * h) - 0.5), bend);
    }
}
