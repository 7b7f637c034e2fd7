// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Opens other views of the workbench. */
final class Views {

    static final String VOLUMES = "dev.maquette.ui.care.volumes";
    static final String DUPLICATES = "dev.maquette.ui.care.duplicates";
    static final String TRASH = "dev.maquette.ui.care.trash";
    static final String SYNC = "dev.maquette.ui.care.sync";
    static final String QUEUE = "dev.maquette.ui.install.queue";

    private Views() {
    }

    /** Shows a view and gives it the focus. */
    static void activate(String id) {
        show(id, IWorkbenchPage.VIEW_ACTIVATE);
    }

    /** Shows a view beside the one that is active, which stays so. */
    static void beside(String id) {
        show(id, IWorkbenchPage.VIEW_VISIBLE);
    }

    private static void show(String id, int mode) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return; // the window is being closed
        }
        try {
            window.getActivePage().showView(id, null, mode);
        } catch (PartInitException failure) {
            ILog.of(Views.class).error(failure.getMessage(), failure);
        }
    }
}
