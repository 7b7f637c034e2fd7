// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Names in the order of the file, with an index for the tests that many rules ask. */
final class Names {

    private final Set<String> names;
    private String[] sorted;

    /** @param names in order */
    Names(Set<String> names) {
        this.names = names;
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    boolean contains(String name) {
        return names.contains(name);
    }

    /** The first name in the order of the file that fits. */
    Optional<String> first(Predicate<String> fits) {
        for (var name : names) {
            if (fits.test(name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /** The alphabetically first name that begins so: a binary search. */
    Optional<String> startingWith(String prefix) {
        if (sorted == null) {
            sorted = sorted(names);
        }
        int place = Arrays.binarySearch(sorted, prefix);
        int next = place < 0 ? -place - 1 : place;
        return next < sorted.length && sorted[next].startsWith(prefix) ? Optional.of(sorted[next]) : Optional.empty();
    }

    private static String[] sorted(Collection<String> names) {
        var array = names.toArray(new String[0]);
        Arrays.sort(array);
        return array;
    }
}
