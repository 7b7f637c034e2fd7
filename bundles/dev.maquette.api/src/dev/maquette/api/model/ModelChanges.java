// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fields of a record to be set, by JSON name. A field that is absent stays as it is; one that is present with null is
 * cleared. Values are what JSON has: strings, numbers, booleans, lists and maps.
 *
 * @param fields JSON name to new value, values may be null
 */
public record ModelChanges(Map<String, Object> fields) {

    public ModelChanges {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Nothing to change. */
    public static ModelChanges none() {
        return new ModelChanges(Map.of());
    }

    /** These changes and one more. */
    public ModelChanges with(String field, Object value) {
        var more = new LinkedHashMap<>(fields);
        more.put(field, value);
        return new ModelChanges(more);
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }
}
