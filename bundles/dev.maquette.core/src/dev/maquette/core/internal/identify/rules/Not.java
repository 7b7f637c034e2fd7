// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import dev.maquette.api.identify.Evidence;

/** Holds when its part does not. */
record Not(String fact, Test part) implements Test {

    @Override
    public boolean look(Subject subject) {
        return !subject.holds(part);
    }

    @Override
    public String found(Subject subject) {
        return part.found(subject);
    }

    @Override
    public Evidence explain(Subject subject) {
        var inner = part.explain(subject);
        return new Evidence(fact, inner.place(), "not " + inner.expected(), inner.found(), !inner.held());
    }
}
