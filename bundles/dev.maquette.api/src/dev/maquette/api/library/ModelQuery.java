// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

import java.util.Set;

import dev.maquette.api.model.Availability;

/**
 * Which models, in which order. Within one facet the words are alternatives; an empty set does not restrict.
 *
 * @param text every word of it must occur (any case) in name, base, type, format, description, tags or notes
 * @param types words of {@code type}
 * @param bases words of {@code base}
 * @param formats words of {@code format}
 * @param tags tags, of which a model must have one
 * @param availability whether the files were there when they were last looked for
 * @param sort what to order by
 * @param descending largest first
 * @param offset models to skip
 * @param limit models to return at most
 */
public record ModelQuery(String text, Set<String> types, Set<String> bases, Set<String> formats, Set<String> tags,
        Set<Availability> availability, Sort sort, boolean descending, int offset, int limit) {

    /** Orders; equal ones are ordered by name, then key. */
    public enum Sort {
        NAME, TYPE, BASE, FORMAT, SIZE, CREATED, UPDATED
    }

    public ModelQuery {
        types = Set.copyOf(types);
        bases = Set.copyOf(bases);
        formats = Set.copyOf(formats);
        tags = Set.copyOf(tags);
        availability = availability == null ? Set.of() : Set.copyOf(availability);
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset and limit must not be negative");
        }
    }

    /** Wherever the files are. */
    public ModelQuery(String text, Set<String> types, Set<String> bases, Set<String> formats, Set<String> tags,
            Sort sort, boolean descending, int offset, int limit) {
        this(text, types, bases, formats, tags, Set.of(), sort, descending, offset, limit);
    }

    /** All models by name. */
    public static ModelQuery all() {
        return new ModelQuery("", Set.of(), Set.of(), Set.of(), Set.of(), Sort.NAME, false, 0, Integer.MAX_VALUE);
    }

    public ModelQuery withText(String words) {
        return new ModelQuery(words, types, bases, formats, tags, availability, sort, descending, offset, limit);
    }

    public ModelQuery withTypes(Set<String> words) {
        return new ModelQuery(text, words, bases, formats, tags, availability, sort, descending, offset, limit);
    }

    public ModelQuery withBases(Set<String> words) {
        return new ModelQuery(text, types, words, formats, tags, availability, sort, descending, offset, limit);
    }

    public ModelQuery withFormats(Set<String> words) {
        return new ModelQuery(text, types, bases, words, tags, availability, sort, descending, offset, limit);
    }

    public ModelQuery sortedBy(Sort order, boolean largestFirst) {
        return new ModelQuery(text, types, bases, formats, tags, availability, order, largestFirst, offset, limit);
    }

    public ModelQuery page(int skip, int most) {
        return new ModelQuery(text, types, bases, formats, tags, availability, sort, descending, skip, most);
    }

    /** Such as {@code Set.of(Availability.MISSING)} for those whose files are gone. */
    public ModelQuery withAvailability(Set<Availability> wanted) {
        return new ModelQuery(text, types, bases, formats, tags, wanted, sort, descending, offset, limit);
    }
}
