// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.util.List;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.Session;

/** Takes files and folders dropped anywhere on a window: the dialog opens with their paths, nothing is added yet. */
final class FileDrop extends DropTargetAdapter {

    private final Shell shell;
    private final Look look;
    private final Session session;

    private FileDrop(Shell shell, Look look, Session session) {
        this.shell = shell;
        this.look = look;
        this.session = session;
    }

    static void on(Shell shell, Look look, Session session) {
        DropTarget target = new DropTarget(shell, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new FileDrop(shell, look, session));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        boolean files = FileTransfer.getInstance().isSupportedType(event.currentDataType);
        event.detail = files && session.library().isPresent() ? DND.DROP_COPY : DND.DROP_NONE;
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] paths) {
            List<String> sources = List.of(paths);
            shell.getDisplay().asyncExec(() -> AddModels.open(shell, look, session, sources));
        }
    }
}
