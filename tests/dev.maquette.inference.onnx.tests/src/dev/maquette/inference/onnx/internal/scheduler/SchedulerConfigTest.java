// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models that were trained until nothing was left of a picture. */
class SchedulerConfigTest {

    private static final double[] TIMES = {999, 799, 599, 399, 199};
    /** What diffusers' EulerDiscreteScheduler has for these. */
    private static final double[] SIGMAS =
            {4095.999755859375, 7.410706996917725, 2.604856014251709, 1.241375207901001, 0.5947520732879639};

    private static final SchedulerConfig WRITTEN = SchedulerConfig.of(Map.of("rescale_betas_zero_snr", true,
            "timestep_spacing", "trailing", "prediction_type", "v_prediction"));

    private static void check(SchedulerConfig config) {
        var sampler = Schedulers.start("euler", TIMES.length, config).orElseThrow();
        assertEquals(SIGMAS[0], sampler.initialSigma(), 1e-3);
        for (int call = 0; call < TIMES.length; call++) {
            assertEquals(TIMES[call], sampler.timestep(call));
            assertEquals(SIGMAS[call], sampler.noised(new float[1], new float[]{1}, call)[0], 1e-5 * SIGMAS[call]);
        }
    }

    @Test
    void aConfigurationMaySayThatNothingIsLeft() {
        check(WRITTEN);
    }

    @Test
    void ofACheckpointTheSameIsKnownWithoutOne() {
        check(SchedulerConfig.stableDiffusion(Prediction.V_PREDICTION).drowning());
    }

    @ParameterizedTest
    @MethodSource("dev.maquette.inference.onnx.internal.scheduler.Schedulers#names")
    void noSchedulerDividesByNothing(String name) {
        var sampler = Schedulers.start(name, 4, WRITTEN).orElseThrow();
        var sample = new float[]{(float) sampler.initialSigma(), (float) (-0.5 * sampler.initialSigma())};
        for (int call = 0; call < sampler.calls(); call++) {
            var input = sampler.input(sample, call);
            sample = sampler.step(sample, new float[]{0.3f * input[1], -0.3f * input[0]}, call,
                    length -> new float[length]);
            assertTrue(Float.isFinite(sample[0]) && Float.isFinite(sample[1]), name + ", call " + call);
        }
    }
}
