// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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
    }

    private final List<Row> all;
    private final Map<Kind, Long> counts;
    private final List<Row> rows;

    private DifferenceRows(List<Row> all, Map<Kind, Long> counts, List<Row> rows) {
        this.all = all;
        this.counts = counts;
        this.rows = rows;
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
        var counts = new EnumMap<Kind, Long>(Kind.class);
        all.forEach(row -> counts.merge(row.kind, 1L, Long::sum));
        return new DifferenceRows(all, counts, all);
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
        return counts;
    }

    /** Only those that the filter lets through; takes a while where there are very many. */
    DifferenceRows narrowed(DifferenceFilter filter) {
        return new DifferenceRows(all, counts, all.stream().filter(filter::shows).toList());
    }
}
