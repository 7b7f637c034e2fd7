// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.maquette.api.identify.Evidence;

/** Holds when one of its parts does. */
record AnyOf(String fact, List<Test> parts) implements Test {

    @Override
    public boolean look(Subject subject) {
        for (var part : parts) {
            if (subject.holds(part)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Evidence explain(Subject subject) {
        var proof = parts.stream().filter(subject::holds).findFirst();
        if (proof.isPresent()) {
            var part = proof.get().explain(subject);
            return new Evidence(fact, part.place(), part.expected(), part.found(), true);
        }
        var all = parts.stream().map(part -> part.explain(subject)).toList();
        return new Evidence(fact, all.stream().map(Evidence::place).distinct().collect(Collectors.joining(", ")),
                all.stream().map(Evidence::expected).collect(Collectors.joining(" or ")),
                all.stream().map(Evidence::found).filter(Objects::nonNull).distinct().reduce((a, b) -> a + ", " + b)
                        .orElse(null),
                false);
    }
}
