// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.List;
import java.util.stream.Collectors;

import dev.maquette.api.identify.Evidence;

/** Holds when all of its parts do. */
record AllOf(String fact, List<Test> parts) implements Test {

    @Override
    public boolean look(Subject subject) {
        return failed(subject) == null;
    }

    @Override
    public String found(Subject subject) {
        var failed = failed(subject);
        return failed == null ? AnyOf.listed(parts, subject) : failed.found(subject);
    }

    @Override
    public Evidence explain(Subject subject) {
        var failed = failed(subject);
        if (failed != null) {
            var part = failed.explain(subject);
            return new Evidence(fact, part.place(), part.expected(), part.found(), false);
        }
        var all = parts.stream().map(part -> part.explain(subject)).toList();
        return new Evidence(fact, all.stream().map(Evidence::place).distinct().collect(Collectors.joining(", ")),
                all.stream().map(Evidence::expected).collect(Collectors.joining(" and ")),
                AnyOf.listed(parts, subject), true);
    }

    private Test failed(Subject subject) {
        for (var part : parts) {
            if (!subject.holds(part)) {
                return part;
            }
        }
        return null;
    }
}
