// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.popup;

import java.time.Duration;
import java.util.stream.Stream;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.notices.internal.store.Entry;
import dev.maquette.ui.notices.internal.store.Notifications;
import dev.maquette.ui.notices.internal.view.NotificationsView;
import dev.maquette.ui.notices.internal.view.ViewWatch;

/** Lets popups come up in the window that is active, once the workbench has started. */
public final class PopupStart implements IStartup {

    private static final Duration STAY = Duration.ofSeconds(6);

    @Override
    public void earlyStartup() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            if (!workbench.isClosing()) {
                Stream.of(workbench.getWorkbenchWindows()).forEach(window -> follow(workbench, window));
                workbench.addWindowListener(new Opened(window -> follow(workbench, window)));
            }
        });
    }

    private static void follow(IWorkbench workbench, IWorkbenchWindow window) {
        EPartService parts = window.getService(EPartService.class);
        PopupStack popups = new PopupStack(window.getShell(),
                workbench.getService(IEclipseContext.class).get(Look.class), workbench.getService(Notifications.class),
                () -> !isActive(workbench, window) || isInView(parts), entry -> show(parts, entry), STAY);
        parts.addPartListener(new ViewWatch(popups::closeAll, () -> {
            // what comes from now on comes up again
        }));
    }

    /** While the user is elsewhere, the one that was active last is; before that, the first one. */
    private static boolean isActive(IWorkbench workbench, IWorkbenchWindow window) {
        IWorkbenchWindow active = workbench.getActiveWorkbenchWindow();
        return window == (active == null ? workbench.getWorkbenchWindows()[0] : active);
    }

    private static boolean isInView(EPartService parts) {
        MPart view = parts.findPart(NotificationsView.ID);
        return view != null && view.getObject() != null && parts.isPartVisible(view);
    }

    private static void show(EPartService parts, Entry entry) {
        MPart view = parts.showPart(NotificationsView.ID, PartState.ACTIVATE);
        if (view != null && view.getObject() instanceof NotificationsView shown) {
            shown.reveal(entry);
        }
    }
}
