// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.editor;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import dev.maquette.ui.library.internal.DetailsView;

/**
 * The room beside the list, which the Model view and the editors share. An editor has it alone while the view would
 * only show the same model again: the view is minimised. It comes back for another model, and when the last editor is
 * closed; not where it was the user who minimised it.
 */
public record SharedRoom(IWorkbenchPage page) {

    /** The model that the view was minimised for, in what the workbench keeps about the view. */
    private static final String YIELDED = "dev.maquette.ui.library.yielded";

    /** A model is chosen in the list; the view shows it unless its editor has the room. */
    public static void choose(String key) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && window.getActivePage() != null) {
            SharedRoom room = new SharedRoom(window.getActivePage());
            if (!key.equals(room.kept().get(YIELDED))) {
                room.share();
            }
        }
    }

    /** The editor of a model comes to the front. */
    void give(String key) {
        IViewReference view = page.findViewReference(DetailsView.ID);
        MPart part = part();
        if (view != null && part != null && parts().isPartVisible(part)
                && page.getPartState(view) == IWorkbenchPage.STATE_RESTORED) {
            page.setPartState(view, IWorkbenchPage.STATE_MINIMIZED);
            part.getPersistedState().put(YIELDED, key);
        } else if (kept().containsKey(YIELDED)) {
            kept().put(YIELDED, key);
        }
    }

    /** The view comes back, where it had made room. */
    void share() {
        IViewReference view = page.findViewReference(DetailsView.ID);
        if (kept().remove(YIELDED) != null && view != null
                && page.getPartState(view) == IWorkbenchPage.STATE_MINIMIZED) {
            page.setPartState(view, IWorkbenchPage.STATE_RESTORED);
        }
    }

    private Map<String, String> kept() {
        MPart part = part();
        return part == null ? new HashMap<>() : part.getPersistedState();
    }

    private MPart part() {
        return parts().findPart(DetailsView.ID);
    }

    private EPartService parts() {
        return page.getWorkbenchWindow().getService(EPartService.class);
    }
}
