// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.compatibility;

import java.util.Arrays;
import java.util.List;

import dev.maquette.api.starter.StarterModel;

/**
 * A part that models need; a line of {@code needs.tsv}, which says what its cells mean.
 *
 * @param models those that need it
 * @param part what it is called, or {@link #NOTHING}
 * @param takes what fills it, alternatives; empty where nobody knows
 * @param inside the submodel that brings it along, or {@link #NOTHING}
 * @param starters sources, {@link #ALL} or {@link #NOTHING}
 */
record Requirement(Traits models, String part, List<Traits> takes, String inside, boolean optional,
        List<String> starters, String knownFrom) {

    private static final String NOTHING = "-";
    private static final String ALL = "*";
    private static final String UNKNOWN = "?";
    private static final int CELLS = 7;

    static Requirement parse(String line) {
        var cells = line.split("\t");
        if (cells.length != CELLS) {
            throw new IllegalStateException("Not a line of " + CELLS + " cells: " + line);
        }
        var takes = List.of(NOTHING, UNKNOWN).contains(cells[2]) ? List.<Traits>of()
                : Arrays.stream(cells[2].split("; ")).map(Traits::parse).toList();
        return new Requirement(Traits.parse(cells[0]), cells[1], takes, cells[3], cells[4].equals("no"),
                List.of(cells[5].split(" ")), cells[6]);
    }

    /** Whether it says that such models are complete. */
    boolean isNothing() {
        return part.equals(NOTHING);
    }

    /** As this model asks for it. */
    Requirement seenFrom(Entry model) {
        return new Requirement(models, part, takes.stream().map(each -> each.seenFrom(model)).toList(), inside,
                optional, starters, knownFrom);
    }

    boolean isInside(Entry model) {
        return model.details().lists(inside);
    }

    boolean isFilledBy(Entry other) {
        return takes.stream().anyMatch(each -> each.of(other));
    }

    boolean isFilledBy(StarterModel starter) {
        return starters.contains(ALL) ? !takes.isEmpty() && takes.getFirst().of(starter)
                : starters.contains(starter.source());
    }
}
