// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.page;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** Opens a view in the perspective of the library; which one stands behind the colon in the plugin's description. */
public final class OpenView extends AbstractHandler implements IExecutableExtension {

    private static final String PERSPECTIVE = "dev.maquette.workbench.library";

    private String view;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        view = String.valueOf(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            return open(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), view);
        } catch (WorkbenchException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    static IViewPart open(IWorkbenchWindow window, String view) throws WorkbenchException {
        IWorkbench workbench = window.getWorkbench();
        if (workbench.getPerspectiveRegistry().findPerspectiveWithId(PERSPECTIVE) != null) {
            workbench.showPerspective(PERSPECTIVE, window);
        }
        return window.getActivePage().showView(view);
    }
}
