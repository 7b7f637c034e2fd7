// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

/**
 * For models that were distilled to be consistent: each call gives a clean sample, noise is added for the next. As LCM
 * (Luo 2023), or as TCD (Zheng 2024), which goes part of the way by the model's own noise.
 */
final class ConsistencySampler extends TrainingSampler {

    private static final int ORIGINAL = 50;
    private static final double DATA = 0.5;
    private static final double TIME_SCALE = 10;
    private static final double GAMMA = 0.3;

    private final boolean trajectory;

    /** @param trajectory as TCD, else as LCM */
    ConsistencySampler(Training training, Prediction prediction, int steps, boolean trajectory, double last) {
        super(training, prediction, visited(training.steps(), steps), last);
        this.trajectory = trajectory;
    }

    /** Some of those that the distillation used. */
    private static int[] visited(int training, int steps) {
        int original = Math.max(ORIGINAL, steps);
        var visited = new int[steps];
        for (int i = 0; i < steps; i++) {
            visited[i] = (original - (int) Math.floor(i * (double) original / steps)) * (training / original) - 1;
        }
        return visited;
    }

    @Override
    public float[] step(float[] sample, float[] output, int call, Noise noise) {
        boolean end = call == calls() - 1;
        var clean = clean(sample, output, call);
        return trajectory ? alongTrajectory(sample, clean, call, end, noise)
                : consistent(sample, clean, call, end, noise);
    }

    private float[] consistent(float[] sample, float[] clean, int call, boolean end, Noise noise) {
        double scaled = at(call) * TIME_SCALE;
        double sum = scaled * scaled + DATA * DATA;
        var denoised = Vectors.sum(scaled / Math.sqrt(sum), clean, DATA * DATA / sum, sample);
        if (end) {
            return denoised;
        }
        double left = left(at(call + 1));
        return Vectors.sum(Math.sqrt(left), denoised, Math.sqrt(1 - left), noise.draw(sample.length));
    }

    private float[] alongTrajectory(float[] sample, float[] clean, int call, boolean end, Noise noise) {
        int next = end ? 0 : at(call + 1);
        double there = left((int) Math.floor((1 - GAMMA) * next));
        var moved = Vectors.sum(Math.sqrt(there), clean, Math.sqrt(1 - there), noiseIn(sample, clean, call));
        if (end) {
            return moved;
        }
        double ratio = left(next) / there;
        return Vectors.sum(Math.sqrt(ratio), moved, Math.sqrt(1 - ratio), noise.draw(sample.length));
    }
}
