// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.ModelQuery.Sort;
import dev.maquette.api.model.ModelState;

/**
 * What the user searches, filters and sorts by.
 *
 * @param text the words searched
 * @param chosen for each facet that restricts, its words, of which one must hold
 * @param grouped whether models stand under the heading of their type
 */
public record FilterState(String text, Map<Facet, Set<String>> chosen, Column sort, boolean descending,
        boolean grouped) {

    /** Everything, by name, under headings. */
    public static final FilterState ALL = new FilterState("", Map.of(), Column.NAME, false, true);

    public FilterState {
        chosen = chosen.entrySet().stream().filter(each -> !each.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
    }

    /** The same with other words. */
    public FilterState withText(String words) {
        return new FilterState(words.strip(), chosen, sort, descending, grouped);
    }

    /** The words of a facet of which one must hold; empty where it does not restrict. */
    public Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** The same with a word of a facet added, or taken away when it was there. */
    public FilterState toggle(Facet facet, String word) {
        Set<String> words = new TreeSet<>(chosen(facet));
        if (!words.remove(word)) {
            words.add(word);
        }
        Map<Facet, Set<String>> next = new EnumMap<>(Facet.class);
        next.putAll(chosen);
        next.put(facet, words);
        return new FilterState(text, next, sort, descending, grouped);
    }

    /** The same words and order without filters. */
    public FilterState withoutFilters() {
        return new FilterState(text, Map.of(), sort, descending, grouped);
    }

    /** What a query searches and filters by, in the same order. */
    public FilterState finding(ModelQuery query) {
        Map<Facet, Set<String>> next = new EnumMap<>(Facet.class);
        next.put(Facet.TYPE, query.types());
        next.put(Facet.BASE, query.bases());
        next.put(Facet.FORMAT, query.formats());
        next.put(Facet.TAG, query.tags());
        next.put(Facet.LICENSE, query.licenses());
        next.put(Facet.STATE, words(query.states().stream().map(ModelState::word)));
        next.put(Facet.RATING, words(query.ratings().stream().map(String::valueOf)));
        return new FilterState(query.text().strip(), next, sort, descending, grouped);
    }

    private static Set<String> words(Stream<String> words) {
        return words.collect(Collectors.toSet());
    }

    /** Sorted by a column; the other way round when it was sorted by it already. Sizes begin with the largest. */
    public FilterState sortedBy(Column column) {
        boolean other = column == sort ? !descending : column.largestFirst();
        return new FilterState(text, chosen, column, other, grouped);
    }

    /** The same order from the other end. */
    public FilterState reversed() {
        return new FilterState(text, chosen, sort, !descending, grouped);
    }

    /** The same with headings or without. */
    public FilterState grouped(boolean headings) {
        return new FilterState(text, chosen, sort, descending, headings);
    }

    /** Whether models may be hidden by it. */
    public boolean restricts() {
        return !text.isEmpty() || filters();
    }

    /** Whether a word of a facet is chosen. */
    public boolean filters() {
        return !chosen.isEmpty();
    }

    /** What it searches and filters by, in the order of names. */
    public ModelQuery found() {
        return ModelQuery.all().withText(text).withTypes(chosen(Facet.TYPE)).withBases(chosen(Facet.BASE))
                .withFormats(chosen(Facet.FORMAT)).withTags(chosen(Facet.TAG)).withLicenses(chosen(Facet.LICENSE))
                .withStates(chosen(Facet.STATE).stream().map(ModelState::of).collect(Collectors.toSet()))
                .withRatings(chosen(Facet.RATING).stream().map(Integer::valueOf).collect(Collectors.toSet()));
    }

    /** The query that answers it. */
    public ModelQuery query() {
        Sort order = sort.order().orElse(Sort.NAME);
        return found().sortedBy(order, descending);
    }
}
