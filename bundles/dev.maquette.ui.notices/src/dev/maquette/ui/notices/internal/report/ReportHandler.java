// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.handlers.HandlerUtil;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.notices.internal.Messages;
import dev.maquette.ui.notices.internal.store.Notifications;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

/** Opens the dialog that reports a problem. */
public final class ReportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbench workbench = HandlerUtil.getActiveWorkbenchWindowChecked(event).getWorkbench();
        Shell window = HandlerUtil.getActiveShellChecked(event);
        Session session = workbench.getService(Session.class);
        Sources sources = new Sources(session, workbench.getService(Notifications.class), screen(window.getDisplay()));
        return new ReportDialog(window, workbench.getService(IEclipseContext.class).get(Look.class),
                () -> Report.of(sources.chapters(), sources.scrubber()), Thread::startVirtualThread,
                () -> place(window), file -> session.tell(Notice.of(Notice.Kind.DONE, Messages.Report_saved,
                        NLS.bind(Messages.Report_savedText, file))))
                .open();
    }

    private static String screen(Display display) {
        return SWT.getPlatform() + " " + SWT.getVersion() + ", "
                + Stream.of(display.getMonitors()).map(monitor -> monitor.getBounds().width + "x"
                        + monitor.getBounds().height + " at " + monitor.getZoom() + " %")
                        .collect(Collectors.joining(", "))
                + (Display.isSystemDarkTheme() ? ", dark" : ", light")
                + (display.getHighContrast() ? ", high contrast" : "");
    }

    private static Path place(Shell window) {
        FileDialog dialog = new FileDialog(window, SWT.SAVE);
        dialog.setText(Messages.Report_saveTitle);
        dialog.setFileName(Sources.proposal(Instant.now()).toString());
        dialog.setFilterExtensions(new String[]{"*.zip"});
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        return chosen == null ? null : Path.of(chosen);
    }
}
