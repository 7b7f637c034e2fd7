// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.starter;

import java.util.HashMap;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ListStarters;
import dev.maquette.api.request.ListStarters.Starter;
import dev.maquette.api.request.ListStarters.Starters;
import dev.maquette.api.starter.StarterBundle;
import dev.maquette.api.starter.StarterCatalogue;
import dev.maquette.api.starter.StarterModel;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/** Lists what all catalogues offer, and finds it in the library. */
@Component(service = Operation.class)
public final class ListStartersOperation implements Operation<ListStarters, Starters> {

    private final List<StarterCatalogue> catalogues = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(StarterCatalogue catalogue) {
        catalogues.add(catalogue);
    }

    public void remove(StarterCatalogue catalogue) {
        catalogues.remove(catalogue);
    }

    @Override
    public Class<ListStarters> request() {
        return ListStarters.class;
    }

    @Override
    public Starters execute(ListStarters request, OperationContext context) throws LibraryException {
        var models = catalogues.stream().flatMap(catalogue -> catalogue.models().stream()).toList();
        try {
            var installed = new InstalledStarters(context.registry());
            var keys = new HashMap<String, String>();
            for (var model : models) {
                keys.put(model.source(), installed.key(model).orElse(null));
            }
            return new Starters(models.stream().map(model -> starter(model, keys)).toList(), bundles());
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    private List<StarterBundle> bundles() {
        return catalogues.stream().flatMap(catalogue -> catalogue.bundles().stream()).toList();
    }

    private static Starter starter(StarterModel model, HashMap<String, String> keys) {
        return new Starter(model, keys.get(model.source()), model.dependencies().stream()
                .filter(dependency -> keys.get(dependency) == null).toList());
    }
}
