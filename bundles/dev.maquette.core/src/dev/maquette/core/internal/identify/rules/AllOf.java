// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.maquette.api.identify.Evidence;

/** Holds when all of its parts do. */
record AllOf(String fact, List<Test> parts) implements Test {

    @Override
    public boolean look(Subject subject) {
        for (var part : parts) {
            if (!subject.holds(part)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Evidence explain(Subject subject) {
        var failed = parts.stream().filter(part -> !subject.holds(part)).findFirst();
        if (failed.isPresent()) {
            var part = failed.get().explain(subject);
            return new Evidence(fact, part.place(), part.expected(), part.found(), false);
        }
        var all = parts.stream().map(part -> part.explain(subject)).toList();
        return new Evidence(fact, all.stream().map(Evidence::place).distinct().collect(Collectors.joining(", ")),
                all.stream().map(Evidence::expected).collect(Collectors.joining(" and ")),
                all.stream().map(Evidence::found).filter(Objects::nonNull).distinct().reduce((a, b) -> a + ", " + b)
                        .orElse(null),
                true);
    }
}
