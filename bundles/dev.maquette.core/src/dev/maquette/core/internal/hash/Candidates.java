// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.hash;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.ModelQuery.Sort;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.core.internal.hash.HashRun.Item;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/** Finds the models to hash. */
record Candidates(Registry registry, IProgressMonitor monitor) {

    /** All models, the small ones first, so that most are done soon. */
    List<Item> all() {
        return summaries().stream().map(model -> new Item(model.key(), model.fileSize())).toList();
    }

    /** Models with these keys, in this order, also such that do not exist. */
    List<Item> named(List<String> keys) throws RegistryException {
        var items = new ArrayList<Item>();
        for (var key : Set.copyOf(keys).size() == keys.size() ? keys : keys.stream().distinct().toList()) {
            var entry = registry.open(key);
            items.add(new Item(key, entry.isEmpty() ? 0 : entry.get().getFileSize()));
        }
        return items;
    }

    /** Those of the items whose record has no hash. */
    List<Item> withoutHash(List<Item> items) throws RegistryException {
        var found = new ArrayList<Item>();
        for (var item : items) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            var entry = registry.open(item.key());
            if (entry.isPresent() && RecordHash.isMissing(entry.get().getHash())) {
                found.add(item);
            }
        }
        return found;
    }

    private List<ModelSummary> summaries() {
        return registry.query(ModelQuery.all().sortedBy(Sort.SIZE, false)).items();
    }
}
