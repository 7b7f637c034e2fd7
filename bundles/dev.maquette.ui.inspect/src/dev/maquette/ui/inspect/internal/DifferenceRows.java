// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import dev.maquette.api.inspect.Comparison;
import dev.maquette.api.inspect.Tensor;

/** What a comparison has found, as one list that can be narrowed by kind and by words. */
final class DifferenceRows {

    /** Kinds of differences. */
    enum Kind {
        /** A tensor that only the first has. */
        LEFT,
        /** A tensor that only the second has. */
        RIGHT,
        /** A tensor of another dtype or shape. */
        CHANGED,
        /** A field of the metadata. */
        METADATA
    }

    /**
     * A row.
     *
     * @param left what the first says, empty for nothing
     * @param right what the second says, empty for nothing
     */
    record Row(Kind kind, String name, String left, String right) {

        private boolean matches(String words) {
            return words.isEmpty() || (name + " " + left + " " + right).toLowerCase(Locale.ROOT).contains(words);
        }
    }

    private final List<Row> all;
    private final Set<Kind> hidden;
    private final String words;
    private final List<Row> rows;

    private DifferenceRows(List<Row> all, Set<Kind> hidden, String words) {
        this.all = all;
        this.hidden = hidden;
        this.words = words;
        this.rows = all.stream().filter(row -> !hidden.contains(row.kind) && row.matches(words)).toList();
    }

    /** Every difference. */
    static DifferenceRows of(Comparison comparison) {
        var all = new ArrayList<Row>();
        comparison.onlyLeft().forEach(tensor -> all.add(new Row(Kind.LEFT, tensor.path(), words(tensor), "")));
        comparison.onlyRight().forEach(tensor -> all.add(new Row(Kind.RIGHT, tensor.path(), "", words(tensor))));
        comparison.different().forEach(pair -> all.add(new Row(Kind.CHANGED, pair.left().path(), words(pair.left()),
                words(pair.right()))));
        comparison.metadata().forEach(field -> all.add(new Row(Kind.METADATA, field.key(), line(field.left()),
                line(field.right()))));
        return new DifferenceRows(all, EnumSet.noneOf(Kind.class), "");
    }

    private static String words(Tensor tensor) {
        return tensor.info().dtype() + " " + tensor.info().shape();
    }

    private static String line(String value) {
        return value == null ? "" : value.substring(0, Math.min(value.length(), 300)).replaceAll("\\s+", " ");
    }

    List<Row> rows() {
        return rows;
    }

    /** How many there are of each kind, shown or not. */
    Map<Kind, Long> counts() {
        var counts = new EnumMap<Kind, Long>(Kind.class);
        all.forEach(row -> counts.merge(row.kind, 1L, Long::sum));
        return counts;
    }

    /** Whether a kind is shown. */
    boolean shows(Kind kind) {
        return !hidden.contains(kind);
    }

    /** The same with one kind shown or hidden. */
    DifferenceRows toggled(Kind kind) {
        var next = EnumSet.noneOf(Kind.class);
        next.addAll(hidden);
        if (!next.remove(kind)) {
            next.add(kind);
        }
        return new DifferenceRows(all, next, words);
    }

    /** Those in which a text occurs. */
    DifferenceRows filtered(String text) {
        return new DifferenceRows(all, hidden, text.strip().toLowerCase(Locale.ROOT));
    }
}
