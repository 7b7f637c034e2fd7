// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.model;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The weights among the default settings of a LoRA, which must agree with each other.
 *
 * @param weight or null
 * @param least lower end of the comfortable range, or null for {@value #LEAST}
 * @param most upper end of the comfortable range, or null for {@value #MOST}
 */
public record LoraWeights(Double weight, Double least, Double most) {

    /** Lower end of the range where none is set, as InvokeAI 6.14 has it. */
    public static final double LEAST = -1;

    /** Upper end of the range where none is set, as InvokeAI 6.14 has it. */
    public static final double MOST = 2;

    /** Those of default settings by JSON name; what is no number counts as not set. */
    public static LoraWeights of(Map<String, ?> settings) {
        return new LoraWeights(number(settings.get("weight")), number(settings.get("weight_min")),
                number(settings.get("weight_max")));
    }

    private static Double number(Object value) {
        return value instanceof Number number ? number.doubleValue() : null;
    }

    /** Why they cannot be kept, in a sentence; empty when they agree. */
    public Optional<String> objection() {
        double from = least == null ? LEAST : least;
        double to = most == null ? MOST : most;
        if (from >= to) {
            return Optional.of("The minimum weight is " + plain(from) + " and the maximum " + plain(to)
                    + ". The minimum must be below the maximum.");
        }
        if (weight != null && (weight < from || weight > to)) {
            return Optional.of("The weight " + plain(weight) + " is not between the minimum " + plain(from)
                    + " and the maximum " + plain(to) + ".");
        }
        return Optional.empty();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
