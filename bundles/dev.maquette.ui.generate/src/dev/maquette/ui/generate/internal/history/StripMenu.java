// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.history;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** What can be done with pictures, at the pointer. */
final class StripMenu {

    private final Menu menu;

    private StripMenu(Strip strip) {
        menu = new Menu(strip);
        strip.setMenu(menu);
    }

    static void add(Strip strip, PicturesPresenter presenter, PictureActions actions) {
        new StripMenu(strip)
                .item(Messages.Menu_use, () -> presenter.lead().filter(each -> each.settings() != null).isPresent(),
                        presenter::use)
                .item(Messages.Menu_cover, actions::canCover, actions::cover)
                .divide().item(Messages.Menu_open, actions::canOpen, actions::open)
                .item(Messages.Menu_folder, actions::canOpen, actions::folder)
                .item(Messages.Menu_copyPath, presenter::anySelected, actions::copyPath).divide()
                .item(Messages.Menu_delete, actions::canDelete, presenter::delete);
    }

    private StripMenu item(String label, BooleanSupplier possible, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(_ -> action.run()));
        menu.addMenuListener(MenuListener.menuShownAdapter(_ -> item.setEnabled(possible.getAsBoolean())));
        return this;
    }

    private StripMenu divide() {
        new MenuItem(menu, SWT.SEPARATOR);
        return this;
    }
}
