// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import dev.maquette.ui.library.internal.list.ModelCanvas;

/** What can be done with the selected models, at the pointer. */
final class ListMenu {

    private final Menu menu;

    /** An empty menu of the list; its items are grey while nothing is selected. */
    ListMenu(ModelCanvas canvas) {
        menu = new Menu(canvas);
        canvas.setMenu(menu);
        menu.addMenuListener(MenuListener.menuShownAdapter(e -> {
            for (MenuItem item : menu.getItems()) {
                item.setEnabled(!canvas.selection().keys().isEmpty());
            }
        }));
    }

    /** One more item at the end. */
    ListMenu add(String label, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return this;
    }

    /** A line at the end. */
    ListMenu divide() {
        new MenuItem(menu, SWT.SEPARATOR);
        return this;
    }
}
