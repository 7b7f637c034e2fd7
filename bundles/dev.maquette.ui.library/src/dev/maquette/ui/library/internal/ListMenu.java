// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import dev.maquette.ui.library.internal.list.ModelCanvas;
import dev.maquette.ui.session.Commands;

/** What can be done with the selected models, at the pointer: the commands of the Model menu. */
final class ListMenu {

    private final Menu menu;
    private final EHandlerService handlers;
    private final ECommandService commands;

    private ListMenu(ModelCanvas canvas, EHandlerService handlers, ECommandService commands) {
        menu = new Menu(canvas);
        this.handlers = handlers;
        this.commands = commands;
        canvas.setMenu(menu);
    }

    /** Gives the list its menu. */
    static void add(ModelCanvas canvas, EHandlerService handlers, ECommandService commands) {
        new ListMenu(canvas, handlers, commands).item(Commands.RENAME, Messages.Menu_rename)
                .item(Commands.FAVOURITE, Messages.Menu_favourite)
                .item(Commands.REIDENTIFY, Messages.Menu_reidentify)
                .item(Commands.VERIFY, Messages.Menu_verify).divide()
                .item(Commands.GENERATE_WITH, Messages.Menu_generateWith)
                .item(Commands.TEST_RUN, Messages.Menu_testRun)
                .item(Commands.BENCHMARK, Messages.Menu_benchmark).divide()
                .item(Commands.WRITE_SIDECARS, Messages.Menu_writeSidecars)
                .item(Commands.READ_SIDECARS, Messages.Menu_readSidecars).divide()
                .item(Commands.CONVERT, Messages.Menu_convert).divide()
                .item(Commands.COPY_NAME, Messages.Menu_copyName)
                .item(Commands.COPY_PATH, Messages.Menu_copyPath)
                .item(Commands.COPY_KEY, Messages.Menu_copyKey)
                .item(Commands.OPEN_FOLDER, Messages.Menu_openFolder).divide()
                .item(Commands.DELETE, Messages.Menu_delete).item(Commands.FORGET, Messages.Menu_forget);
    }

    private ListMenu item(String id, String label) {
        ParameterizedCommand command = commands.createCommand(id, Map.of());
        if (command == null) {
            return this; // it comes with another bundle, which is not there
        }
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> handlers.executeHandler(command)));
        menu.addMenuListener(MenuListener.menuShownAdapter(e -> item.setEnabled(handlers.canExecute(command))));
        return this;
    }

    private ListMenu divide() {
        new MenuItem(menu, SWT.SEPARATOR);
        return this;
    }
}
