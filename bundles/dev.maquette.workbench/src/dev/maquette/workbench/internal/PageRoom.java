// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/**
 * Makes the dialog of preferences as large as the page that it shows. It opens as large as it was last, with whatever
 * page, and would cut a larger one.
 */
record PageRoom(Display display) {

    private static final String MADE = PageRoom.class.getName();

    /** Follows all pages that are shown from now on. One that is made is shown without being told so. */
    void follow() {
        display.addFilter(SWT.Show, this::shown);
        display.addFilter(SWT.Resize, e -> {
            if (e.widget.getData(MADE) == null) {
                shown(e);
            }
        });
    }

    private void shown(Event e) {
        if (e.widget instanceof Control page && page.getShell().getData() instanceof PreferenceDialog
                && scrolled(page) instanceof ScrolledComposite room) {
            page.setData(MADE, true);
            display.asyncExec(() -> { // once it is laid out
                if (!page.isDisposed() && page.isVisible()) {
                    grow(room);
                }
            });
        }
    }

    /** What a page scrolls in stands around what it stands on. */
    private static Control scrolled(Control page) {
        return page.getParent() == null ? null : page.getParent().getParent();
    }

    private static void grow(ScrolledComposite room) {
        Rectangle there = room.getClientArea();
        Point wanted = room.getContent().computeSize(SWT.DEFAULT, SWT.DEFAULT);
        int width = Math.max(0, wanted.x - there.width);
        int height = Math.max(0, wanted.y - there.height);
        if (width + height > 0) {
            Rectangle screen = room.getMonitor().getClientArea();
            Rectangle now = room.getShell().getBounds();
            int wide = Math.min(now.width + width, screen.width);
            int high = Math.min(now.height + height, screen.height);
            room.getShell().setBounds(Math.max(screen.x, Math.min(now.x, screen.x + screen.width - wide)),
                    Math.max(screen.y, Math.min(now.y, screen.y + screen.height - high)), wide, high);
        }
    }
}
