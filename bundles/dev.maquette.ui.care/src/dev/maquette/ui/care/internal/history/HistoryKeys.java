// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.history;

import java.util.Optional;

import org.eclipse.swt.SWT;

import dev.maquette.ui.rows.RowList;

/** The keys of a list of changes. */
final class HistoryKeys {

    private HistoryKeys() {
    }

    /** Enter and the arrow keys open and close a change. */
    static void listen(RowList<HistoryRow> list, HistoryPresenter presenter) {
        list.addListener(SWT.DefaultSelection, e -> list.focused().ifPresent(
                row -> presenter.unfold(row.batch(), !presenter.state().open().contains(row.batch().number()))));
        list.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_RIGHT || e.keyCode == SWT.ARROW_LEFT) {
                list.focused().ifPresent(row -> presenter.unfold(row.batch(), e.keyCode == SWT.ARROW_RIGHT));
            }
        });
    }

    /** The change that keys go to, if it can be taken back. */
    static Optional<Batch> chosen(RowList<HistoryRow> list) {
        return list.focused().map(HistoryRow::batch).filter(Batch::undoable);
    }
}
