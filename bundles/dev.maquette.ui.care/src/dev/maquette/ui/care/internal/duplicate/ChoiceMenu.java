// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of what can become of some copies; that which was decided about the first is marked. */
final class ChoiceMenu {

    private final Control list;
    private final Menu menu;
    private final Map<Decision, MenuItem> items = new EnumMap<>(Decision.class);
    private List<TwinRow> rows = List.of();

    ChoiceMenu(Control list, BiConsumer<List<TwinRow>, Decision> chosen) {
        this.list = list;
        menu = new Menu(list);
        for (Decision decision : Decision.values()) {
            MenuItem item = new MenuItem(menu, SWT.RADIO);
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
                if (item.getSelection()) {
                    chosen.accept(rows, decision);
                }
            }));
            items.put(decision, item);
        }
        list.addDisposeListener(e -> menu.dispose());
    }

    /**
     * Offers it.
     *
     * @param first the copy that it is about first
     * @param about all that it is about
     * @param at a point of the list
     */
    void open(TwinRow.Copy first, List<TwinRow> about, Set<Decision> possible, Point at) {
        rows = List.copyOf(about);
        items.forEach((decision, item) -> {
            item.setText(decision.label(first.twin()));
            item.setEnabled(possible.contains(decision));
            item.setSelection(decision == first.decision());
        });
        menu.setLocation(list.toDisplay(at));
        menu.setVisible(true);
    }
}
