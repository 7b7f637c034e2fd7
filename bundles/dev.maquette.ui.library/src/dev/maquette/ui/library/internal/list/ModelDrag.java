// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DragSourceListener;
import org.eclipse.swt.dnd.FileTransfer;

import dev.maquette.api.model.ModelSummary;

/**
 * Lets the selected models be dragged: to other programs as the paths of their files, to parts of the window as a
 * structured selection of {@link ModelSummary}.
 */
public final class ModelDrag implements DragSourceListener {

    private final ModelCanvas canvas;
    private final Supplier<List<ModelSummary>> models;
    private final Function<ModelSummary, Optional<Path>> path;

    private ModelDrag(ModelCanvas canvas, Supplier<List<ModelSummary>> models,
            Function<ModelSummary, Optional<Path>> path) {
        this.canvas = canvas;
        this.models = models;
        this.path = path;
    }

    /**
     * Makes the models of a list draggable.
     *
     * @param models the selected ones
     * @param path of a model's file, where it is on this computer
     */
    public static void from(ModelCanvas canvas, Supplier<List<ModelSummary>> models,
            Function<ModelSummary, Optional<Path>> path) {
        DragSource source = new DragSource(canvas, DND.DROP_COPY);
        source.setTransfer(LocalSelectionTransfer.getTransfer(), FileTransfer.getInstance());
        source.addDragListener(new ModelDrag(canvas, models, path));
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        boolean onModel = canvas.at(event.x, event.y) instanceof Hit.Row;
        event.doit = onModel && canvas.selection().size() > 0;
        if (event.doit) {
            LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(models.get()));
        }
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        if (LocalSelectionTransfer.getTransfer().isSupportedType(event.dataType)) {
            event.data = LocalSelectionTransfer.getTransfer().getSelection();
            return;
        }
        String[] files = models.get().stream().map(path).flatMap(Optional::stream).map(Path::toString)
                .toArray(String[]::new);
        event.doit = files.length > 0;
        event.data = files;
    }

    @Override
    public void dragFinished(DragSourceEvent event) {
        LocalSelectionTransfer.getTransfer().setSelection(null);
    }
}
