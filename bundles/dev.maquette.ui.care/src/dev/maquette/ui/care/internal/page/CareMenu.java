// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.page;

import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import dev.maquette.ui.look.KeyNames;

/** What can be done with the rows of a list, at the pointer. */
public record CareMenu(Menu menu, EHandlerService handlers, ECommandService commands) {

    /** Gives a list an empty menu. */
    public static CareMenu of(Control list, EHandlerService handlers, ECommandService commands) {
        Menu menu = new Menu(list);
        list.setMenu(menu);
        return new CareMenu(menu, handlers, commands);
    }

    /** One more entry that runs a command; returns the same menu. */
    public CareMenu item(String id, String label) {
        ParameterizedCommand command = commands.createCommand(id);
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(KeyNames.label(label));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> handlers.executeHandler(command)));
        menu.addMenuListener(MenuListener.menuShownAdapter(e -> item.setEnabled(handlers.canExecute(command))));
        return this;
    }

    /** One more entry that does something that is no command; returns the same menu. */
    public CareMenu item(String label, Runnable action) {
        return item(label, () -> true, action);
    }

    /** A line between entries; returns the same menu. */
    public CareMenu divide() {
        new MenuItem(menu, SWT.SEPARATOR);
        return this;
    }

    /** One more entry that is no command and cannot be chosen at all times; returns the same menu. */
    public CareMenu item(String label, BooleanSupplier possible, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(KeyNames.label(label));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        menu.addMenuListener(MenuListener.menuShownAdapter(e -> item.setEnabled(possible.getAsBoolean())));
        return this;
    }
}
