// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.plugins.internal;

import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import dev.maquette.api.fault.PlugInFaults;
import dev.maquette.plugins.PlugIns;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

/** Tells which plug-ins did not come in at this start, and which are left out while the program runs. */
public final class PlugInNews implements IStartup {

    @Override
    public void earlyStartup() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        Session session = workbench.getService(Session.class);
        workbench.getService(PlugInFaults.class)
                .follow(fault -> session.tell(notice(workbench, fault.reason(), fault.remedy())));
        workbench.getService(PlugIns.class).notices()
                .forEach(news -> session.tell(notice(workbench, news.text(), news.remedy())));
    }

    private static Notice notice(IWorkbench workbench, String title, String text) {
        return new Notice(Notice.Kind.PROBLEM, title, text,
                Optional.of(new Notice.Action(Messages.News_show, () -> show(workbench))));
    }

    private static void show(IWorkbench workbench) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        if (window != null) {
            try {
                window.getActivePage().showView(PlugInsView.ID);
            } catch (PartInitException failure) {
                ILog.of(PlugInNews.class).error(failure.getMessage(), failure);
            }
        }
    }
}
