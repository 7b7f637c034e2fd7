// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import dev.maquette.api.json.Json;

/** Runs that the field's reference made, replayed: latents, model and noise are formulas that the files state. */
class GoldenSchedulerTest {

    private static final int VALUES = 64;
    private static final double TOLERANCE = 1e-5;

    @TestFactory
    Stream<DynamicTest> eachRunComesOutAsTheReferences() throws IOException {
        try (var in = GoldenSchedulerTest.class.getResourceAsStream("scheduler-golden.json")) {
            return tests(in);
        }
    }

    /** Of every name, with few steps and as many as are usual; {@code releng/fixtures/schedulers.py} wrote them. */
    @TestFactory
    Stream<DynamicTest> eachRunOfEveryNameComesOutAsPublished() throws IOException {
        try (var in = allNames()) {
            return tests(in);
        }
    }

    @Test
    void everyNameThatInvokeAiHasIsKnownAndWasReplayed() throws IOException {
        var names = "ddim, ddpm, deis, deis_k, lms, lms_k, pndm, heun, heun_k, euler, euler_k, euler_a, kdpm_2, "
                + "kdpm_2_k, kdpm_2_a, kdpm_2_a_k, dpmpp_2s, dpmpp_2s_k, dpmpp_2m, dpmpp_2m_k, dpmpp_2m_sde, "
                + "dpmpp_2m_sde_k, dpmpp_3m, dpmpp_3m_k, dpmpp_sde, dpmpp_sde_k, er_sde, unipc, unipc_k, lcm, tcd";
        assertEquals(List.of(names.split(", ")), Schedulers.names());
        try (var in = allNames()) {
            assertEquals(Set.copyOf(Schedulers.names()),
                    cases(in).map(run -> run.get("name")).collect(Collectors.toSet()));
        }
    }

    private static InputStream allNames() throws IOException {
        return new GZIPInputStream(GoldenSchedulerTest.class.getResourceAsStream("schedulers.json.gz"));
    }

    private static Stream<DynamicTest> tests(InputStream in) throws IOException {
        return cases(in).map(run -> DynamicTest.dynamicTest(
                run.get("name") + ", " + run.get("steps") + " steps, " + run.get("prediction_type"),
                () -> replay(run)));
    }

    private static Stream<Map<?, ?>> cases(InputStream in) throws IOException {
        Map<?, ?> golden = Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Map.class);
        return ((List<?>) golden.get("cases")).stream().map(Map.class::cast);
    }

    private static void replay(Map<?, ?> run) {
        var name = (String) run.get("name");
        @SuppressWarnings("unchecked")
        var config = (Map<String, Object>) run.get("config");
        int steps = ((Number) run.get("steps")).intValue();
        var sampler = Schedulers.start(name, steps, SchedulerConfig.of(config)).orElseThrow();
        var times = (List<?>) run.get("timesteps");
        assertEquals(times.size(), sampler.calls());
        if (run.get("init_noise_sigma") != null) {
            near(run.get("init_noise_sigma"), sampler.initialSigma(), "the noise to begin with");
        }
        var draws = new AtomicInteger();
        float[] sample = new float[VALUES];
        for (int i = 0; i < VALUES; i++) {
            sample[i] = (float) (1.3 * Math.sin(1.7 * i));
            sample[i] *= name.equals("flow_euler") ? 1 : (float) sampler.initialSigma();
        }
        var after = (List<?>) run.get("first4_after_each_step");
        for (int call = 0; call < sampler.calls(); call++) {
            assertEquals(((Number) times.get(call)).doubleValue(), sampler.timestep(call), 2e-3,
                    "time of call " + call);
            double time = ((Number) times.get(call)).doubleValue();
            var output = model(sampler.input(sample, call), time);
            sample = sampler.step(sample, output, call, length -> noise(length, draws.getAndIncrement()));
            compare((List<?>) after.get(call), sample, "after call " + call);
        }
        compare((List<?>) run.get("final"), sample, "at the end");
    }

    private static float[] model(float[] x, double time) {
        double mean = 0;
        for (var value : x) {
            mean += Math.abs(value) / x.length;
        }
        var output = new float[x.length];
        for (int i = 0; i < x.length; i++) {
            output[i] = (float) (0.6 * x[i] / (1 + mean) + 0.2 * Math.cos(0.9 * i + 0.01 * time));
        }
        return output;
    }

    private static float[] noise(int length, int draw) {
        var noise = new float[length];
        for (int i = 0; i < length; i++) {
            noise[i] = (float) (0.8 * Math.sin(0.7 * i + draw));
        }
        return noise;
    }

    private static void compare(List<?> wanted, float[] found, String where) {
        for (int i = 0; i < wanted.size(); i++) {
            near(wanted.get(i), found[i], where + ", value " + i);
        }
    }

    private static void near(Object wanted, double found, String where) {
        double expected = ((Number) wanted).doubleValue();
        assertEquals(expected, found, TOLERANCE * Math.max(1, Math.abs(expected)), where);
    }
}
