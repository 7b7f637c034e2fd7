// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import dev.maquette.api.digest.Digests;
import dev.maquette.api.identify.Identifier;
import dev.maquette.api.model.Availability;
import dev.maquette.api.request.LocateModels;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.ConflictException;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.Sighting;

/** Binds records to where their files have been found. */
record Rebinding(Identifier identifier, Digests digests) {

    /** How often somebody may commit between our look at the records and our own commit. */
    private static final int TRIES = 5;

    /**
     * What was bound.
     *
     * @param bindings those that were
     * @param batch the change; null when there is none
     */
    record Bound(List<Binding> bindings, Long batch) {
    }

    Matching matching(List<Wanted> wanted, OperationContext context) {
        return new Matching(digests, identifier, context, wanted);
    }

    /** What belongs to a model of the library already, or is none that it shows. */
    static Predicate<Path> taken(OperationContext context) {
        Set<Path> known = Look.local(context.registry()).stream()
                .flatMap(model -> Watchlist.path(model, context.folder()).stream()).collect(Collectors.toSet());
        var hidden = Set.of(context.folder().trash(), context.folder().staging());
        return path -> known.contains(path) || hidden.contains(path);
    }

    /**
     * Binds all as one change, except those that somebody has removed or bound elsewhere since they were looked up: an
     * hour may have gone by.
     *
     * @param place where they are, for the label of the change
     */
    static Bound bind(List<Binding> bindings, String place, OperationContext context) throws RegistryException {
        Optional<ConflictException> last = Optional.empty();
        for (int i = 0; i < TRIES && !bindings.isEmpty(); i++) {
            try {
                return tryToBind(bindings, place, context);
            } catch (ConflictException overtaken) {
                last = Optional.of(overtaken);
            }
        }
        if (last.isPresent()) {
            throw last.get();
        }
        return new Bound(List.of(), null);
    }

    private static Bound tryToBind(List<Binding> bindings, String place, OperationContext context)
            throws RegistryException {
        var bound = new ArrayList<Binding>();
        var label = bindings.size() == 1 ? "Locate " + bindings.getFirst().model().name()
                : "Locate " + bindings.size() + " models in " + place;
        var batch = context.registry().change(context.actor(), LocateModels.OPERATION, label, null, transaction -> {
            for (var binding : bindings) {
                if (transaction.has(binding.model().key()) && binding.apply(
                        transaction.edit(binding.model().key()), context.folder())) {
                    bound.add(binding);
                }
            }
        });
        context.registry().note(bound.stream().map(binding -> new Sighting(binding.model().key(),
                context.folder().spell(binding.to()), Availability.PRESENT)).toList());
        return new Bound(bound, batch.orElse(null));
    }
}
