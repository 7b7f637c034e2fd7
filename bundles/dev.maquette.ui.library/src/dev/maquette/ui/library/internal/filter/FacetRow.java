// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.filter;

import java.util.Optional;
import java.util.OptionalInt;

import dev.maquette.api.library.SavedFilter;
import dev.maquette.ui.library.internal.list.Facet;

/** A row of the Filters view. */
sealed interface FacetRow {

    /** What it is known by when it comes again with other counts. */
    String id();

    /** What a saved filter is known by. */
    static String savedId(String name) {
        return "saved " + name;
    }

    /** @param saves whether there is something to save, and the user may */
    record SavedTitle(boolean saves) implements FacetRow {

        @Override
        public String id() {
            return "saved";
        }
    }

    /**
     * @param filter empty for all models
     * @param count how many models it finds, where that is known
     * @param current whether it is what is filtered by now
     */
    record Saved(Optional<SavedFilter> filter, OptionalInt count, boolean current) implements FacetRow {

        @Override
        public String id() {
            return savedId(filter.map(SavedFilter::name).orElse(""));
        }
    }

    /** @param chosen what is ticked below it, for when it is folded */
    record Title(Facet facet, boolean folded, String chosen) implements FacetRow {

        @Override
        public String id() {
            return facet.name();
        }
    }

    /** @param count models that ticking it would show, or does */
    record Choice(Facet facet, String word, int count, boolean ticked) implements FacetRow {

        @Override
        public String id() {
            return facet.name() + " " + word;
        }

        String label() {
            return FacetWords.label(facet, word);
        }
    }

    /**
     * @param hidden how many words it would show; 0 when it would show fewer
     */
    record More(Facet facet, int hidden) implements FacetRow {

        @Override
        public String id() {
            return facet.name() + " more";
        }
    }
}
