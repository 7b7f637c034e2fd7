// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.rows;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;

/** Moves focus and selection by keys; Enter opens a row. */
final class RowKeys extends KeyAdapter {

    private final RowList<?> list;

    RowKeys(RowList<?> list) {
        this.list = list;
    }

    @Override
    public void keyPressed(KeyEvent e) {
        switch (e.keyCode) {
        case SWT.ARROW_DOWN -> move(e, 1);
        case SWT.ARROW_UP -> move(e, -1);
        case SWT.PAGE_DOWN -> move(e, page());
        case SWT.PAGE_UP -> move(e, -page());
        case SWT.HOME -> choose(e, 0);
        case SWT.END -> choose(e, list.rows().size() - 1);
        case ' ' -> toggle();
        case SWT.CR, SWT.KEYPAD_CR -> list.open();
        default -> selectAll(e);
        }
    }

    private int page() {
        return Math.max(1, list.window() / 44 - 1);
    }

    private void toggle() {
        int place = list.focusedPlace();
        if (place >= 0 && list.face().box() > 0 && list.order().contains(list.id(place))) {
            list.selection().toggle(list.id(place));
        }
    }

    private void selectAll(KeyEvent e) {
        if (e.keyCode == 'a' && (e.stateMask & SWT.MOD1) != 0) {
            list.selection().set(list.order());
        } else if (e.keyCode == SWT.ESC) {
            list.selection().set(List.of());
        }
    }

    private void move(KeyEvent e, int by) {
        int last = list.rows().size() - 1;
        int now = list.focusedPlace();
        if (last >= 0) {
            choose(e, now < 0 ? by > 0 ? 0 : last : Math.clamp(now + by, 0, last));
        }
    }

    private void choose(KeyEvent e, int place) {
        if (place >= 0) {
            new RowClick(list).choose(place, e.stateMask);
            list.reveal(place);
        }
    }
}
