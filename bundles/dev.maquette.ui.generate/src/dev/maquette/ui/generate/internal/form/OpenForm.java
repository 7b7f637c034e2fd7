// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;

/** Finds the form of a window. */
final class OpenForm {

    private static final String PERSPECTIVE = "dev.maquette.workbench.generate";

    private OpenForm() {
    }

    /** The form, if it is in view. */
    static Optional<GenerateView> inView(IWorkbenchWindow window) {
        EPartService parts = window.getService(EPartService.class);
        MPart part = parts.findPart(GenerateView.ID);
        return Optional.ofNullable(part).filter(parts::isPartVisible).map(MPart::getObject)
                .map(object -> object instanceof GenerateView view ? view : null);
    }

    /** Brings the form into view, in its own perspective where there is one. */
    static Optional<GenerateView> show(IWorkbenchWindow window) throws ExecutionException {
        try {
            IWorkbench workbench = window.getWorkbench();
            if (workbench.getPerspectiveRegistry().findPerspectiveWithId(PERSPECTIVE) != null) {
                workbench.showPerspective(PERSPECTIVE, window);
            }
            window.getActivePage().showView(GenerateView.ID);
            return inView(window);
        } catch (WorkbenchException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
