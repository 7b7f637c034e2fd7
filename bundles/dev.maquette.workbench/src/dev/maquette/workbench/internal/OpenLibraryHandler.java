// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.maquette.ui.session.Session;

/** Asks for the folder of a library and opens it. */
public final class OpenLibraryHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShell(event));
        dialog.setText(Messages.OpenLibrary_title);
        dialog.setMessage(Messages.OpenLibrary_text);
        String folder = dialog.open();
        if (folder != null) {
            PlatformUI.getWorkbench().getService(Session.class).open(Path.of(folder).toUri());
        }
        return null;
    }
}
