// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.popup;

import java.time.Duration;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.notices.internal.store.Entry;
import dev.maquette.ui.notices.internal.store.Notifications;
import dev.maquette.ui.notices.internal.view.NotificationsView;
import dev.maquette.ui.notices.internal.view.ViewWatch;

/** Lets popups come up in the window, once the workbench has started. */
public final class PopupStart implements IStartup {

    private static final Duration STAY = Duration.ofSeconds(6);

    @Override
    public void earlyStartup() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            if (!workbench.isClosing() && workbench.getWorkbenchWindowCount() > 0) {
                follow(workbench, workbench.getWorkbenchWindows()[0]);
            }
        });
    }

    private static void follow(IWorkbench workbench, IWorkbenchWindow window) {
        EPartService parts = window.getService(EPartService.class);
        PopupStack popups = new PopupStack(window.getShell(),
                workbench.getService(IEclipseContext.class).get(Look.class),
                workbench.getService(Notifications.class), () -> isInView(parts), entry -> show(window, entry), STAY);
        parts.addPartListener(new ViewWatch(popups::closeAll, () -> {
            // what comes from now on comes up again
        }));
    }

    private static boolean isInView(EPartService parts) {
        MPart view = parts.findPart(NotificationsView.ID);
        return view != null && view.getObject() != null && parts.isPartVisible(view);
    }

    private static void show(IWorkbenchWindow window, Entry entry) {
        try {
            window.getActivePage().showView(NotificationsView.ID);
            MPart view = window.getService(EPartService.class).findPart(NotificationsView.ID);
            if (view != null && view.getObject() instanceof NotificationsView shown) {
                shown.reveal(entry);
            }
        } catch (PartInitException e) {
            ILog.of(PopupStart.class).error(e.getMessage(), e);
        }
    }
}
