// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.RemoveModels;

/** The records of models that a provider runs. */
final class ProvidedModels {

    private static final Set<String> TYPES = Set.of("external_image_generator");
    private static final int PAGE = 200;

    private final Library library;

    ProvidedModels(Library library) {
        this.library = library;
    }

    /** Takes those of one provider out of the library; they can be restored from its trash. */
    void remove(String provider, Actor actor) throws LibraryException {
        var keys = keys(provider);
        if (!keys.isEmpty()) {
            library.run(new RemoveModels(keys, RemoveModels.Files.TRASH, false), actor, new NullProgressMonitor());
        }
    }

    private List<String> keys(String provider) throws LibraryException {
        var query = ModelQuery.all().withTypes(TYPES);
        var keys = new ArrayList<String>();
        int offset = 0;
        while (true) {
            var page = library.models(query.page(offset, PAGE)).items().stream().map(ModelSummary::key).toList();
            library.records(page).stream().filter(model -> provider.equals(model.providerId()))
                    .forEach(model -> keys.add(model.key()));
            if (page.size() < PAGE) {
                return keys;
            }
            offset += PAGE;
        }
    }
}
