// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.Session;

/** Opens the dialog that adds models. */
public final class AddModels extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbench workbench = PlatformUI.getWorkbench();
        Shell shell = workbench.getActiveWorkbenchWindow().getShell();
        open(shell, workbench.getService(Look.class), workbench.getService(Session.class), List.of());
        return null;
    }

    static void open(Shell shell, Look look, Session session, List<String> sources) {
        if (session.library().isPresent()) {
            new InstallDialog(shell, look, session, sources).open();
        }
    }
}
