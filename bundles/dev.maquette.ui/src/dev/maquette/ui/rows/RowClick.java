// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.rows;

import java.util.List;

import org.eclipse.swt.SWT;

/** What a click or a key does to the selection, as lists of the desktop do. */
record RowClick(RowList<?> list) {

    void click(int place, int x, int modifiers) {
        String id = list.id(place);
        boolean known = list.order().contains(id);
        if (known && (x < box() || (modifiers & SWT.MOD1) != 0)) {
            list.selection().toggle(id);
        } else {
            choose(place, modifiers);
        }
    }

    /** The focus comes to a row; with Shift all up to it are selected, with Ctrl nothing is. */
    void choose(int place, int modifiers) {
        String id = list.id(place);
        List<String> order = list.order();
        if (!order.contains(id) || (modifiers & SWT.MOD1) != 0) {
            list.selection().focus(id);
        } else if ((modifiers & SWT.MOD2) != 0) {
            list.selection().extend(id, order);
        } else if (box() > 0) {
            list.selection().focus(id);
        } else {
            list.selection().only(id);
        }
    }

    private int box() {
        return list.face().box();
    }
}
