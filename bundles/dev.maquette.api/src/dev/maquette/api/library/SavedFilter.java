// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

import java.util.Objects;

/**
 * A search that a library remembers under a name, for everybody who uses it.
 *
 * @param name as people read it; no two of a library are equal but for case
 * @param query what it finds; its order and page count for nothing
 */
public record SavedFilter(String name, ModelQuery query) {

    public SavedFilter {
        name = name.strip();
        Objects.requireNonNull(query, "query");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A saved filter needs a name");
        }
    }
}
