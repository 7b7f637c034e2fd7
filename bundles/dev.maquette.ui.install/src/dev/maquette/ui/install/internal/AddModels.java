// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Opens the editor that adds models. */
public final class AddModels extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            return open(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), List.of());
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    /** @param sources what to begin with, one each; empty to begin at the first page */
    static IEditorPart open(IWorkbenchPage page, List<String> sources) throws PartInitException {
        IEditorPart part = page.openEditor(new AddModelsInput(), AddModelsEditor.ID);
        if (part instanceof AddModelsEditor editor) {
            editor.add(sources);
        }
        return part;
    }
}
