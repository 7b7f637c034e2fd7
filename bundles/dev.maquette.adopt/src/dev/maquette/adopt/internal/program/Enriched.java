// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.program;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;

import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.ForeignModel;
import dev.maquette.api.neighbour.Reading;

/**
 * Passes on what is read, with one thing more about each model of which it is known.
 *
 * @param reading who is told
 * @param known what is known of a model
 */
record Enriched(Reading reading, Function<ForeignModel, Optional<Fact>> known) implements Reading {

    @Override
    public void model(ForeignModel model) {
        var facts = new ArrayList<>(model.facts());
        known.apply(model).ifPresent(facts::add);
        reading.model(new ForeignModel(model.path(), model.key(), model.bytes(), model.listed(), facts,
                model.elsewhere()));
    }

    @Override
    public void related(String one, String other) {
        reading.related(one, other);
    }

    @Override
    public void unread(String place, String reason) {
        reading.unread(place, reason);
    }
}
