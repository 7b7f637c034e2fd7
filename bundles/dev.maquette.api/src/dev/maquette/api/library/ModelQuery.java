// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.library;

import java.util.Objects;
import java.util.Set;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelState;

/**
 * Which models, in which order. Within one facet the words are alternatives; an empty set does not restrict.
 *
 * @param text every word of it must occur (any case) in name, base, type, format, description, tags or notes
 * @param types words of {@code type}
 * @param bases words of {@code base}
 * @param formats words of {@code format}
 * @param tags tags, of which a model must have one
 * @param licenses ids of licences, {@link #COMMERCIAL}, {@link #NON_COMMERCIAL} or {@link #UNKNOWN_TERMS}, of which one
 *     must fit
 * @param availability whether the files were there when they were last looked for; empty for either
 * @param states of which one must hold
 * @param ratings of which one must be the model's, 0 for none
 * @param sort what to order by
 * @param descending largest first
 * @param offset models to skip
 * @param limit models to return at most
 */
public record ModelQuery(String text, Set<String> types, Set<String> bases, Set<String> formats, Set<String> tags,
        Set<String> licenses, Set<Availability> availability, Set<ModelState> states, Set<Integer> ratings, Sort sort,
        boolean descending, int offset, int limit) {

    /** Instead of a licence: what is made with the model may be sold. */
    public static final String COMMERCIAL = "commercial";

    /** Instead of a licence: what is made with the model may not be sold. */
    public static final String NON_COMMERCIAL = "non-commercial";

    /** Instead of a licence: nobody says whether what is made with the model may be sold. */
    public static final String UNKNOWN_TERMS = "unknown-terms";

    /**
     * Orders; equal ones are ordered by name, then key. By state the worst comes first; what is not the matter with a
     * model does not count.
     */
    public enum Sort {
        NAME, TYPE, BASE, FORMAT, SIZE, CREATED, UPDATED, RATING, STATE, PATH
    }

    public ModelQuery {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(sort, "sort");
        types = Set.copyOf(types);
        bases = Set.copyOf(bases);
        formats = Set.copyOf(formats);
        tags = Set.copyOf(tags);
        licenses = Set.copyOf(licenses);
        // an older client does not say these
        availability = availability == null ? Set.of() : Set.copyOf(availability);
        states = states == null ? Set.of() : Set.copyOf(states);
        ratings = ratings == null ? Set.of() : Set.copyOf(ratings);
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset and limit must not be negative");
        }
    }

    /** All models by name. */
    public static ModelQuery all() {
        return new ModelQuery("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
                Sort.NAME, false, 0, Integer.MAX_VALUE);
    }

    public ModelQuery withText(String words) {
        return new ModelQuery(words, types, bases, formats, tags, licenses, availability, states, ratings, sort,
                descending, offset, limit);
    }

    public ModelQuery withTypes(Set<String> words) {
        return new ModelQuery(text, words, bases, formats, tags, licenses, availability, states, ratings, sort,
                descending, offset, limit);
    }

    public ModelQuery withBases(Set<String> words) {
        return new ModelQuery(text, types, words, formats, tags, licenses, availability, states, ratings, sort,
                descending, offset, limit);
    }

    public ModelQuery withFormats(Set<String> words) {
        return new ModelQuery(text, types, bases, words, tags, licenses, availability, states, ratings, sort,
                descending, offset, limit);
    }

    public ModelQuery withTags(Set<String> words) {
        return new ModelQuery(text, types, bases, formats, words, licenses, availability, states, ratings, sort,
                descending, offset, limit);
    }

    public ModelQuery withLicenses(Set<String> words) {
        return new ModelQuery(text, types, bases, formats, tags, words, availability, states, ratings, sort,
                descending, offset, limit);
    }

    /** Such as {@code Set.of(Availability.MISSING)} for those whose files are gone. */
    public ModelQuery withAvailability(Set<Availability> wanted) {
        return new ModelQuery(text, types, bases, formats, tags, licenses, wanted, states, ratings, sort, descending,
                offset, limit);
    }

    public ModelQuery withStates(Set<ModelState> wanted) {
        return new ModelQuery(text, types, bases, formats, tags, licenses, availability, wanted, ratings, sort,
                descending, offset, limit);
    }

    public ModelQuery withRatings(Set<Integer> stars) {
        return new ModelQuery(text, types, bases, formats, tags, licenses, availability, states, stars, sort,
                descending, offset, limit);
    }

    public ModelQuery sortedBy(Sort order, boolean largestFirst) {
        return new ModelQuery(text, types, bases, formats, tags, licenses, availability, states, ratings, order,
                largestFirst, offset, limit);
    }

    public ModelQuery page(int skip, int most) {
        return new ModelQuery(text, types, bases, formats, tags, licenses, availability, states, ratings, sort,
                descending, skip, most);
    }
}
