// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.server;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.LibraryState;
import dev.maquette.ui.session.Session;

/** Asks for a server and opens the library that it has. */
public final class ConnectHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Session session = PlatformUI.getWorkbench().getService(Session.class);
        Look look = PlatformUI.getWorkbench().getService(IEclipseContext.class).get(Look.class);
        Shell shell = HandlerUtil.getActiveShell(event);
        ConnectDialog dialog = new ConnectDialog(shell, look, session.libraries(), suggested(session));
        dialog.open();
        dialog.server().ifPresent(session::open);
        return null;
    }

    /** The server that is open, or could not be opened. */
    static String suggested(Session session) {
        return switch (session.state()) {
        case LibraryState.Open(var library) when library.info().remote() -> library.info().location().toString();
        case LibraryState.Failed failed when !"file".equals(failed.location().getScheme()) ->
            failed.location().toString();
        case LibraryState.Open _,LibraryState.Failed _,LibraryState.Opening _ -> "";
        };
    }
}
