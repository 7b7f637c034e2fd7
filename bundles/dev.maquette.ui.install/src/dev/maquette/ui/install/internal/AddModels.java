// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

import dev.maquette.api.library.Right;
import dev.maquette.ui.session.Commands;
import dev.maquette.ui.session.Session;

/**
 * Opens the editor that adds models, in the perspective for that. A parameter may name the tab, another one what to
 * begin with.
 */
public final class AddModels extends AbstractHandler {

    static final String PERSPECTIVE = "dev.maquette.workbench.install";
    private static final String SOURCE = "dev.maquette.ui.addModels.source";

    @Override
    public boolean isEnabled() {
        return PlatformUI.getWorkbench().getService(Session.class).may(Right.MANAGE);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        String source = event.getParameter(SOURCE);
        try {
            return source == null ? open(window, Tab.of(event.getParameter(Commands.ADD_MODELS_TAB)))
                    : open(window, List.of(source));
        } catch (WorkbenchException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }

    /** @param sources what to begin with, one each */
    static IEditorPart open(IWorkbenchWindow window, List<String> sources) throws WorkbenchException {
        AddModelsEditor editor = editor(window);
        editor.add(sources);
        return editor;
    }

    /** Opens it at a tab. */
    static IEditorPart open(IWorkbenchWindow window, Tab tab) throws WorkbenchException {
        AddModelsEditor editor = editor(window);
        editor.show(tab);
        return editor;
    }

    private static AddModelsEditor editor(IWorkbenchWindow window) throws WorkbenchException {
        IWorkbench workbench = window.getWorkbench();
        if (workbench.getPerspectiveRegistry().findPerspectiveWithId(PERSPECTIVE) != null) {
            workbench.showPerspective(PERSPECTIVE, window);
        }
        return (AddModelsEditor) window.getActivePage().openEditor(new AddModelsInput(), AddModelsEditor.ID);
    }
}
