// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.UndoStack;
import dev.maquette.ui.session.Undoing;
import dev.maquette.ui.widgets.TextHistory;

/** Takes back what was typed last; where nothing was typed, what was done last to the library. */
public class UndoHandler extends AbstractHandler implements IElementUpdater {

    @Override
    public Object execute(ExecutionEvent event) {
        Optional<TextHistory> typed = TextHistory.of(Display.getCurrent().getFocusControl());
        if (typed.isEmpty() || !typed(typed.get())) {
            stored(new Undoing(session()));
        }
        return null;
    }

    /** Takes typing back; false when there is none. */
    protected boolean typed(TextHistory history) {
        return history.undo();
    }

    /** Takes an operation back. */
    protected void stored(Undoing undoing) {
        undoing.undo();
    }

    /** What the menu says. */
    protected String label(UndoStack stack) {
        return stack.undoable().map(step -> NLS.bind(Messages.Edit_undo, step.label()))
                .orElse(Messages.Edit_undoNothing);
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        element.setText(label(session().undo()));
    }

    private static Session session() {
        return PlatformUI.getWorkbench().getService(Session.class);
    }
}
