// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.similar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.inspect.StoredModel;
import dev.maquette.api.inspect.StoredModel.Weight;
import dev.maquette.api.request.FindSimilar.Difference;

/** Proves by their values that two models hold the same weights, and tells what they differ in. */
final class Likeness {

    private final StoredModel first;
    private final StoredModel other;
    private final Anatomy firstAnatomy;
    private final Anatomy otherAnatomy;
    private final List<Difference> differences = new ArrayList<>();
    private boolean renamed;
    /** Whether the other one has only the averages of the first. */
    private boolean averaged;

    private Likeness(StoredModel first, StoredModel other) {
        this.first = first;
        this.other = other;
        this.firstAnatomy = Anatomy.of(first);
        this.otherAnatomy = Anatomy.of(other);
    }

    /**
     * What the other one differs in from the first; empty when it is another model.
     *
     * @param thorough whether all values are compared
     * @throws IOException when one of them cannot be read
     */
    static Optional<List<Difference>> of(StoredModel first, StoredModel other, boolean thorough,
            IProgressMonitor monitor) throws IOException {
        try (var values = new Values(monitor)) {
            return new Likeness(first, other).compare(new PartComparing(values, thorough));
        }
    }

    private Optional<List<Difference>> compare(PartComparing comparing) throws IOException {
        var body = comparing.compare(firstBody(), otherBody(), true);
        if (!body.same() && otherAnatomy.averaged().isEmpty()) {
            body = comparing.compare(firstAnatomy.averaged(), otherBody(), true);
            averaged = body.same();
        }
        if (!body.same()) {
            return Optional.empty();
        }
        renamed = body.renamed();
        left(PartName.MODEL, body);
        for (var part : parts()) {
            part(part, comparing);
        }
        precisions();
        Told.container(first, other, renamed).ifPresent(differences::add);
        Told.header(first, other).ifPresent(differences::add);
        return Optional.of(differences);
    }

    private Map<String, Weight> firstBody() {
        return firstAnatomy.part(firstAnatomy.body());
    }

    private Map<String, Weight> otherBody() {
        return otherAnatomy.part(otherAnatomy.body());
    }

    /** All parts but the bodies. */
    private TreeSet<String> parts() {
        var parts = new TreeSet<String>();
        firstAnatomy.parts().keySet().stream().filter(part -> !part.equals(firstAnatomy.body())).forEach(parts::add);
        otherAnatomy.parts().keySet().stream().filter(part -> !part.equals(otherAnatomy.body())).forEach(parts::add);
        return parts;
    }

    private void part(String part, PartComparing comparing) throws IOException {
        var there = part.equals(firstAnatomy.body()) ? List.<Weight>of() : weights(firstAnatomy, part);
        var here = part.equals(otherAnatomy.body()) ? List.<Weight>of() : weights(otherAnatomy, part);
        if (averaged && part.equals(PartName.EMA)) {
            differences.add(Told.averagesOnly(firstBody().values()));
        } else if (here.isEmpty()) {
            differences.add(Told.leftOut(part, there));
        } else if (there.isEmpty()) {
            differences.add(Told.added(part, here));
        } else if (!PartName.training(part)) {
            var outcome = comparing.compare(firstAnatomy.part(part), otherAnatomy.part(part), false);
            renamed |= outcome.renamed() && outcome.same();
            if (outcome.same()) {
                left(part, outcome);
            } else if (Told.values(there, here)) {
                differences.add(Told.other(part, outcome, here));
            }
        }
    }

    private static List<Weight> weights(Anatomy anatomy, String part) {
        return List.copyOf(anatomy.part(part).values());
    }

    private void left(String part, PartOutcome outcome) {
        if (!outcome.onlyFirst().isEmpty()) {
            differences.add(Told.fewer(part, outcome.onlyFirst()));
        }
        if (!outcome.onlyOther().isEmpty()) {
            differences.add(Told.more(part, outcome.onlyOther()));
        }
    }

    /** Of the bodies, and of the parts in which it is another change than theirs. */
    private void precisions() {
        var body = Told.precision(PartName.MODEL, firstBody().values(), otherBody().values());
        body.ifPresent(differences::add);
        var change = body.map(Difference::detail).orElse("");
        for (var part : parts()) {
            if (!PartName.training(part) && !part.equals(firstAnatomy.body()) && !part.equals(otherAnatomy.body())) {
                Told.precision(PartName.MODEL, weights(firstAnatomy, part), weights(otherAnatomy, part))
                        .filter(other -> !other.detail().equals(change))
                        .ifPresent(_ -> Told.precision(part, weights(firstAnatomy, part), weights(otherAnatomy, part))
                                .ifPresent(differences::add));
            }
        }
    }
}
