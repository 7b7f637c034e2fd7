// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.inspect.internal.DifferenceRows.Kind;
import dev.maquette.ui.inspect.internal.DifferenceRows.Row;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** The differences of two models, a row each. */
final class DifferenceList implements RowSource {

    private static final int LEFT = 12;

    private final Look look;
    private final RowCanvas canvas;
    private DifferenceRows rows;

    DifferenceList(Composite parent, Look look, DifferenceRows rows) {
        this.look = look;
        this.rows = rows;
        canvas = new RowCanvas(parent, look, this, Messages.Tab_compare);
        Grids.all(canvas);
    }

    RowCanvas canvas() {
        return canvas;
    }

    DifferenceRows rows() {
        return rows;
    }

    void show(DifferenceRows shown) {
        rows = shown;
        canvas.changed(true);
    }

    @Override
    public int size() {
        return rows.rows().size();
    }

    /** The icon that stands for a kind, beside its words. */
    static String icon(Kind kind) {
        return switch (kind) {
        case LEFT -> "minus";
        case RIGHT -> "add";
        case CHANGED -> "swap";
        case METADATA -> "edit";
        };
    }

    static String words(Kind kind) {
        return switch (kind) {
        case LEFT -> Messages.Compare_left;
        case RIGHT -> Messages.Compare_right;
        case CHANGED -> Messages.Compare_changed;
        case METADATA -> Messages.Compare_metadata;
        };
    }

    @Override
    public void paint(GC gc, int place, Rectangle area, State state) {
        Row row = rows.rows().get(place);
        int middle = area.y + area.height / 2;
        int values = area.width / 2;
        var painter = look.painter();
        gc.drawImage(look.icon(icon(row.kind()), Token.TEXT2, 12), LEFT, middle - 6);
        painter.text(gc, Type.MONO, look.colour(Token.TEXT), row.name(), LEFT + 20, middle, values - LEFT - 32);
        painter.text(gc, Type.MONO, look.colour(Token.TEXT2), values(row), values, middle, area.width - values - 16);
    }

    private static String values(Row row) {
        return switch (row.kind()) {
        case LEFT -> row.left();
        case RIGHT -> row.right();
        case CHANGED, METADATA -> (row.left().isEmpty() ? "–" : row.left()) + " → "
                + (row.right().isEmpty() ? "–" : row.right());
        };
    }

    @Override
    public String describe(int place) {
        Row row = rows.rows().get(place);
        return words(row.kind()) + ": " + row.name() + ", " + values(row);
    }

    @Override
    public String copied(int place) {
        Row row = rows.rows().get(place);
        return row.name() + "\t" + row.left() + "\t" + row.right();
    }

    @Override
    public boolean open(int place) {
        return false;
    }

    @Override
    public int indent(int place) {
        return 0;
    }

    @Override
    public int fold(int place, boolean closed) {
        return place;
    }
}
