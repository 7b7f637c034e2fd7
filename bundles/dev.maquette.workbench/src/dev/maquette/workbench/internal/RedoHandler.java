// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import org.eclipse.osgi.util.NLS;

import dev.maquette.ui.session.UndoStack;
import dev.maquette.ui.session.Undoing;
import dev.maquette.ui.widgets.TextHistory;

/** Does again what was taken back last. */
public final class RedoHandler extends UndoHandler {

    @Override
    protected boolean typed(TextHistory history) {
        return history.redo();
    }

    @Override
    protected void stored(Undoing undoing) {
        undoing.redo();
    }

    @Override
    protected String label(UndoStack stack) {
        return stack.redoable().map(step -> NLS.bind(Messages.Edit_redo, step.label()))
                .orElse(Messages.Edit_redoNothing);
    }
}
