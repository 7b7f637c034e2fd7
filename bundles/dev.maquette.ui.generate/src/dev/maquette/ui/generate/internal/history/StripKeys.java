// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.history;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;

import dev.maquette.ui.generate.internal.history.Selecting.Way;

/** Walks through the pictures. */
final class StripKeys {

    private final Strip strip;
    private final PicturesPresenter presenter;

    private StripKeys(Strip strip, PicturesPresenter presenter) {
        this.strip = strip;
        this.presenter = presenter;
    }

    static void add(Strip strip, PicturesPresenter presenter) {
        var keys = new StripKeys(strip, presenter);
        strip.addKeyListener(KeyListener.keyPressedAdapter(keys::pressed));
        strip.addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    private void pressed(KeyEvent e) {
        var way = (e.stateMask & SWT.SHIFT) != 0 ? Way.RANGE : Way.ALONE;
        int all = strip.state().pictures().size();
        switch (e.keyCode) {
        case SWT.ARROW_RIGHT -> presenter.walk(1, way);
        case SWT.ARROW_LEFT -> presenter.walk(-1, way);
        case SWT.PAGE_DOWN -> presenter.walk(strip.page(), way);
        case SWT.PAGE_UP -> presenter.walk(-strip.page(), way);
        case SWT.HOME -> presenter.walk(-all, way);
        case SWT.END -> presenter.walk(all, way);
        case ' ' -> presenter.select(strip.state().lead(), Way.TOGGLE);
        case 'u' -> presenter.use();
        case 'a' -> {
            if ((e.stateMask & SWT.MOD1) != 0) {
                presenter.selectAll();
            }
        }
        default -> {
            // another key of somebody else's
        }
        }
    }
}
