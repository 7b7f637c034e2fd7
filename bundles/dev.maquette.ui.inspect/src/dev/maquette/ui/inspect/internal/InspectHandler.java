// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.ui.PlatformUI;

/** Shows the Inspector and has it do what the command is for. */
public final class InspectHandler extends AbstractHandler {

    /** Looks into the selected model. */
    public static final String INSPECT = "dev.maquette.ui.inspect";
    /** Asks for a file and looks into it. */
    public static final String INSPECT_FILE = "dev.maquette.ui.inspectFile";
    /** Compares the two selected models, or the shown one with the selected. */
    public static final String COMPARE = "dev.maquette.ui.compare";
    /** Asks for a file and compares with it. */
    public static final String COMPARE_FILE = "dev.maquette.ui.compareFile";

    @Override
    public Object execute(ExecutionEvent event) {
        EPartService parts = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(EPartService.class);
        var part = parts.showPart(InspectorView.ID, PartState.ACTIVATE);
        if (part != null && part.getObject() instanceof InspectorView view) {
            act(event.getCommand().getId(), view);
        }
        return null;
    }

    private static void act(String command, InspectorView view) {
        switch (command) {
        case INSPECT_FILE -> view.openFile();
        case COMPARE -> view.compare();
        case COMPARE_FILE -> view.compareFile();
        default -> view.inspectSelected();
        }
    }
}
