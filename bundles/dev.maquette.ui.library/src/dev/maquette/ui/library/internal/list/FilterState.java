// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.ModelQuery.Sort;
import dev.maquette.api.model.Availability;

/**
 * What the user searches, filters and sorts by.
 *
 * @param text the words searched
 * @param types words of types, empty for all
 * @param bases words of bases, empty for all
 * @param states whether the files are there, empty for either
 * @param grouped whether models stand under the heading of their type
 */
public record FilterState(String text, Set<String> types, Set<String> bases, Set<Availability> states, Column sort,
        boolean descending, boolean grouped) {

    /** Everything, by name, under headings. */
    public static final FilterState ALL = new FilterState("", Set.of(), Set.of(), Set.of(), Column.NAME, false,
            true);

    public FilterState {
        types = Set.copyOf(types);
        bases = Set.copyOf(bases);
        states = Set.copyOf(states);
    }

    /** The same with other words. */
    public FilterState withText(String words) {
        return new FilterState(words.strip(), types, bases, states, sort, descending, grouped);
    }

    /** The same with a type added, or taken away when it was there. */
    public FilterState toggleType(String word) {
        return new FilterState(text, toggled(types, word), bases, states, sort, descending, grouped);
    }

    /** The same with a base added, or taken away when it was there. */
    public FilterState toggleBase(String word) {
        return new FilterState(text, types, toggled(bases, word), states, sort, descending, grouped);
    }

    /** The same with a state of files added, or taken away when it was there. */
    public FilterState toggleState(Availability state) {
        Set<Availability> next = EnumSet.copyOf(states.isEmpty() ? EnumSet.noneOf(Availability.class) : states);
        if (!next.remove(state)) {
            next.add(state);
        }
        return new FilterState(text, types, bases, next, sort, descending, grouped);
    }

    /** The same words and order without filters. */
    public FilterState withoutFilters() {
        return new FilterState(text, Set.of(), Set.of(), Set.of(), sort, descending, grouped);
    }

    /** Sorted by a column; the other way round when it was sorted by it already. Sizes begin with the largest. */
    public FilterState sortedBy(Column column) {
        boolean other = column == sort ? !descending : column.largestFirst();
        return new FilterState(text, types, bases, states, column, other, grouped);
    }

    /** The same order from the other end. */
    public FilterState reversed() {
        return new FilterState(text, types, bases, states, sort, !descending, grouped);
    }

    /** The same with headings or without. */
    public FilterState grouped(boolean headings) {
        return new FilterState(text, types, bases, states, sort, descending, headings);
    }

    /** Whether models may be hidden by it. */
    public boolean restricts() {
        return !text.isEmpty() || filters();
    }

    /** Whether a type, a base or a state is chosen. */
    public boolean filters() {
        return !types.isEmpty() || !bases.isEmpty() || !states.isEmpty();
    }

    /** The query that answers it. */
    public ModelQuery query() {
        Sort order = sort.order().orElse(Sort.NAME);
        return ModelQuery.all().withText(text).withTypes(types).withBases(bases).withAvailability(states)
                .sortedBy(order, descending);
    }

    private static Set<String> toggled(Set<String> words, String word) {
        Set<String> next = new TreeSet<>(words);
        if (!next.remove(word)) {
            next.add(word);
        }
        return next;
    }
}
