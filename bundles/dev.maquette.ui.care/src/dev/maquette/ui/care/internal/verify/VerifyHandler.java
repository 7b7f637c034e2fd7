// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.verify;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.ui.PlatformUI;

/** Shows the Verify view and has it ask what the command is for. */
public final class VerifyHandler extends AbstractHandler {

    /** Verifies the models that are selected in the Library view. */
    private static final String SELECTED = "dev.maquette.ui.verifyModels";

    @Override
    public Object execute(ExecutionEvent event) {
        EPartService parts = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(EPartService.class);
        var part = parts.showPart(VerifyView.ID, PartState.ACTIVATE);
        if (part != null && part.getObject() instanceof VerifyView view) {
            if (event.getCommand().getId().equals(SELECTED)) {
                view.verifySelected();
            } else {
                view.verifyAll();
            }
        }
        return null;
    }
}
