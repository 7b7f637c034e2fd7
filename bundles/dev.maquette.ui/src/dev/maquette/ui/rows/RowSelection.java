// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.rows;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which rows are selected and which has the focus, by id. Rows that are not shown now stay selected. */
public final class RowSelection {

    private final Set<String> ids = new LinkedHashSet<>();
    private final Runnable changed;
    private String focus;
    private String anchor;

    RowSelection(Runnable changed) {
        this.changed = changed;
    }

    /** Whether a row is selected. */
    public boolean contains(String id) {
        return ids.contains(id);
    }

    /** Those that are selected, in the order of selection. */
    public List<String> ids() {
        return List.copyOf(ids);
    }

    /** The focused row, or null. */
    public String focus() {
        return focus;
    }

    /** Selects a row and no other. */
    public void only(String id) {
        ids.clear();
        ids.add(id);
        anchor = id;
        focus(id);
    }

    /** Selects a row, or not any more. */
    public void toggle(String id) {
        if (!ids.remove(id)) {
            ids.add(id);
        }
        anchor = id;
        focus(id);
    }

    /** Selects from the row where the selection began to this one. */
    void extend(String id, List<String> order) {
        int from = Math.max(0, order.indexOf(anchor));
        int to = order.indexOf(id);
        ids.clear();
        ids.addAll(order.subList(Math.min(from, to), Math.max(from, to) + 1));
        focus(id);
    }

    /** Moves the focus alone. */
    public void focus(String id) {
        focus = id;
        changed.run();
    }

    /** Selects these and no others. */
    public void set(Collection<String> all) {
        ids.clear();
        ids.addAll(all);
        changed.run();
    }

    /** Other content: nothing of the former is selected. */
    public void forget() {
        focus = null;
        anchor = null;
        set(List.of());
    }
}
