// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.library.SavedFilter;

/** Lists the filters that the library remembers. */
public record ListFilters() implements Request<ListFilters.Filters> {

    /** @param filters in the order of their saving */
    public record Filters(List<SavedFilter> filters) {

        public Filters {
            filters = List.copyOf(filters);
        }
    }

    @Override
    public String operation() {
        return "filters.list";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
