// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.manifest;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.ModelSelection;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.Confirmation;

/** Asks which models a list shall have where some are selected, and for its file, and writes it. */
public final class ExportListHandler extends AbstractHandler {

    private static final int SELECTED = 1;

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        IEclipseContext context = window.getService(IEclipseContext.class);
        Object selection = context.get(ESelectionService.class).getSelection();
        List<String> selected = selection instanceof ModelSelection(List<String> keys) ? keys : List.of();
        OptionalInt scope = selected.isEmpty() ? OptionalInt.of(0)
                : new Confirmation(window.getShell(), context.get(Look.class)).choose(Messages.Export_title,
                        Messages.Export_text, Messages.Export_all,
                        NLS.bind(Messages.Export_selected, ByteSize.count(selected.size())));
        if (scope.isPresent()) {
            write(window.getShell(), context.get(Session.class), scope.getAsInt() == SELECTED ? selected : null);
        }
        return null;
    }

    private static void write(Shell shell, Session session, List<String> keys) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Dialog_export);
        dialog.setFilterNames(new String[]{Messages.Dialog_filter});
        dialog.setFilterExtensions(new String[]{"*.json"});
        dialog.setFileName(Messages.Export_name);
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            new ListExport(session).write(keys, Path.of(file));
        }
    }
}
