// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.ui.PlatformUI;

import dev.maquette.ui.library.internal.filter.FiltersView;

/** Shows the Filters view and gives it the focus, wherever that was. */
public final class FiltersHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getService(EPartService.class).showPart(FiltersView.ID,
                PartState.ACTIVATE);
        return null;
    }
}
