// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.library.SavedFilter;

/**
 * Saves a filter, changes one, or forgets it. A name that another filter has already is refused as a conflict.
 *
 * @param name the filter that is meant, or null for a new one
 * @param filter as it shall be, or null to forget it
 */
public record ChangeFilter(String name, SavedFilter filter) implements Request<ChangeFilter.Changed> {

    /** @param filters all of them as they are now, in the order of their saving */
    public record Changed(List<SavedFilter> filters) {

        public Changed {
            filters = List.copyOf(filters);
        }
    }

    @Override
    public String operation() {
        return "filters.change";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
