// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import dev.maquette.ui.inspect.internal.DifferenceRows.Kind;
import dev.maquette.ui.inspect.internal.DifferenceRows.Row;

/**
 * Which differences a user wants to see.
 *
 * @param hidden kinds that are left out
 * @param words what must occur, in lower case
 */
record DifferenceFilter(Set<Kind> hidden, String words) {

    /** Lets every difference through. */
    static final DifferenceFilter NONE = new DifferenceFilter(Set.of(), "");

    boolean shows(Kind kind) {
        return !hidden.contains(kind);
    }

    boolean shows(Row row) {
        return shows(row.kind()) && (words.isEmpty()
                || (row.name() + " " + row.left() + " " + row.right()).toLowerCase(Locale.ROOT).contains(words));
    }

    /** The same with one kind shown or hidden. */
    DifferenceFilter toggled(Kind kind) {
        var next = EnumSet.noneOf(Kind.class);
        next.addAll(hidden);
        if (!next.remove(kind)) {
            next.add(kind);
        }
        return new DifferenceFilter(next, words);
    }

    /** Those in which a text occurs. */
    DifferenceFilter saying(String text) {
        return new DifferenceFilter(hidden, text.strip().toLowerCase(Locale.ROOT));
    }
}
