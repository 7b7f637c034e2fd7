// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.trial;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.maquette.ui.session.Commands;
import dev.maquette.ui.session.ModelSelection;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

/** Tries the selected models out, as the command says. */
public final class TrialHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var context = HandlerUtil.getActiveWorkbenchWindow(event).getService(IEclipseContext.class);
        var session = context.get(Session.class);
        Object selection = context.get(ESelectionService.class).getSelection();
        List<String> selected = selection instanceof ModelSelection(List<String> keys) ? keys : List.of();
        if (selected.isEmpty()) {
            session.tell(Notice.of(Notice.Kind.INFO, Messages.None, Messages.None_remedy));
        }
        var trial = new Trial(session);
        selected.forEach(event.getCommand().getId().equals(Commands.BENCHMARK) ? trial::measure : trial::run);
        return null;
    }
}
