// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import dev.maquette.ui.library.internal.list.Column;
import dev.maquette.ui.library.internal.list.FilterState;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;

/** Says what the models are sorted by, and changes it by its menu. */
final class SortButton {

    private final ActionButton button;
    private final Menu menu;
    private final Map<Column, MenuItem> items = new EnumMap<>(Column.class);
    private final MenuItem grouped;

    SortButton(Composite parent, Look look, Consumer<UnaryOperator<FilterState>> change) {
        button = new ActionButton(parent, look, ButtonStyle.NORMAL);
        menu = new Menu(button);
        for (Column column : Column.values()) {
            if (column.order().isPresent()) {
                items.put(column, item(SWT.RADIO, column.label(), () -> by(column, change)));
            }
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(SWT.PUSH, Messages.Sort_reverse, () -> change.accept(FilterState::reversed));
        grouped = item(SWT.CHECK, Messages.Sort_group, () -> change.accept(f -> f.grouped(!f.grouped())));
        button.onPress(() -> {
            menu.setLocation(button.toDisplay(0, button.getSize().y));
            menu.setVisible(true);
        });
    }

    /** A radio item that another one takes the place of is selected too: that one changes nothing. */
    private void by(Column column, Consumer<UnaryOperator<FilterState>> change) {
        if (items.get(column).getSelection()) {
            change.accept(f -> f.sort() == column ? f : f.sortedBy(column));
        }
    }

    private MenuItem item(int style, String label, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(label);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        return item;
    }

    /** Shows the order. */
    void show(FilterState filter) {
        button.show("sort", filter.sort().label()).hint(NLS.bind(
                filter.descending() ? Messages.Sort_hintDown : Messages.Sort_hint, filter.sort().label()));
        items.forEach((column, item) -> item.setSelection(column == filter.sort()));
        grouped.setSelection(filter.grouped());
        button.requestLayout();
    }
}
