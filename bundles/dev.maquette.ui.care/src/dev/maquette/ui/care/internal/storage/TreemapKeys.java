// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;

/** Moves over the cells with the arrow keys, opens them with Enter, and goes back with Backspace, Esc or Alt+Left. */
final class TreemapKeys extends KeyAdapter {

    private final Treemap map;
    private final Runnable back;

    TreemapKeys(Treemap map, Runnable back) {
        this.map = map;
        this.back = back;
    }

    @Override
    public void keyPressed(KeyEvent e) {
        switch (e.keyCode) {
        case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN -> arrow(e);
        case SWT.HOME -> place(0);
        case SWT.END -> place(map.cells().size() - 1);
        case SWT.CR, SWT.KEYPAD_CR, ' ' -> map.open();
        case SWT.BS, SWT.ESC -> back.run();
        default -> {
            return; // a key of somebody else
        }
        }
        e.doit = false;
    }

    private void arrow(KeyEvent e) {
        if ((e.stateMask & SWT.MOD3) != 0) {
            if (e.keyCode == SWT.ARROW_LEFT) {
                back.run();
            }
        } else if (map.focus() < 0) {
            place(0);
        } else {
            place(Steps.next(map.cells(), map.focus(), e.keyCode));
        }
    }

    private void place(int place) {
        if (place >= 0 && place < map.cells().size()) {
            map.focus(place);
        }
    }
}
