// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.model.ModelType;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.RowState;
import dev.maquette.ui.look.Token;

/** Draws what is in view of the models. */
final class CanvasPainter {

    private final ModelCanvas canvas;
    private final Look look;
    private final HeadingPainter headings;
    private final RowPainter rows;
    private final TilePainter tiles;

    CanvasPainter(ModelCanvas canvas, Look look, CoverSource source) {
        this.canvas = canvas;
        this.look = look;
        CoverPainter covers = new CoverPainter(look, source);
        this.headings = new HeadingPainter(look);
        this.rows = new RowPainter(look, covers);
        this.tiles = new TilePainter(look, covers);
    }

    void paint(GC gc, Rectangle dirty) {
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(dirty);
        Arrangement arrangement = canvas.arrangement();
        int from = canvas.scroll() + dirty.y;
        int to = from + dirty.height;
        int width = canvas.getClientArea().width;
        Columns columns = Columns.of(canvas.style().columns(), width);
        for (int group = Math.max(0, arrangement.groupAt(from)); group < arrangement.content().groups().size()
                && arrangement.top(group) < to; group++) {
            heading(gc, group, arrangement.top(group) - canvas.scroll(), width);
            models(gc, group, from, to, columns);
        }
        sticky(gc, width);
    }

    private void heading(GC gc, int number, int y, int width) {
        Group group = canvas.content().groups().get(number);
        if (group.type().isPresent()) {
            headings.paint(gc, group, new Rectangle(0, y, width, Group.HEADING), state(group));
        }
    }

    private void models(GC gc, int number, int from, int to, Columns columns) {
        Arrangement arrangement = canvas.arrangement();
        Group group = canvas.content().groups().get(number);
        if (group.folded()) {
            return;
        }
        for (int place = arrangement.first(number, from); place < group.to(); place++) {
            Rectangle area = arrangement.area(place);
            if (area.y >= to) {
                return;
            }
            area.y -= canvas.scroll();
            model(gc, canvas.content().models().get(place), area, columns);
        }
    }

    private void model(GC gc, ModelSummary model, Rectangle area, Columns columns) {
        if (canvas.arrangement().tiles()) {
            tiles.paint(gc, model, area, state(model));
        } else {
            rows.paint(gc, model, columns, area, state(model));
        }
        if (canvas.target().filter(model.key()::equals).isPresent()) {
            Rectangle inner = new Rectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
            look.painter().outline(gc, look.colour(Token.ACCENT), area, 4);
            look.painter().outline(gc, look.colour(Token.ACCENT), inner, 3);
        }
    }

    /** Rows scroll below the heading of their group. */
    private void sticky(GC gc, int width) {
        int group = Sticky.group(canvas.arrangement(), canvas.scroll());
        if (group >= 0 && canvas.scroll() > 0) {
            heading(gc, group, Sticky.top(canvas.arrangement(), canvas.scroll()), width);
        }
    }

    private RowState state(ModelSummary model) {
        boolean over = switch (canvas.hover()) {
        case Hit.Row(ModelSummary under) -> under.key().equals(model.key());
        case Hit.Box(ModelSummary under) -> under.key().equals(model.key());
        case Hit.Heading _,Hit.Nothing _ -> false;
        };
        boolean active = canvas.isFocusControl();
        return new RowState(canvas.selection().contains(model.key()), over,
                active && model.key().equals(canvas.selection().focus()), active);
    }

    /** A heading has the focus for a model that is folded away below it. */
    private RowState state(Group group) {
        boolean over = canvas.hover() instanceof Hit.Heading(ModelType type)
                && group.type().filter(type::equals).isPresent();
        boolean active = canvas.isFocusControl();
        int focus = canvas.content().place(canvas.selection().focus()).orElse(-1);
        boolean inside = group.folded() && focus >= group.from() && focus < group.to();
        return new RowState(false, over, active && inside, active);
    }
}
