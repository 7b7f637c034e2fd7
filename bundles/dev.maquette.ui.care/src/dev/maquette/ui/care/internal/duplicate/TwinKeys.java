// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;

import dev.maquette.ui.rows.RowList;

/** The keys of the list of duplicates that are no commands. */
final class TwinKeys {

    private TwinKeys() {
    }

    /**
     * The arrow keys open and close a group, and so does Enter, which offers on a copy what can become of it.
     *
     * @param choose offers that
     */
    static void listen(RowList<TwinRow> list, TwinPresenter presenter, Consumer<TwinRow.Copy> choose) {
        list.addListener(SWT.DefaultSelection, e -> list.focused().ifPresent(row -> {
            switch (row) {
            case TwinRow.Heading(TwinGroup group, boolean open) -> presenter.unfold(group, !open);
            case TwinRow.Copy copy -> choose.accept(copy);
            }
        }));
        list.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_RIGHT || e.keyCode == SWT.ARROW_LEFT) {
                list.focused().ifPresent(row -> unfold(list, presenter, row, e.keyCode == SWT.ARROW_RIGHT));
            }
        });
    }

    /** Who hides a group from one of its copies has the focus on its heading afterwards. */
    private static void unfold(RowList<TwinRow> list, TwinPresenter presenter, TwinRow row, boolean open) {
        presenter.unfold(row.group(), open);
        if (!open) {
            list.selection().only(row.group().id());
        }
    }
}
