// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menu of which copy stays in all groups. */
final class PresetMenu {

    private PresetMenu() {
    }

    /** Opens it below a button. */
    static void open(Control button, TwinPresenter presenter) {
        Menu former = button.getMenu();
        if (former != null) {
            former.dispose();
        }
        Menu menu = new Menu(button);
        for (Preset preset : Preset.values()) {
            if (preset.suits(presenter.state().likeness())) {
                MenuItem item = new MenuItem(menu, SWT.PUSH);
                item.setText(preset.label());
                item.addSelectionListener(
                        SelectionListener.widgetSelectedAdapter(e -> presenter.decideAll(preset)));
            }
        }
        button.setMenu(menu);
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }
}
