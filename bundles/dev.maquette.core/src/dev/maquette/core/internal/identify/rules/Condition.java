// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a value has to be. A value that is not there is null and fits nothing but {@code exists: false}. */
sealed interface Condition {

    boolean fits(Object value);

    /** The condition in words. */
    String words();

    /** One of these; numbers are compared as numbers. */
    record Is(List<Object> values) implements Condition {
        @Override
        public boolean fits(Object value) {
            return value != null && values.stream().anyMatch(wanted -> same(wanted, value));
        }

        @Override
        public String words() {
            return listed(values);
        }
    }

    /** There, and none of these. */
    record IsNot(List<Object> values) implements Condition {
        @Override
        public boolean fits(Object value) {
            return value != null && values.stream().noneMatch(unwanted -> same(unwanted, value));
        }

        @Override
        public String words() {
            return "anything but " + listed(values);
        }
    }

    /** A text in which the pattern is found. */
    record Like(Pattern pattern) implements Condition {
        @Override
        public boolean fits(Object value) {
            return value instanceof String text && pattern.matcher(text).find();
        }

        @Override
        public String words() {
            return "like " + pattern;
        }
    }

    /** A number greater than the limit. */
    record Above(double limit) implements Condition {
        @Override
        public boolean fits(Object value) {
            return value instanceof Number number && number.doubleValue() > limit;
        }

        @Override
        public String words() {
            return "more than " + Words.of(limit);
        }
    }

    /** There, or not there. */
    record Exists(boolean wanted) implements Condition {
        @Override
        public boolean fits(Object value) {
            return wanted == (value != null);
        }

        @Override
        public String words() {
            return wanted ? "present" : "absent";
        }
    }

    private static boolean same(Object a, Object b) {
        return a instanceof Number x && b instanceof Number y ? x.doubleValue() == y.doubleValue() : a.equals(b);
    }

    private static String listed(List<Object> values) {
        return values.stream().map(Words::of).collect(Collectors.joining(" | "));
    }
}
