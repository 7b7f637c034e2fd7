// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.scheduler;

import java.util.Map;

/**
 * What a model's {@code scheduler_config.json} says, as far as it concerns every scheduler.
 *
 * @param steps of the training
 * @param betaStart variance of the noise that the first step adds
 * @param betaEnd that of the last step
 * @param scaled whether its root grows along a straight line, else it does itself
 * @param prediction what the model predicts
 * @param offset added to steps with {@link Spacing#LEADING}
 * @param spacing which steps are visited
 * @param endsAtOne whether the end counts as free of noise, else as the training's first step
 * @param shift of flow models
 * @param drowned whether nothing is left of the clean sample at the last step of the training, so that pictures may be
 *     wholly dark or bright
 */
public record SchedulerConfig(int steps, double betaStart, double betaEnd, boolean scaled, Prediction prediction,
        int offset, String spacing, boolean endsAtOne, double shift,
        boolean drowned) {

    /** A hundred times as many as any model was trained with. */
    private static final int MOST_STEPS = 100_000;

    /** Of Stable Diffusion 1 and XL. */
    public static SchedulerConfig stableDiffusion(Prediction prediction) {
        return new SchedulerConfig(1000, 0.00085, 0.012, true, prediction, 1, "leading", false, 1, false);
    }

    /** The same, with nothing left of the clean sample at the last step, from which runs begin then. */
    public SchedulerConfig drowning() {
        return new SchedulerConfig(steps, betaStart, betaEnd, scaled, prediction, offset, "trailing", endsAtOne, shift,
                true);
    }

    /** What the file says; Stable Diffusion's where it says nothing. */
    public static SchedulerConfig of(Map<String, ?> json) {
        return new SchedulerConfig((int) number(json, "num_train_timesteps", 1000), number(json, "beta_start", 0.00085),
                number(json, "beta_end", 0.012), !"linear".equals(json.get("beta_schedule")),
                Prediction.of(String.valueOf(json.get("prediction_type"))), (int) number(json, "steps_offset", 1),
                json.get("timestep_spacing") instanceof String spacing ? spacing : "leading",
                Boolean.TRUE.equals(json.get("set_alpha_to_one")), number(json, "shift", 1),
                Boolean.TRUE.equals(json.get("rescale_betas_zero_snr")));
    }

    /** Whether noise can be computed by it. */
    public boolean isSound() {
        return steps >= 2 && steps <= MOST_STEPS && betaStart > 0 && betaEnd >= betaStart && betaEnd < 1 && offset >= 0
                && offset < steps && shift > 0 && shift < Double.POSITIVE_INFINITY;
    }

    /** How many steps a run may have: of more, some would lead from a step of the training to the same one. */
    public int mostSteps() {
        return Math.max(1, steps - 2);
    }

    private static double number(Map<String, ?> json, String field, double otherwise) {
        return json.get(field) instanceof Number number ? number.doubleValue() : otherwise;
    }

    Training training() {
        var training =
                scaled ? Training.scaledLinear(steps, betaStart, betaEnd) : Training.linear(steps, betaStart, betaEnd);
        return drowned ? training.drowning() : training;
    }

    Spacing visiting() {
        return switch (spacing) {
        case "linspace" -> Spacing.LINSPACE;
        case "trailing" -> Spacing.TRAILING;
        default -> Spacing.LEADING;
        };
    }
}
