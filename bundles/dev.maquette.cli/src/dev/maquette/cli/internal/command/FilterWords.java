// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.SavedFilter;
import dev.maquette.api.model.ModelState;
import dev.maquette.api.request.ListFilters;

/** What the words of options mean that choose models. */
final class FilterWords {

    private static final int MOST = 5;

    private FilterWords() {
    }

    /** What the saved filter of a name finds, in whatever case the name is given. */
    static ModelQuery saved(Session session, String name) throws LibraryException, UsageException {
        var all = session.run(new ListFilters()).filters();
        return all.stream().filter(filter -> filter.name().equalsIgnoreCase(name.strip())).map(SavedFilter::query)
                .findFirst().orElseThrow(() -> all.isEmpty()
                        ? new UsageException("This library has no saved filters.",
                                "Save one in the Filters view of the workbench, or say what to list by other options.")
                        : new UsageException("There is no saved filter \"" + name + "\".", "One of these is meant:",
                                all.stream().map(SavedFilter::name).toList()));
    }

    static Set<ModelState> states(Set<String> words) throws UsageException {
        var states = EnumSet.noneOf(ModelState.class);
        for (var word : words) {
            try {
                states.add(ModelState.of(word));
            } catch (IllegalArgumentException unknown) {
                throw new UsageException("--state does not know \"" + word + "\".", "Use one or more of "
                        + Arrays.stream(ModelState.values()).map(ModelState::word).collect(Collectors.joining(", "))
                        + ".");
            }
        }
        return states;
    }

    /** {@code 3+} is three and more. */
    static Set<Integer> ratings(Set<String> words) throws UsageException {
        for (var word : words) {
            if (!word.strip().matches("[0-5]\\+?")) {
                throw new UsageException("--rating takes 0 to 5, with a + for that and more; " + word + " is none.",
                        "Use 4, 3,5 or 3+.");
            }
        }
        return words.stream().map(String::strip).flatMap(FilterWords::stars).collect(Collectors.toSet());
    }

    private static Stream<Integer> stars(String word) {
        int least = word.charAt(0) - '0';
        return IntStream.rangeClosed(least, word.endsWith("+") ? MOST : least).boxed();
    }
}
