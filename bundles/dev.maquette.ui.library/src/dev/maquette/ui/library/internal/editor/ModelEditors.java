// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.editor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.ui.session.Session;

/** Opens the editors of models. */
public final class ModelEditors {

    private ModelEditors() {
    }

    /** Opens the editor of a model of the open library, or brings it to the front where it is open already. */
    public static void open(Session session, String key) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && window.getActivePage() != null) {
            session.library().ifPresent(library -> open(session, library, key, window));
        }
    }

    private static void open(Session session, Library library, String key, IWorkbenchWindow window) {
        try {
            String name = library.model(key).map(model -> model.name()).orElse(key);
            window.getActivePage().openEditor(new ModelInput(library.info().location(), key, name), ModelEditor.ID);
        } catch (LibraryException failure) {
            session.tell(failure);
        } catch (PartInitException failure) {
            ILog.of(ModelEditors.class).error(failure.getMessage(), failure);
        }
    }
}
