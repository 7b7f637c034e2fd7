// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * One of a model's default settings: what it may hold, and what a form offers. Values are what JSON has: strings,
 * numbers and booleans. What may be held is what InvokeAI 6.14 takes.
 */
public sealed interface Setting {

    /** Its JSON name within {@code default_settings}, such as {@code cfg_scale}. */
    String name();

    /** Whether it may hold the value; null never is one. */
    boolean accepts(Object value);

    /** What it may hold, to go on from "must be", such as {@code a number from 1}. */
    String expected();

    /**
     * A number.
     *
     * @param whole whether it has no fraction
     * @param least the smallest that may be held; {@link Double#NEGATIVE_INFINITY} for none
     * @param below what all that may be held is below; {@link Double#POSITIVE_INFINITY} for nothing
     * @param multiple what it must be a multiple of, from zero on; 0 for nothing
     * @param input what a form offers
     */
    record Amount(String name, boolean whole, double least, double below, int multiple, Input input)
            implements Setting {

        @Override
        public boolean accepts(Object value) {
            if (!(value instanceof Number number) || !Double.isFinite(number.doubleValue())) {
                return false;
            }
            var exact = new BigDecimal(number.toString()).stripTrailingZeros();
            double near = exact.doubleValue();
            return near >= least && near < below
                    && (!whole || exact.scale() <= 0 && near <= Integer.MAX_VALUE)
                    && (multiple == 0 || exact.remainder(BigDecimal.valueOf(multiple)).signum() == 0);
        }

        @Override
        public String expected() {
            var kind = multiple > 0 ? "a multiple of " + multiple : whole ? "a whole number" : "a number";
            var from = Double.isInfinite(least) ? "" : " from " + plain(least);
            return kind + from + (Double.isInfinite(below) ? "" : ", below " + plain(below));
        }

        private static String plain(double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        }
    }

    /**
     * What a form offers for a number. It is narrower than what may be held: a number beyond it can come from a file.
     *
     * @param sliderLeast left end of a slider
     * @param sliderMost right end of a slider
     * @param least the smallest to type in
     * @param most the largest to type in
     * @param step of the slider
     * @param fineStep of typed numbers
     * @param initial what to begin with
     */
    record Input(double sliderLeast, double sliderMost, double least, double most, double step, double fineStep,
            double initial) {
    }

    /**
     * One of several words.
     *
     * @param words those that are known, in the order of a list
     * @param open whether others may be held as well
     * @param initial what to begin with
     */
    record Word(String name, List<String> words, boolean open, String initial) implements Setting {

        public Word {
            words = List.copyOf(words);
        }

        @Override
        public boolean accepts(Object value) {
            return value instanceof String word && !word.isBlank() && (open || words.contains(word));
        }

        @Override
        public String expected() {
            return open ? "a text" : "one of " + String.join(", ", words);
        }
    }

    /** Yes or no. */
    record Flag(String name) implements Setting {

        @Override
        public boolean accepts(Object value) {
            return value instanceof Boolean;
        }

        @Override
        public String expected() {
            return "true or false";
        }
    }

    /**
     * Another model, by its key.
     *
     * @param type of that model
     */
    record Reference(String name, ModelType type) implements Setting {

        @Override
        public boolean accepts(Object value) {
            return value instanceof String key && !key.isBlank();
        }

        @Override
        public String expected() {
            return "the key of a model";
        }
    }
}
