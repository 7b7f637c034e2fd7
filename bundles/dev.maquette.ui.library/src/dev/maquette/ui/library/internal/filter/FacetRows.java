// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.filter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.model.ModelState;
import dev.maquette.ui.library.internal.LibraryPresenter.Answer;
import dev.maquette.ui.library.internal.filter.FacetRow.Choice;
import dev.maquette.ui.library.internal.filter.FacetRow.More;
import dev.maquette.ui.library.internal.filter.FacetRow.Saved;
import dev.maquette.ui.library.internal.filter.FacetRow.SavedTitle;
import dev.maquette.ui.library.internal.filter.FacetRow.Title;
import dev.maquette.ui.library.internal.list.Facet;
import dev.maquette.ui.library.internal.list.FilterState;

/**
 * Makes the rows of the Filters view.
 *
 * @param answer what the library said last
 * @param folded facets of which only the title is shown
 * @param opened facets of which all words are shown
 * @param search only words that contain it are shown; may be empty
 */
record FacetRows(Answer answer, Set<Facet> folded, Set<Facet> opened, String search) {

    /** Words of a long facet that are shown at first. */
    static final int FIRST = 8;

    /** A facet with more words than these is searched. */
    static final int SEARCHED = 20;

    /** All rows. */
    List<FacetRow> rows(SavedFilters.Known saved, boolean mayChange) {
        List<FacetRow> rows = new ArrayList<>();
        if (search.isEmpty()) {
            saved(rows, saved, mayChange);
        }
        for (Facet facet : Facet.values()) {
            facet(rows, facet);
        }
        return rows;
    }

    /** Whether a facet has so many words that one has to search them. */
    boolean isLong() {
        return Stream.of(Facet.values()).anyMatch(facet -> everything(facet).size() > SEARCHED);
    }

    private void saved(List<FacetRow> rows, SavedFilters.Known saved, boolean mayChange) {
        ModelQuery now = answer.filter().found();
        rows.add(new SavedTitle(mayChange && answer.filter().restricts()));
        rows.add(new Saved(Optional.empty(), OptionalInt.of(answer.all()), !answer.filter().restricts()));
        saved.filters().forEach(filter -> {
            Integer count = saved.counts().get(filter.name());
            rows.add(new Saved(Optional.of(filter), count == null ? OptionalInt.empty() : OptionalInt.of(count),
                    FilterState.ALL.finding(filter.query()).found().equals(now)));
        });
    }

    private void facet(List<FacetRow> rows, Facet facet) {
        Set<String> chosen = answer.filter().chosen(facet);
        boolean closed = search.isEmpty() && folded.contains(facet);
        List<String> words = closed ? List.of() : fitting(facet);
        if (closed ? isBare(facet) : words.isEmpty()) {
            return;
        }
        rows.add(new Title(facet, closed, chosen.stream().map(word -> FacetWords.label(facet, word)).sorted()
                .collect(Collectors.joining(", "))));
        if (closed) {
            return;
        }
        boolean all = !search.isEmpty() || opened.contains(facet) || words.size() <= FIRST + 1;
        int shown = all ? words.size() : FIRST;
        for (int i = 0; i < words.size(); i++) {
            boolean ticked = chosen.contains(words.get(i));
            if (i < shown || ticked) {
                rows.add(new Choice(facet, words.get(i), count(facet, words.get(i)), ticked));
            }
        }
        if (search.isEmpty() && words.size() > FIRST + 1) {
            rows.add(new More(facet, all ? 0 : words.size() - shown));
        }
    }

    private boolean isBare(Facet facet) {
        return facet != Facet.STATE && facet != Facet.RATING && everything(facet).isEmpty()
                && answer.filter().chosen(facet).isEmpty();
    }

    private List<String> fitting(Facet facet) {
        List<String> words = words(facet);
        String part = search.strip().toLowerCase(Locale.ROOT);
        return part.isEmpty() ? words
                : words.stream().filter(word -> FacetWords.label(facet, word).toLowerCase(Locale.ROOT).contains(part))
                        .toList();
    }

    private int count(Facet facet, String word) {
        return answer.facets().getOrDefault(FacetWords.key(facet), Map.of()).getOrDefault(word, 0);
    }

    private Map<String, Integer> everything(Facet facet) {
        return answer.everything().getOrDefault(FacetWords.key(facet), Map.of());
    }

    /** Those that the library has, whatever is filtered now, and those that are ticked; there may be thousands. */
    private List<String> words(Facet facet) {
        Set<String> words = new LinkedHashSet<>(switch (facet) {
        case STATE -> Stream.of(ModelState.values()).map(ModelState::word).toList();
        case RATING -> List.of("5", "4", "3", "2", "1", "0");
        case TYPE, BASE, LICENSE, FORMAT, TAG -> everything(facet).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
        });
        words.addAll(answer.filter().chosen(facet));
        return List.copyOf(words);
    }
}
