// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The schedulers by the names that InvokeAI gives them. */
public final class Schedulers {

    private static final String KARRAS = "_k";
    private static final List<String> NAMES = List.of("ddim", "ddpm", "deis", "deis_k", "lms", "lms_k", "pndm", "heun",
            "heun_k", "euler", "euler_k", "euler_a", "kdpm_2", "kdpm_2_k", "kdpm_2_a", "kdpm_2_a_k", "dpmpp_2s",
            "dpmpp_2s_k", "dpmpp_2m", "dpmpp_2m_k", "dpmpp_2m_sde", "dpmpp_2m_sde_k", "dpmpp_3m", "dpmpp_3m_k",
            "dpmpp_sde", "dpmpp_sde_k", "er_sde", "unipc", "unipc_k", "lcm", "tcd");

    private Schedulers() {
    }

    /** The names that {@link #start} knows. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * Begins a run.
     *
     * @param name one of {@link #names()}, or {@code flow_euler}
     * @param steps at least 1
     * @return empty for a name that is not known
     */
    public static Optional<Sampler> start(String name, int steps, SchedulerConfig config) {
        boolean karras = name.endsWith(KARRAS);
        var plain = karras ? name.substring(0, name.length() - KARRAS.length()) : name;
        if (!NAMES.contains(name) && !name.equals("flow_euler")) {
            return Optional.empty();
        }
        var training = config.training();
        var prediction = config.prediction();
        double end = config.endsAtOne() ? 1 : training.cumulative()[0];
        return Optional.of(switch (plain) {
        case "ddim" -> new DdimSampler(training, prediction, visited(config, steps), end);
        case "ddpm" -> new DdpmSampler(training, prediction, visited(config, steps));
        case "pndm" -> new PndmSampler(training, prediction, visited(config, steps), end);
        case "lcm", "tcd" -> new ConsistencySampler(training, prediction, steps, plain.equals("tcd"), end);
        case "flow_euler" -> new FlowEulerSampler(training, steps, config.shift());
        case "euler", "euler_a", "heun", "lms", "kdpm_2", "kdpm_2_a", "dpmpp_sde" ->
            bySigma(plain, karras, steps, config, training);
        default -> solver(plain, karras, steps, config, training);
        });
    }

    private static int[] visited(SchedulerConfig config, int steps) {
        return Arrays.stream(config.visiting().steps(steps, config.steps() - 1, config.offset(), true))
                .mapToInt(step -> (int) Math.min(step, config.steps() - 1.0)).toArray();
    }

    private static Sampler bySigma(String name, boolean karras, int steps, SchedulerConfig config, Training training) {
        var spacing = config.visiting();
        var times = spacing.steps(steps, config.steps() - 1, config.offset(), spacing != Spacing.LINSPACE);
        var plain = Sigmas.at(times, training);
        var sigmas = karras
                ? Sigmas.karras(steps, plain.sigma(0), plain.sigma(steps - 1), training, name.startsWith("kdpm"))
                : plain;
        double initial = spacing == Spacing.LEADING ? Math.hypot(sigmas.sigma(0), 1) : sigmas.sigma(0);
        var prediction = config.prediction();
        return switch (name) {
        case "heun" -> new HeunSampler(sigmas, prediction, initial);
        case "lms" -> new LmsSampler(sigmas, prediction, initial);
        case "dpmpp_sde" -> new DpmSdeSampler(sigmas, training, prediction, initial);
        case "kdpm_2", "kdpm_2_a" ->
            new MidpointSampler(sigmas, training, prediction, initial, name.endsWith("_a"));
        default -> new EulerSampler(sigmas, prediction, initial, name.endsWith("_a"));
        };
    }

    private static Sampler solver(String name, boolean karras, int steps, SchedulerConfig config, Training training) {
        var spacing = name.equals("dpmpp_2s") ? Spacing.LINSPACE : config.visiting();
        int last = training.steps() - 1;
        var sigmas = karras ? Sigmas.karras(steps, training.sigma(last), training.sigma(0), training, true)
                : Sigmas.at(spacing.solverSteps(steps, last, config.offset()), training);
        var prediction = config.prediction();
        return switch (name) {
        case "deis" -> new DeisSampler(sigmas.ending(training.sigma(0)), prediction);
        case "er_sde" -> new ErSdeSampler(sigmas, prediction);
        case "unipc" -> new UniPcSampler(sigmas, prediction);
        case "dpmpp_2s" -> new SinglestepDpmSampler(sigmas, prediction);
        case "dpmpp_3m" -> new MultistepDpmSampler(sigmas, prediction, 3, false);
        default -> new MultistepDpmSampler(sigmas, prediction, 2, name.endsWith("_sde"));
        };
    }
}
