// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.history;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;

import dev.maquette.api.request.ListPictures.Drawing;

/** Gives the files of selected pictures to whatever they are dropped on: a model takes one as its cover. */
final class StripDrag extends DragSourceAdapter {

    private final Strip strip;
    private final BooleanSupplier here;

    private StripDrag(Strip strip, BooleanSupplier here) {
        this.strip = strip;
        this.here = here;
    }

    /** @param here whether the files are on this computer */
    static void add(Strip strip, BooleanSupplier here) {
        DragSource source = new DragSource(strip, DND.DROP_COPY);
        source.setTransfer(FileTransfer.getInstance());
        source.addDragListener(new StripDrag(strip, here));
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        int index = strip.at(event.x, event.y);
        event.doit = here.getAsBoolean() && index >= 0 && strip.state().isSelected(index);
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        event.data = files(strip.state());
    }

    static String[] files(PicturesState state) {
        return state.chosen().stream().map(Drawing::path).toArray(String[]::new);
    }
}
