// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.session.Session;

/** Opens the editors of models. */
public final class ModelEditors {

    private ModelEditors() {
    }

    /**
     * Opens the editor of a model of the open library, or brings it to the front where it is open already. What the
     * model is called is asked for in the background, so the editor comes soon, not at once.
     */
    public static void open(Session session, String key) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null) {
            session.library()
                    .ifPresent(library -> Thread.startVirtualThread(() -> open(session, library, key, window)));
        }
    }

    private static void open(Session session, Library library, String key, IWorkbenchWindow window) {
        try {
            String name = library.model(key).map(ModelRecord::name).orElse(key);
            ModelInput input = new ModelInput(library.info().location(), key, name);
            Display display = window.getWorkbench().getDisplay();
            if (!display.isDisposed()) {
                display.asyncExec(() -> open(input, window));
            }
        } catch (LibraryException failure) {
            session.tell(failure);
        }
    }

    private static void open(ModelInput input, IWorkbenchWindow window) {
        if (window.getActivePage() == null) {
            return; // it was closed meanwhile
        }
        try {
            window.getActivePage().openEditor(input, ModelEditor.ID);
        } catch (PartInitException failure) {
            ILog.of(ModelEditors.class).error(failure.getMessage(), failure);
        }
    }
}
