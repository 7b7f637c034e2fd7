// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Prompts that are mixed as InvokeAI mixes them: {@code ("a cat", "a dog").blend(0.7, 0.3)} is something of both, with
 * shares that are made to add up to 1 unless {@code no_normalize} stands behind them; {@code ("a cat", "a dog").and()}
 * are sections of one. What is not written so is one prompt.
 *
 * @param shares at least one
 */
public record Blend(List<Share> shares) {

    private static final String QUOTED = "\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"";
    private static final Pattern MIXED = Pattern.compile("\\s*\\(\\s*(" + QUOTED + "(?:\\s*,\\s*" + QUOTED
            + ")*+)\\s*\\)\\s*\\.(blend|and)\\(([^()]*)\\)\\s*", Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile(QUOTED, Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d{1,9}(?:\\.\\d{0,9})?|\\.\\d{1,9})");
    private static final String AS_THEY_ARE = "no_normalize";
    private static final int METHOD = 4;
    private static final int ARGUMENTS = 5;
    private static final double NOTHING = 1e-6;

    public Blend {
        shares = List.copyOf(shares);
    }

    /**
     * A prompt that is mixed in.
     *
     * @param weight how much of it
     */
    public record Share(Prompt prompt, double weight) {
    }

    /** Reads a prompt. None is wrong. */
    public static Blend of(String text) {
        var mixed = MIXED.matcher(text);
        if (!mixed.matches()) {
            return alone(Prompt.of(text));
        }
        var prompts = PART.matcher(mixed.group(1)).results().map(part -> Prompt.of(part.group(1).replace("\\\"", "\"")))
                .toList();
        if (mixed.group(METHOD).equals("and")) {
            return alone(new Prompt(prompts.stream().flatMap(prompt -> prompt.sections().stream()).toList()));
        }
        var arguments = new ArrayList<>(List.of(mixed.group(ARGUMENTS).strip().split("\\s*,\\s*")));
        boolean evened = !arguments.removeIf(AS_THEY_ARE::equals);
        arguments.removeIf(String::isEmpty);
        if (arguments.size() > prompts.size() || !arguments.stream().allMatch(each -> NUMBER.matcher(each).matches())) {
            return alone(Prompt.of(text));
        }
        return mixed(prompts, arguments.stream().map(Double::valueOf).toList(), evened);
    }

    private static Blend alone(Prompt prompt) {
        return new Blend(List.of(new Share(prompt, 1)));
    }

    /** What has no weight has 1; what adds up to nothing cannot be made to add up to 1. */
    private static Blend mixed(List<Prompt> prompts, List<Double> weights, boolean evened) {
        double sum = weights.stream().mapToDouble(Double::doubleValue).sum() + prompts.size() - weights.size();
        double divisor = evened && Math.abs(sum) > NOTHING ? sum : 1;
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < prompts.size(); i++) {
            shares.add(new Share(prompts.get(i), (i < weights.size() ? weights.get(i) : 1) / divisor));
        }
        return new Blend(shares);
    }
}
