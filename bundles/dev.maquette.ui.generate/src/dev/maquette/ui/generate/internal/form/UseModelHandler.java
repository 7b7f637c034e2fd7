// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.maquette.ui.session.ModelSelection;

/** Brings the form into view with the selected model taken: as the main one, or as a LoRA or VAE for it. */
public final class UseModelHandler extends AbstractHandler {

    @Override
    public void setEnabled(Object evaluationContext) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        setBaseEnabled(window != null && selected(window).size() == 1);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<String> keys = selected(window); // another perspective has another selection
        if (keys.size() == 1) {
            OpenForm.show(window).ifPresent(form -> form.take(keys.getFirst()));
        }
        return null;
    }

    private static List<String> selected(IWorkbenchWindow window) {
        Object selection = window.getService(IEclipseContext.class).get(ESelectionService.class).getSelection();
        return selection instanceof ModelSelection(List<String> keys) ? keys : List.of();
    }
}
