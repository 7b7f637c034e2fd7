// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import dev.maquette.api.identify.Evidence;

/** Compares a value that is read from the model; what stands in for a missing one is not reported as found. */
record ValueTest(String fact, Reading reading, Condition condition) implements Test {

    @Override
    public boolean look(Subject subject) {
        return condition.fits(reading.read(subject));
    }

    @Override
    public String found(Subject subject) {
        var found = reading instanceof Reading.OrElse orElse ? orElse.reading().read(subject) : reading.read(subject);
        return found == null ? null : String.valueOf(found);
    }

    @Override
    public Evidence explain(Subject subject) {
        return new Evidence(fact, reading.place(), condition.words(), found(subject), subject.holds(this));
    }
}
