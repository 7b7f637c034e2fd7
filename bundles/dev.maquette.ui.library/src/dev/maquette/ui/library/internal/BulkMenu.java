// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of all that can be done with several models. */
final class BulkMenu {

    private static final List<List<BulkAction>> GROUPS = List.of(List.of(BulkAction.TAG, BulkAction.FAVOURITE),
            List.of(BulkAction.REIDENTIFY, BulkAction.EXPORT, BulkAction.COMPARE),
            List.of(BulkAction.WRITE_SIDECARS, BulkAction.READ_SIDECARS),
            List.of(BulkAction.DELETE, BulkAction.FORGET));

    private final Control button;
    private final Menu menu;
    private final Map<BulkAction, MenuItem> items = new EnumMap<>(BulkAction.class);
    private final PageActions actions;
    private final MenuItem all;

    BulkMenu(Control button, PageActions actions, Runnable toggleAll, Runnable clear) {
        this.actions = actions;
        this.button = button;
        menu = new Menu(button);
        for (List<BulkAction> group : GROUPS) {
            group.forEach(action -> items.put(action, item(action.label(), () -> actions.act(action))));
            new MenuItem(menu, SWT.SEPARATOR);
        }
        all = item(Messages.Bulk_all, toggleAll);
        item(Messages.Bulk_none, clear);
    }

    private MenuItem item(String label, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return item;
    }

    void show(int selected, boolean allSelected) {
        items.forEach((action, item) -> item.setEnabled(action.takes(selected) && actions.may(action)));
        all.setEnabled(!allSelected);
    }

    void open() {
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    MenuItem item(BulkAction action) {
        return items.get(action);
    }
}
