// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.SavedFilter;
import dev.maquette.api.model.ModelState;
import dev.maquette.api.request.ListFilters;

/** What the words of options mean that choose models. */
record FilterWords(Library library) {

    private static final int MOST = 5;

    /** What the saved filter of a name finds, in whatever case the name is given. */
    ModelQuery saved(String name) throws LibraryException, UsageException {
        var all = library.run(new ListFilters(), Actor.localUser(), new NullProgressMonitor()).filters();
        return all.stream().filter(filter -> filter.name().equalsIgnoreCase(name.strip())).map(SavedFilter::query)
                .findFirst().orElseThrow(() -> new UsageException("There is no saved filter \"" + name + "\".",
                        all.isEmpty() ? "Nothing has been saved in this library yet."
                                : "There is " + all.stream().map(SavedFilter::name).collect(Collectors.joining(", "))
                                        + "."));
    }

    static Set<ModelState> states(Set<String> words) throws UsageException {
        try {
            return words.stream().map(ModelState::of).collect(Collectors.toSet());
        } catch (IllegalArgumentException unknown) {
            throw new UsageException("--state does not know one of " + String.join(", ", words) + ".", "Use "
                    + Arrays.stream(ModelState.values()).map(ModelState::word).collect(Collectors.joining(", "))
                    + ".");
        }
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
