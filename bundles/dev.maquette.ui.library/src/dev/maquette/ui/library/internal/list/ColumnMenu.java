// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import dev.maquette.ui.library.internal.Messages;

/** All columns that can be shown; ticked are those that are. */
final class ColumnMenu {

    private final Menu menu;
    private final Map<Column, MenuItem> items = new EnumMap<>(Column.class);

    private ColumnMenu(HeaderBar header, Consumer<UnaryOperator<ColumnSet>> change) {
        menu = new Menu(header);
        for (Column column : Column.values()) {
            items.put(column, item(SWT.CHECK, column.label(), () -> change.accept(set -> set.toggled(column))));
        }
        items.get(Column.NAME).setEnabled(false);
        new MenuItem(menu, SWT.SEPARATOR);
        item(SWT.PUSH, Messages.Header_usual, () -> change.accept(set -> ColumnSet.USUAL));
        menu.addMenuListener(MenuListener.menuShownAdapter(
                e -> items.forEach((column, item) -> item.setSelection(header.columns().has(column)))));
    }

    /** Gives a header its menu. */
    static void add(HeaderBar header, Consumer<UnaryOperator<ColumnSet>> change) {
        header.setMenu(new ColumnMenu(header, change).menu);
    }

    private MenuItem item(int style, String label, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(label);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return item;
    }
}
