// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.scan;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which rows are selected and which has the focus, by path. */
final class ScanSelection {

    private final Set<String> paths = new LinkedHashSet<>();
    private final Runnable changed;
    private String focus;
    private String anchor;

    ScanSelection(Runnable changed) {
        this.changed = changed;
    }

    boolean contains(String path) {
        return paths.contains(path);
    }

    Set<String> paths() {
        return Set.copyOf(paths);
    }

    /** The focused row, or null. */
    String focus() {
        return focus;
    }

    void only(String path) {
        paths.clear();
        paths.add(path);
        anchor = path;
        focus(path);
    }

    void toggle(String path) {
        if (!paths.remove(path)) {
            paths.add(path);
        }
        anchor = path;
        focus(path);
    }

    /** Selects from the row where the selection began to this one. */
    void extend(String path, List<String> order) {
        int from = Math.max(0, order.indexOf(anchor));
        int to = order.indexOf(path);
        paths.clear();
        paths.addAll(order.subList(Math.min(from, to), Math.max(from, to) + 1));
        focus(path);
    }

    /** Moves the focus alone. */
    void focus(String path) {
        focus = path;
        changed.run();
    }

    void set(Collection<String> all) {
        paths.clear();
        paths.addAll(all);
        changed.run();
    }

    /** Another scan: nothing of the former is selected. */
    void forget() {
        focus = null;
        anchor = null;
        set(List.of());
    }
}
