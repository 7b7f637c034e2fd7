// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Runs that begin with a later step, with a model that knows the clean sample. */
class LaterStartTest {

    static final List<String> NAMES = Schedulers.names();
    private static final SchedulerConfig CONFIG = SchedulerConfig.stableDiffusion(Prediction.EPSILON);
    private static final int STEPS = 10;
    private static final int LENGTH = 64;

    private static Sampler start(String name) {
        return start(name, STEPS);
    }

    private static Sampler start(String name, int steps) {
        return Schedulers.start(name, steps, CONFIG).orElseThrow();
    }

    private static float[] all(double value) {
        var all = new float[LENGTH];
        Arrays.fill(all, (float) value);
        return all;
    }

    private static float[] drawn(Random random) {
        var drawn = new float[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            drawn[i] = (float) random.nextGaussian();
        }
        return drawn;
    }

    /** What is in the sample beside the clean one. */
    private static float[] noiseIn(float[] sample, float[] clean, Sampler sampler, int call) {
        float kept = sampler.noised(all(1), all(0), call)[0];
        float added = sampler.noised(all(0), all(1), call)[0];
        var noise = new float[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            noise[i] = (sample[i] - kept * clean[i]) / added;
        }
        return noise;
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void eachStepIsMadeOfCallsThatFollowOneAnother(String name) {
        var sampler = start(name);
        assertEquals(STEPS, sampler.steps());
        assertEquals(0, sampler.stepOf(0));
        for (int call = 1; call < sampler.calls(); call++) {
            int more = sampler.stepOf(call) - sampler.stepOf(call - 1);
            assertEquals(Math.clamp(more, 0, 1), more, "from call " + (call - 1));
        }
        assertEquals(STEPS - 1, sampler.stepOf(sampler.calls() - 1));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void fromEachStepOnTheCleanSampleIsFound(String name) {
        for (int step = 0; step < STEPS; step++) {
            var random = new Random(step);
            var clean = drawn(random);
            var sampler = start(name);
            int call = 0;
            while (sampler.stepOf(call) < step) {
                call++;
            }
            var sample = sampler.noised(clean, drawn(random), call);
            for (; call < sampler.calls(); call++) {
                var output = noiseIn(sample, clean, sampler, call);
                near(clean, sampler.clean(sample, output, call), 2e-3, "what is meant from step " + step);
                sample = sampler.step(sample, output, call, _ -> drawn(random));
            }
            near(clean, sample, 0.15, "the end from step " + step);
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void throughAsManyStepsAsThereMayBeTheCleanSampleIsFound(String name) {
        var random = new Random(7);
        var clean = drawn(random);
        var sampler = start(name, CONFIG.mostSteps());
        var sample = sampler.noised(clean, drawn(random), 0);
        for (int call = 0; call < sampler.calls(); call++) {
            sample = sampler.step(sample, noiseIn(sample, clean, sampler, call), call, _ -> drawn(random));
        }
        near(clean, sample, 0.15, "the end");
    }

    /** As configurations make it that add much to each step. */
    @Test
    void aStepBehindTheLastOfTheTrainingIsTheLast() {
        var sampler = Schedulers.start("pndm", 20, SchedulerConfig.of(Map.of("steps_offset", 100))).orElseThrow();
        var random = new Random(7);
        var clean = drawn(random);
        var sample = sampler.noised(clean, drawn(random), 0);
        for (int call = 0; call < sampler.calls(); call++) {
            sample = sampler.step(sample, noiseIn(sample, clean, sampler, call), call, _ -> drawn(random));
        }
        near(clean, sample, 1.5, "the end, which is not clean with so much");
    }

    private static void near(float[] wanted, float[] found, double tolerance, String what) {
        for (int i = 0; i < LENGTH; i++) {
            assertEquals(wanted[i], found[i], tolerance, what);
        }
    }
}
