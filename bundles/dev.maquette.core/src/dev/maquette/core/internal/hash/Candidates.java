// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.hash;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.ModelQuery.Sort;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.core.internal.hash.HashRun.Item;
import dev.maquette.core.internal.operation.Records;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/** Finds the models to hash. */
record Candidates(Registry registry, IProgressMonitor monitor) {

    /** What matters here of a record. */
    private record Known(String key, long fileSize, String hash) {
    }

    /** All models, the small ones first, so that most are done soon. */
    List<Item> all() {
        return summaries().stream().map(model -> new Item(model.key(), model.fileSize())).toList();
    }

    /** Models with these keys, in this order, also such that do not exist. */
    List<Item> named(List<String> keys) throws RegistryException {
        var sizes = new HashMap<String, Long>();
        var distinct = keys.stream().distinct().toList();
        Records.read(distinct, Known.class, registry, monitor, model -> sizes.put(model.key, model.fileSize));
        return distinct.stream().map(key -> new Item(key, sizes.getOrDefault(key, 0L))).toList();
    }

    /** Those of the items whose record has no hash. */
    List<Item> withoutHash(List<Item> items) throws RegistryException {
        var missing = new HashSet<String>();
        Records.read(items.stream().map(Item::key).toList(), Known.class, registry, monitor, model -> {
            if (RecordHash.isMissing(model.hash)) {
                missing.add(model.key);
            }
        });
        return items.stream().filter(item -> missing.contains(item.key())).toList();
    }

    private List<ModelSummary> summaries() {
        return registry.query(ModelQuery.all().sortedBy(Sort.SIZE, false)).items();
    }
}
