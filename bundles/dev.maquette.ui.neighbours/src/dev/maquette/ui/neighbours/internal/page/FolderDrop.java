// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Takes folders that are dropped on a view; of a file its folder. */
public final class FolderDrop extends DropTargetAdapter {

    private final Consumer<List<String>> dropped;

    private FolderDrop(Consumer<List<String>> dropped) {
        this.dropped = dropped;
    }

    /** @param dropped told the folders, each once */
    public static void on(Control control, Consumer<List<String>> dropped) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new FolderDrop(dropped));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = FileTransfer.getInstance().isSupportedType(event.currentDataType) ? DND.DROP_COPY
                : DND.DROP_NONE;
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] paths) {
            List<String> folders = folders(paths);
            if (!folders.isEmpty()) {
                event.display.asyncExec(() -> dropped.accept(folders));
            }
        }
    }

    static List<String> folders(String... paths) {
        return Stream.of(paths).map(Path::of).map(path -> Files.isDirectory(path) ? path : path.getParent())
                .filter(path -> path != null).map(Path::toString).distinct().toList();
    }
}
