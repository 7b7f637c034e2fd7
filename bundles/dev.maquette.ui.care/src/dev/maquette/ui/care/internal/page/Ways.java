// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;

import dev.maquette.ui.session.Commands;
import dev.maquette.ui.session.ModelSelection;
import dev.maquette.ui.session.Topics;
import jakarta.inject.Inject;

/** Leads from a row of these views to where the same model is seen elsewhere. */
@Creatable
public final class Ways {

    /** The view whose selection others follow. */
    public static final String LIBRARY = "dev.maquette.ui.library.library";

    private final EPartService parts;
    private final IEventBroker events;
    private final EHandlerService handlers;
    private final ECommandService commands;

    /** Made by the workbench. */
    @Inject
    public Ways(EPartService parts, IEventBroker events, EHandlerService handlers, ECommandService commands) {
        this.parts = parts;
        this.events = events;
        this.handlers = handlers;
        this.commands = commands;
    }

    /** Shows the Library view, these models selected. */
    public void show(List<String> keys) {
        open(LIBRARY);
        events.send(Topics.SHOW_MODELS, new ModelSelection(keys));
    }

    /** Shows a view and gives it the focus. */
    public void open(String view) {
        parts.showPart(view, PartState.ACTIVATE);
    }

    /** Compares two models in the Inspector, tensor by tensor. */
    public void compare(List<String> keys) {
        show(keys);
        ParameterizedCommand command = commands.createCommand(Commands.COMPARE);
        if (handlers.canExecute(command)) {
            handlers.executeHandler(command);
        }
    }

    /** Has the desktop show the folder of a file; of a folder, itself. */
    public void openFolder(String path) {
        Path place = Path.of(path);
        Program.launch((Files.isDirectory(place) ? place : place.getParent()).toString());
    }

    /** Puts lines on the clipboard. */
    public void copy(List<String> lines) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[]{String.join(System.lineSeparator(), lines)},
                new Transfer[]{TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
