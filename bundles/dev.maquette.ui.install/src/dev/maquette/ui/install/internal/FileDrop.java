// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.util.List;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.URLTransfer;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;

import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

/**
 * Takes files, folders and links dropped anywhere on a window: the editor opens with their paths, nothing is added yet.
 */
final class FileDrop extends DropTargetAdapter {

    private final IWorkbenchWindow window;
    private final Session session;

    private FileDrop(IWorkbenchWindow window, Session session) {
        this.window = window;
        this.session = session;
    }

    static void on(IWorkbenchWindow window, Session session) {
        DropTarget target = new DropTarget(window.getShell(), DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance(), URLTransfer.getInstance(), TextTransfer.getInstance());
        target.addDropListener(new FileDrop(window, session));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        for (Transfer transfer : ((DropTarget) event.widget).getTransfer()) {
            if (session.library().isPresent() && transfer.isSupportedType(event.currentDataType)) {
                event.detail = DND.DROP_COPY;
                return;
            }
        }
        event.detail = DND.DROP_NONE;
    }

    @Override
    public void drop(DropTargetEvent event) {
        List<String> sources = switch (event.data) {
        case String[] paths -> List.of(paths);
        case String text -> lines(text);
        case null, default -> List.of();
        };
        if (!sources.isEmpty()) {
            window.getShell().getDisplay().asyncExec(() -> open(sources));
        }
    }

    /** Browsers give the title of a link below its address. */
    static List<String> lines(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<String> links = lines.stream().filter(line -> line.matches("(?i)(https?|file|urn|civitai):\\S+")).toList();
        return links.isEmpty() ? lines : links;
    }

    private void open(List<String> sources) {
        try {
            AddModels.open(window, sources);
        } catch (WorkbenchException e) {
            session.tell(Notice.of(Notice.Kind.PROBLEM, e.getMessage(), ""));
        }
    }
}
