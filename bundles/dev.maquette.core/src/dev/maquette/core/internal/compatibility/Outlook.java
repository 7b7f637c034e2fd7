// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.compatibility;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.maquette.api.request.SurveyNeeds.Compatibility;
import dev.maquette.api.request.SurveyNeeds.Fit;
import dev.maquette.api.request.SurveyNeeds.Need;
import dev.maquette.api.request.SurveyNeeds.Other;
import dev.maquette.api.request.SurveyNeeds.Starter;
import dev.maquette.api.request.SurveyNeeds.State;
import dev.maquette.api.starter.StarterModel;
import dev.maquette.registry.RegistryException;

/**
 * How models stand to the others of their library.
 *
 * @param starters all that there are
 */
record Outlook(Stock stock, Losses losses, List<StarterModel> starters) {

    Compatibility of(Entry model) throws RegistryException {
        var needs = stock.needs(model);
        return new Compatibility(model.key(), model.model().name(), needs.isPresent(),
                needs.stream().flatMap(List::stream).map(need -> need(need, model)).toList(), fits(model),
                losses.of(Set.of(model.key())));
    }

    private Need need(Requirement need, Entry model) {
        var filledBy = stock.fillers(need).stream().map(Entry::other).toList();
        var state = state(need, model, filledBy);
        return new Need(need.part(), state, need.optional(), need.takes().stream().map(Traits::words).toList(),
                filledBy, state == State.MISSING ? starters(need) : List.of(), need.knownFrom());
    }

    private static State state(Requirement need, Entry model, List<Other> filledBy) {
        if (need.isInside(model)) {
            return State.INSIDE;
        }
        if (need.takes().isEmpty()) {
            return State.UNKNOWN;
        }
        return filledBy.isEmpty() ? State.MISSING : State.FILLED;
    }

    private List<Starter> starters(Requirement need) {
        return starters.stream().filter(need::isFilledBy)
                .map(starter -> new Starter(starter.name(), starter.source(), starter.size())).toList();
    }

    private List<Fit> fits(Entry model) {
        return stock.all().stream().filter(other -> other.present() && !other.key().equals(model.key()))
                .filter(other -> stock.fit(model, other))
                .collect(Collectors.groupingBy(other -> other.model().type().id(), TreeMap::new, Collectors.toList()))
                .values().stream().map(same -> new Fit(same.getFirst().model().type(),
                        same.stream().map(Entry::other).toList()))
                .toList();
    }
}
