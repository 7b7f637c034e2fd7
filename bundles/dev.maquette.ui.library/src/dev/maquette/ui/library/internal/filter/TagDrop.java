// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.filter;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.library.internal.filter.FacetRow.Choice;
import dev.maquette.ui.library.internal.list.Facet;
import dev.maquette.ui.rows.RowList;

/** Tags the models that are dropped on a tag. */
final class TagDrop extends DropTargetAdapter {

    private final RowList<FacetRow> list;
    private final BooleanSupplier mayChange;
    private final BiConsumer<List<ModelSummary>, String> tag;

    private TagDrop(RowList<FacetRow> list, BooleanSupplier mayChange, BiConsumer<List<ModelSummary>, String> tag) {
        this.list = list;
        this.mayChange = mayChange;
        this.tag = tag;
    }

    /** Has a list take models. */
    static void on(RowList<FacetRow> list, BooleanSupplier mayChange, BiConsumer<List<ModelSummary>, String> tag) {
        DropTarget target = new DropTarget(list, DND.DROP_COPY | DND.DROP_DEFAULT);
        target.setTransfer(LocalSelectionTransfer.getTransfer());
        target.addDropListener(new TagDrop(list, mayChange, tag));
    }

    private Optional<String> under(DropTargetEvent event) {
        int place = list.placeAt(list.toControl(event.x, event.y).y);
        return place >= 0 && list.rows().get(place) instanceof Choice choice && choice.facet() == Facet.TAG
                ? Optional.of(choice.word())
                : Optional.empty();
    }

    private static List<ModelSummary> models() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection dragged
                ? Stream.of(dragged.toArray()).filter(ModelSummary.class::isInstance).map(ModelSummary.class::cast)
                        .toList()
                : List.of();
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        boolean takes = mayChange.getAsBoolean() && under(event).isPresent() && !models().isEmpty();
        event.detail = takes ? DND.DROP_COPY : DND.DROP_NONE;
        event.feedback = DND.FEEDBACK_SCROLL;
        under(event).filter(_ -> takes).ifPresent(word -> list.selection().focus(Facet.TAG.name() + " " + word));
    }

    @Override
    public void drop(DropTargetEvent event) {
        under(event).ifPresent(word -> tag.accept(models(), word));
    }
}
