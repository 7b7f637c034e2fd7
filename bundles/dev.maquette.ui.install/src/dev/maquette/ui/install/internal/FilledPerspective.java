// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PerspectiveAdapter;
import org.eclipse.ui.WorkbenchException;

import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

/**
 * Opens the editor that adds models in the perspective that is made for it, so that the place above the queue is used.
 */
final class FilledPerspective extends PerspectiveAdapter {

    private final Session session;

    private FilledPerspective(Session session) {
        this.session = session;
    }

    /** Looks after a window from now on. */
    static void watch(IWorkbenchWindow window, Session session) {
        FilledPerspective filled = new FilledPerspective(session);
        window.addPerspectiveListener(filled);
        IWorkbenchPage page = window.getActivePage();
        if (page != null && page.getPerspective() != null) {
            filled.perspectiveActivated(page, page.getPerspective());
        }
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        if (AddModels.PERSPECTIVE.equals(perspective.getId())) {
            page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> fill(page));
        }
    }

    private void fill(IWorkbenchPage page) {
        IPerspectiveDescriptor shown = page.getPerspective();
        if (shown == null || !AddModels.PERSPECTIVE.equals(shown.getId()) || page.getEditorReferences().length > 0) {
            return;
        }
        try {
            AddModels.open(page.getWorkbenchWindow(), Tab.LAUNCHPAD);
        } catch (WorkbenchException e) {
            session.tell(Notice.of(Notice.Kind.PROBLEM, e.getMessage(), ""));
        }
    }
}
