// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;

/** The linear multistep part of PNDM (Liu 2022); its second step is taken twice. */
final class PndmSampler extends TrainingSampler {

    private static final double[][] WEIGHTS = {{}, {1}, {1.5, -0.5}, {23 / 12.0, -16 / 12.0, 5 / 12.0},
            {55 / 24.0, -59 / 24.0, 37 / 24.0, -9 / 24.0}};

    private final int interval;
    private final Deque<float[]> said = new ArrayDeque<>();
    private float[] before;

    PndmSampler(Training training, Prediction prediction, int[] steps, double last) {
        super(training, prediction, doubled(steps), last);
        this.interval = training.steps() / steps.length;
    }

    private static int[] doubled(int[] steps) {
        if (steps.length < 2) {
            return steps;
        }
        var doubled = new int[steps.length + 1];
        doubled[0] = steps[0];
        doubled[1] = steps[1];
        System.arraycopy(steps, 1, doubled, 2, steps.length - 1);
        return doubled;
    }

    @Override
    public int steps() {
        return calls() == 1 ? 1 : calls() - 1;
    }

    @Override
    public int stepOf(int call) {
        return Math.max(0, call - 1);
    }

    @Override
    public float[] step(float[] sample, float[] output, int call, Noise noise) {
        if (call == 1) {
            var mean = Vectors.sum(0.5, output, 0.5, said.getFirst());
            return transfer(before, mean, at(call) + interval, at(call));
        }
        said.addFirst(output);
        if (said.size() >= WEIGHTS.length) {
            said.removeLast();
        }
        before = sample;
        return transfer(sample, mixed(), at(call), at(call) - interval);
    }

    private float[] mixed() {
        var weights = WEIGHTS[said.size()];
        var outputs = new ArrayList<>(said);
        var sum = Vectors.scaled(weights[0], outputs.getFirst());
        for (int i = 1; i < weights.length; i++) {
            sum = Vectors.sum(1, sum, weights[i], outputs.get(i));
        }
        return sum;
    }

    /** From one step to another, with what the model said. */
    private float[] transfer(float[] sample, float[] output, int from, int to) {
        double a = left(from);
        double b = left(to);
        var clean = prediction.clean(sample, output, Math.sqrt(a), Math.sqrt(1 - a));
        var noise = Vectors.sum(1 / Math.sqrt(1 - a), sample, -Math.sqrt(a / (1 - a)), clean);
        double divisor = a * Math.sqrt(1 - b) + Math.sqrt(a * (1 - a) * b);
        return Vectors.sum(Math.sqrt(b / a), sample, -(b - a) / divisor, noise);
    }
}
