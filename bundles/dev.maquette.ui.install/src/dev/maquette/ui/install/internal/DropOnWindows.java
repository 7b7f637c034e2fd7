// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import dev.maquette.ui.session.Session;

/** Makes every window of the workbench take files and links, and use the perspective that adds models. */
public final class DropOnWindows implements IStartup, IWindowListener {

    @Override
    public void earlyStartup() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
                windowOpened(window);
            }
            workbench.addWindowListener(this);
        });
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        IWorkbench workbench = window.getWorkbench();
        Session session = workbench.getService(Session.class);
        FileDrop.on(window, session);
        FilledPerspective.watch(window, session);
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // only opening matters
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // only opening matters
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // the drop target goes with the shell
    }
}
