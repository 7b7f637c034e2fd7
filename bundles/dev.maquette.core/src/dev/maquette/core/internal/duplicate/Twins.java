// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.duplicate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The very same files, under whatever paths.
 *
 * @param paths at least one
 */
record Twins(List<Holding> paths) {

    /** Puts together what is the same; where the system has no identities each is asked about each other. */
    static List<Twins> of(List<Holding> holdings) throws IOException {
        var byIds = new LinkedHashMap<List<String>, List<Holding>>();
        holdings.forEach(holding -> byIds.computeIfAbsent(holding.ids(), _ -> new ArrayList<>()).add(holding));
        var distinct = new ArrayList<Twins>();
        for (var same : byIds.values()) {
            var first = same.getFirst();
            var known = Piece.tellsNames(first.path()) ? null : find(first, distinct);
            if (known == null) {
                distinct.add(new Twins(new ArrayList<>(same)));
            } else {
                known.paths.addAll(same);
            }
        }
        return distinct;
    }

    private static Twins find(Holding holding, List<Twins> distinct) throws IOException {
        for (var twins : distinct) {
            if (twins.paths.getFirst().isSameAs(holding)) {
                return twins;
            }
        }
        return null;
    }

    /** The place itself, rather than a link to it, and rather one that a record has. */
    Holding first() {
        return paths.stream().min(Comparator.comparing((Holding holding) -> !holding.real())
                .thenComparing(holding -> holding.key() == null)).orElseThrow();
    }

    /** The record that has this place, or one that leads to it; null when none does. */
    String key() {
        return first().key() != null ? first().key()
                : paths.stream().map(Holding::key).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** What is free when all these paths go: a file that has yet other names stays. */
    long cost() {
        var names = paths.stream().flatMap(holding -> holding.pieces().stream()).collect(Collectors.groupingBy(
                Piece::id, Collectors.mapping(Piece::real, Collectors.toSet())));
        return first().pieces().stream().filter(piece -> piece.names() <= names.get(piece.id()).size())
                .mapToLong(Piece::size).sum();
    }
}
