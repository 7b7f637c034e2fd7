// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.trial;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.Commands;
import dev.maquette.ui.session.ModelSelection;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.Confirmation;

/** Tries the selected models out, as the command says. */
public final class TrialHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var window = HandlerUtil.getActiveWorkbenchWindow(event);
        var context = window.getService(IEclipseContext.class);
        var session = context.get(Session.class);
        Object selection = context.get(ESelectionService.class).getSelection();
        List<String> selected = selection instanceof ModelSelection(List<String> keys) ? keys : List.of();
        if (selected.isEmpty()) {
            session.tell(Notice.of(Notice.Kind.INFO, Messages.None, Messages.None_remedy));
        }
        boolean measures = event.getCommand().getId().equals(Commands.BENCHMARK);
        if (selected.size() < 2 || new Confirmation(window.getShell(), context.get(Look.class)).ask(
                NLS.bind(Messages.Several_title, ByteSize.count(selected.size())),
                measures ? Messages.Several_measured : Messages.Several_run, Messages.Several_verb)) {
            var trial = new Trial(session);
            selected.forEach(measures ? trial::measure : trial::run);
        }
        return null;
    }
}
