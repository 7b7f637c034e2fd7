// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.scan;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;

/** Moves focus and selection by keys, as lists of the desktop do; Enter does what a row offers. */
final class ScanKeys extends KeyAdapter {

    private final ScanCanvas canvas;

    ScanKeys(ScanCanvas canvas) {
        this.canvas = canvas;
    }

    @Override
    public void keyPressed(KeyEvent e) {
        int page = Math.max(1, canvas.scroll().window() / ScanCanvas.ROW - 1);
        switch (e.keyCode) {
        case SWT.ARROW_DOWN -> move(e, 1);
        case SWT.ARROW_UP -> move(e, -1);
        case SWT.PAGE_DOWN -> move(e, page);
        case SWT.PAGE_UP -> move(e, -page);
        case SWT.HOME -> choose(e, 0);
        case SWT.END -> choose(e, canvas.rows().size() - 1);
        case ' ' -> toggle();
        case SWT.CR, SWT.KEYPAD_CR -> canvas.actOnFocus();
        default -> selectAll(e);
        }
    }

    private void toggle() {
        if (canvas.selection().focus() != null) {
            canvas.selection().toggle(canvas.selection().focus());
        }
    }

    private void selectAll(KeyEvent e) {
        if (e.keyCode == 'a' && (e.stateMask & SWT.MOD1) != 0) {
            canvas.selection().set(canvas.order());
        }
    }

    private void move(KeyEvent e, int by) {
        int last = canvas.rows().size() - 1;
        int now = canvas.focused();
        if (last >= 0) {
            choose(e, now < 0 ? by > 0 ? 0 : last : Math.clamp(now + by, 0, last));
        }
    }

    private void choose(KeyEvent e, int next) {
        List<String> order = canvas.order();
        if (order.isEmpty()) {
            return;
        }
        if ((e.stateMask & SWT.MOD2) != 0) {
            canvas.selection().extend(order.get(next), order);
        } else if ((e.stateMask & SWT.MOD1) != 0) {
            canvas.selection().focus(order.get(next));
        } else {
            canvas.selection().only(order.get(next));
        }
        canvas.reveal(next);
    }
}
