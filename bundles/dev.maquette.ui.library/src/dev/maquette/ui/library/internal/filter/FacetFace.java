// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.filter;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.library.internal.filter.FacetRow.Choice;
import dev.maquette.ui.library.internal.filter.FacetRow.More;
import dev.maquette.ui.library.internal.filter.FacetRow.Saved;
import dev.maquette.ui.library.internal.filter.FacetRow.SavedTitle;
import dev.maquette.ui.library.internal.filter.FacetRow.Title;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.RowFace;
import dev.maquette.ui.rows.Spot;
import dev.maquette.ui.rows.Stand;

/** What the rows of the Filters view look like, and what a click on them does. */
final class FacetFace implements RowFace<FacetRow> {

    private static final int HEIGHT = 24;
    private static final int TITLE = 32;
    private static final int RIGHT = 12;

    private final Look look;
    private final Consumer<FacetRow> act;
    private final Runnable save;

    /**
     * @param act does what a row is there for
     * @param save saves what is filtered now
     */
    FacetFace(Look look, Consumer<FacetRow> act, Runnable save) {
        this.look = look;
        this.act = act;
        this.save = save;
    }

    @Override
    public String id(FacetRow row) {
        return row.id();
    }

    @Override
    public int height(FacetRow row) {
        return row instanceof Title || row instanceof SavedTitle ? TITLE : HEIGHT;
    }

    @Override
    public void paint(GC gc, FacetRow row, Rectangle area, Stand stand) {
        new FacetBrush(new Brush(look, gc, stand), area).paint(row);
    }

    @Override
    public List<Spot> spots(GC gc, FacetRow row, Rectangle area) {
        return switch (row) {
        case SavedTitle title when title.saves() -> List.of(
                new Spot(Brush.actionArea(area.width - RIGHT + 4, area), Messages.Saved_saveHint, save));
        case SavedTitle _ -> List.of();
        case Saved _,Title _,Choice _,More _ -> List.of(new Spot(area, hint(row), () -> act.accept(row)));
        };
    }

    @Override
    public String hint(FacetRow row) {
        return row instanceof SavedTitle ? "" : words(row);
    }

    /** The box of a row is the row: a click on it changes nothing else. */
    @Override
    public int box() {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean selectable(FacetRow row) {
        return false;
    }

    @Override
    public String words(FacetRow row) {
        return switch (row) {
        case SavedTitle _ -> Messages.Saved_title;
        case Saved saved -> saved.count().isPresent()
                ? NLS.bind(Messages.Facet_savedWords, FacetBrush.name(saved),
                        ByteSize.count(saved.count().getAsInt()))
                : FacetBrush.name(saved);
        case Title title -> NLS.bind(title.folded() ? Messages.Facet_folded : Messages.Facet_open,
                FacetWords.title(title.facet()), title.chosen()).strip();
        case Choice choice -> NLS.bind(choice.ticked() ? Messages.Facet_ticked : Messages.Facet_choice,
                new Object[]{FacetWords.title(choice.facet()), choice.label(), ByteSize.count(choice.count())});
        case More more -> FacetBrush.name(more);
        };
    }
}
