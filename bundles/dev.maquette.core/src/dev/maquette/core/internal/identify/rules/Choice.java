// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field of the outcome: the first case that gives a value decides; none gives null.
 *
 * @param <T> what is chosen
 */
record Choice<T>(List<Case<T>> cases) {

    T of(Subject subject) {
        return cases.stream().map(one -> one.of(subject)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Every value that can come out. */
    Set<T> values() {
        return cases.stream().flatMap(Case::values).collect(Collectors.toSet());
    }

    /**
     * One case.
     *
     * @param when what has to hold, or null
     * @param value what it then gives, unless it reads
     * @param reading what to read, or null
     * @param map from what was read to the value
     * @param taken makes the value from what was read, where there is no map; else null
     */
    record Case<T>(Test when, T value, Reading reading, Map<String, T> map, Function<Object, T> taken) {

        T of(Subject subject) {
            if (when != null && !subject.holds(when)) {
                return null;
            }
            if (reading == null) {
                return value;
            }
            var found = reading.read(subject);
            return taken == null ? map.get(Words.of(found)) : found == null ? null : taken.apply(found);
        }

        Stream<T> values() {
            return reading == null ? Stream.of(value) : map.values().stream();
        }
    }
}
