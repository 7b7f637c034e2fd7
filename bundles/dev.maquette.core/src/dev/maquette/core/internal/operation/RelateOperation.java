// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.operation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.osgi.service.component.annotations.Component;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelKind;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.request.RelateModels;
import dev.maquette.api.request.RelateModels.Related;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.ModelEntry;

/** Relates a model to others, or separates it from them. */
@Component(service = Operation.class)
public final class RelateOperation implements Operation<RelateModels, Related> {

    @Override
    public Class<RelateModels> request() {
        return RelateModels.class;
    }

    @Override
    public Related execute(RelateModels request, OperationContext context) throws LibraryException {
        if (request.others().contains(request.key())) {
            throw new LibraryException(Problem.INVALID, "A model cannot be related to itself.",
                    "Name two different models.");
        }
        var registry = context.registry();
        try {
            if (!request.remove()) {
                refuseUnfit(request, registry);
            }
            var label = label(request, registry);
            if (request.dryRun()) {
                return new Related(foreseen(request, registry.related(request.key())), null);
            }
            var batch = registry.change(context.actor(), request.operation(), label, null, transaction -> {
                for (var other : request.others()) {
                    if (request.remove()) {
                        transaction.unrelate(request.key(), other);
                    } else {
                        transaction.relate(request.key(), other);
                    }
                }
            });
            return new Related(registry.related(request.key()), batch.orElse(null));
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private static void refuseUnfit(RelateModels request, Registry registry)
            throws LibraryException, RegistryException {
        var model = entry(request.key(), registry);
        for (var key : request.others()) {
            var other = entry(key, registry);
            var objection = kind(model).objection(kind(other));
            if (objection.isPresent()) {
                throw new LibraryException(Problem.INVALID,
                        model.getName() + " and " + other.getName() + " cannot be related. " + objection.get(),
                        "Choose a model of another type or of the same base.");
            }
        }
    }

    private static ModelKind kind(ModelEntry entry) {
        return new ModelKind(new ModelType(entry.getType()), new BaseModel(entry.getBase()));
    }

    private static List<String> foreseen(RelateModels request, List<String> now) {
        var related = new LinkedHashSet<>(now);
        if (request.remove()) {
            request.others().forEach(related::remove);
        } else {
            related.addAll(request.others());
        }
        return List.copyOf(related);
    }

    private static String label(RelateModels request, Registry registry) throws LibraryException, RegistryException {
        var name = entry(request.key(), registry).getName();
        var others = new ArrayList<String>();
        for (var other : request.others()) {
            others.add(entry(other, registry).getName());
        }
        return (request.remove() ? "Separate " : "Relate ") + name + (request.remove() ? " from " : " to ")
                + String.join(", ", others);
    }

    private static ModelEntry entry(String key, Registry registry) throws LibraryException, RegistryException {
        return registry.open(key).orElseThrow(() -> Failures.noModel(key));
    }
}
