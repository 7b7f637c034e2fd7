// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.plugins.internal;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Takes what is dropped on the view; whether it is a plug-in is told when it is installed. */
final class JarDrop extends DropTargetAdapter {

    private final Consumer<Path> dropped;

    private JarDrop(Consumer<Path> dropped) {
        this.dropped = dropped;
    }

    /** @param dropped told each file or folder */
    static void on(Control control, Consumer<Path> dropped) {
        DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance());
        target.addDropListener(new JarDrop(dropped));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = FileTransfer.getInstance().isSupportedType(event.currentDataType) ? DND.DROP_COPY
                : DND.DROP_NONE;
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] paths) {
            Stream.of(paths).map(Path::of).forEach(dropped);
        }
    }
}
