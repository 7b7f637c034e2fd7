// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.queue;

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

/** What can be done with the selected installations, at the pointer. */
record QueueMenu(Menu menu, EHandlerService handlers, ECommandService commands) {

    /** Gives the list its menu. */
    static void add(Control list, EHandlerService handlers, ECommandService commands) {
        Menu menu = new Menu(list);
        list.setMenu(menu);
        QueueMenu items = new QueueMenu(menu, handlers, commands);
        items.item(QueueCommands.PAUSE, Messages.Action_pause + "\tP");
        items.item(QueueCommands.RESUME, Messages.Action_resume + "\tR");
        items.item(QueueCommands.RETRY, Messages.Action_retry + "\tT");
        items.item(QueueCommands.RESTART, Messages.Action_restart + "\tF");
        new MenuItem(menu, SWT.SEPARATOR);
        items.item(QueueCommands.CANCEL, Messages.Action_cancel + "\tDel");
    }

    private void item(String id, String label) {
        ParameterizedCommand command = commands.createCommand(id);
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(KeyNames.label(label));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> handlers.executeHandler(command)));
        menu.addMenuListener(MenuListener.menuShownAdapter(e -> item.setEnabled(handlers.canExecute(command))));
    }
}
