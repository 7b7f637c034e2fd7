// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.verify;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.ui.PlatformUI;

import dev.maquette.ui.session.Commands;

/** Shows the Verify view and has it ask what the command is for. */
public final class VerifyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        EPartService parts = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(EPartService.class);
        var part = parts.showPart(VerifyView.ID, PartState.ACTIVATE);
        if (part != null && part.getObject() instanceof VerifyView view) {
            if (event.getCommand().getId().equals(Commands.VERIFY)) {
                view.verifySelected();
            } else {
                view.verifyAll();
            }
        }
        return null;
    }
}
