// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.hash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.ModelQuery.Sort;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.core.internal.hash.HashRun.Item;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

/** Finds the models to hash. */
record Candidates(Registry registry, IProgressMonitor monitor) {

    /** Records read at once: one by one takes several times as long, and all together need not fit into memory. */
    private static final int PAGE = 500;

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
        for (var page : pages(distinct)) {
            read(page).forEach(model -> sizes.put(model.key, model.fileSize));
        }
        return distinct.stream().map(key -> new Item(key, sizes.getOrDefault(key, 0L))).toList();
    }

    /** Those of the items whose record has no hash. */
    List<Item> withoutHash(List<Item> items) throws RegistryException {
        var found = new ArrayList<Item>();
        for (var page : pages(items)) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            var missing = read(page.stream().map(Item::key).toList()).stream()
                    .filter(model -> RecordHash.isMissing(model.hash)).map(Known::key)
                    .collect(Collectors.toSet());
            page.stream().filter(item -> missing.contains(item.key())).forEach(found::add);
        }
        return found;
    }

    private List<Known> read(List<String> keys) throws RegistryException {
        return registry.read(keys).stream().map(json -> Json.read(json, Known.class)).toList();
    }

    private static <T> List<List<T>> pages(List<T> all) {
        return all.stream().gather(Gatherers.windowFixed(PAGE)).toList();
    }

    private List<ModelSummary> summaries() {
        return registry.query(ModelQuery.all().sortedBy(Sort.SIZE, false)).items();
    }
}
