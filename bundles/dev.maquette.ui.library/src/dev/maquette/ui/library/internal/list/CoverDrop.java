// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.URLTransfer;
import org.eclipse.swt.graphics.Point;

import dev.maquette.api.model.ModelSummary;

/**
 * Makes an image that is dropped on a model its cover. All else that is dropped on the list is dropped on the window,
 * which would get it if the list took nothing.
 */
public final class CoverDrop extends DropTargetAdapter {

    private static final String IMAGE = ".*\\.(png|jpe?g|webp)";

    private final ModelCanvas canvas;
    private final BiConsumer<ModelSummary, Path> cover;

    private CoverDrop(ModelCanvas canvas, BiConsumer<ModelSummary, Path> cover) {
        this.canvas = canvas;
        this.cover = cover;
    }

    /**
     * Lets things be dropped on a list.
     *
     * @param cover told which image is to be the cover of which model
     */
    public static void on(ModelCanvas canvas, BiConsumer<ModelSummary, Path> cover) {
        DropTarget target = new DropTarget(canvas, DND.DROP_COPY | DND.DROP_LINK | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance(), URLTransfer.getInstance(), TextTransfer.getInstance());
        target.addDropListener(new CoverDrop(canvas, cover));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        accept(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        accept(event);
    }

    /** Models dragged from this window are in the library. */
    private static void accept(DropTargetEvent event) {
        event.detail = ownModels() ? DND.DROP_NONE : DND.DROP_COPY;
    }

    private static boolean ownModels() {
        return LocalSelectionTransfer.getTransfer().getSelection() != null;
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        event.feedback = DND.FEEDBACK_SCROLL;
        boolean files = FileTransfer.getInstance().isSupportedType(event.currentDataType) && !ownModels();
        canvas.target(files ? under(event).map(ModelSummary::key) : Optional.empty());
    }

    @Override
    public void dragLeave(DropTargetEvent event) {
        canvas.target(Optional.empty());
    }

    @Override
    public void drop(DropTargetEvent event) {
        Optional<ModelSummary> model = under(event);
        if (event.data instanceof String[] files && files.length == 1 && isImage(files[0]) && model.isPresent()) {
            cover.accept(model.get(), Path.of(files[0]));
        } else if (canvas.getShell().getData(DND.DROP_TARGET_KEY) instanceof DropTarget window) {
            for (DropTargetListener listener : window.getDropListeners()) {
                listener.drop(event);
            }
        }
    }

    static boolean isImage(String file) {
        return file.toLowerCase(Locale.ROOT).matches(IMAGE);
    }

    private Optional<ModelSummary> under(DropTargetEvent event) {
        Point at = canvas.toControl(event.x, event.y);
        return switch (canvas.at(at.x, at.y)) {
        case Hit.Row(ModelSummary model) -> Optional.of(model);
        case Hit.Box(ModelSummary model) -> Optional.of(model);
        case Hit.Heading _,Hit.Nothing _ -> Optional.empty();
        };
    }
}
