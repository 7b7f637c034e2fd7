// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.view;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * Links to the web, which the system's browser opens, and to commands: {@code command:} and then a command's id, with
 * its parameters in round brackets.
 *
 * @param commands whether commands are carried out; above a dialog nothing else can be done
 */
public record WorkbenchLinks(boolean commands) implements Links {

    private static final String COMMAND = "command:";

    @Override
    public boolean follows(String link) {
        return link.startsWith("https:") || commands && link.startsWith(COMMAND);
    }

    @Override
    public void follow(String link) {
        if (link.startsWith(COMMAND)) {
            run(link.substring(COMMAND.length()));
        } else {
            Program.launch(link);
        }
    }

    /** The window is asked, for the commands of this view are not meant. */
    private static void run(String command) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        try {
            var parameterised = window.getService(ICommandService.class).deserialize(command);
            window.getService(IHandlerService.class).executeCommand(parameterised, null);
        } catch (CommandException failure) {
            ILog.of(WorkbenchLinks.class).error(failure.getMessage(), failure);
        }
    }
}
