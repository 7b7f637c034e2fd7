// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelSummary;

/**
 * The models that are verified.
 *
 * @param all whether they are all of the library
 * @param bytes the size of each by its key
 * @param name of the only one, or an empty string
 */
record Scope(boolean all, Map<String, Long> bytes, String name) {

    /** Those of these that are in the library; all where there is no choice. */
    static Scope of(Library library, List<String> keys) {
        Set<String> wanted = keys == null ? null : new HashSet<>(keys);
        Map<String, Long> bytes = new HashMap<>();
        String name = "";
        for (ModelSummary model : library.models(ModelQuery.all()).items()) {
            if (wanted == null || wanted.contains(model.key())) {
                bytes.put(model.key(), model.fileSize());
                name = model.name();
            }
        }
        return new Scope(keys == null, Map.copyOf(bytes), bytes.size() == 1 ? name : "");
    }

    int count() {
        return bytes.size();
    }

    long total() {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What a request says. */
    List<String> keys() {
        return all ? null : List.copyOf(bytes.keySet());
    }
}
