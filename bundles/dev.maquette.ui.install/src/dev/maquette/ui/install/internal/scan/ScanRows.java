// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.scan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import dev.maquette.ui.install.internal.scan.ScanView.Activity;

/** The models found so far, in the order they came, and which of them are shown. */
final class ScanRows {

    private final Map<String, ScanRow> byPath = new LinkedHashMap<>();
    private String[] words = {};
    private Segment segment = Segment.ALL;

    void clear() {
        byPath.clear();
    }

    void add(Collection<ScanRow> rows) {
        rows.forEach(row -> byPath.put(row.path(), row));
    }

    void change(String path, UnaryOperator<ScanRow> change) {
        byPath.computeIfPresent(path, (key, row) -> change.apply(row));
    }

    List<ScanRow> all() {
        return List.copyOf(byPath.values());
    }

    void filter(String text) {
        words = text.isBlank() ? new String[0] : text.strip().toLowerCase(Locale.ROOT).split("\\s+");
    }

    void segment(Segment shown) {
        segment = shown;
    }

    Segment segment() {
        return segment;
    }

    ScanView view(Activity activity) {
        var rows = new ArrayList<ScanRow>();
        var counts = new EnumMap<Segment, Integer>(Segment.class);
        for (var row : byPath.values()) {
            if (row.matches(words)) {
                counts.merge(Segment.ALL, 1, Integer::sum);
                counts.merge(row.state().segment(), 1, Integer::sum);
                if (segment == Segment.ALL || segment == row.state().segment()) {
                    rows.add(row);
                }
            }
        }
        var installable = rows.stream().filter(row -> row.state() == ScanState.NEW).toList();
        return new ScanView(rows, counts, byPath.size(), installable,
                installable.stream().mapToLong(row -> row.identification().fileSize()).sum(), activity);
    }
}
