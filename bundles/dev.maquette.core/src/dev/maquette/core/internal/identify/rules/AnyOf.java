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
        return proof(subject) != null;
    }

    @Override
    public String found(Subject subject) {
        var proof = proof(subject);
        return proof == null ? listed(parts, subject) : proof.found(subject);
    }

    @Override
    public Evidence explain(Subject subject) {
        var proof = proof(subject);
        if (proof != null) {
            var part = proof.explain(subject);
            return new Evidence(fact, part.place(), part.expected(), part.found(), true);
        }
        var all = parts.stream().map(part -> part.explain(subject)).toList();
        return new Evidence(fact, all.stream().map(Evidence::place).distinct().collect(Collectors.joining(", ")),
                all.stream().map(Evidence::expected).collect(Collectors.joining(" or ")),
                listed(parts, subject), false);
    }

    private Test proof(Subject subject) {
        for (var part : parts) {
            if (subject.holds(part)) {
                return part;
            }
        }
        return null;
    }

    /** What is there for any of the parts. */
    static String listed(List<Test> parts, Subject subject) {
        return parts.stream().map(part -> part.found(subject)).filter(Objects::nonNull).distinct()
                .reduce((a, b) -> a + ", " + b).orElse(null);
    }
}
