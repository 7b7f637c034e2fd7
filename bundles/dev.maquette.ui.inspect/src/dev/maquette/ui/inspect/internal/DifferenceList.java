// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.inspect.internal.DifferenceRows.Kind;
import dev.maquette.ui.inspect.internal.DifferenceRows.Row;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.RowState;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** The differences of two models, a row each. */
final class DifferenceList implements RowSource {

    private static final int LEFT = 16;

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
    public String nothing() {
        return rows.counts().isEmpty() ? Messages.Compare_none : Messages.Compare_noHits;
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

    /** A kind with the place for its number. */
    static String counted(Kind kind) {
        return switch (kind) {
        case LEFT -> Messages.Compare_left;
        case RIGHT -> Messages.Compare_right;
        case CHANGED -> Messages.Compare_changed;
        case METADATA -> Messages.Compare_metadata;
        };
    }

    @Override
    public void paint(GC gc, int place, Rectangle area, RowState state) {
        Row row = rows.rows().get(place);
        int middle = area.y + area.height / 2;
        int values = area.width * 58 / 100;
        var painter = look.painter();
        gc.drawImage(look.icon(icon(row.kind()), Token.TEXT2, 12), LEFT, middle - 6);
        painter.text(gc, Type.MONO, look.colour(Token.TEXT), ending(gc, row.name(), values - LEFT - 32),
                LEFT + 20, middle, values);
        painter.text(gc, Type.MONO, look.colour(Token.TEXT2), values(row), values, middle, area.width - values - 16);
    }

    /** The end of a name tells more than its beginning, which many share. */
    private String ending(GC gc, String name, int width) {
        var painter = look.painter();
        if (painter.extent(gc, Type.MONO, name).x <= width) {
            return name;
        }
        int low = 1;
        int high = name.length();
        while (low < high) {
            int mid = (low + high) / 2;
            if (painter.extent(gc, Type.MONO, "…" + name.substring(mid)).x <= width) {
                high = mid;
            } else {
                low = mid + 1;
            }
        }
        return "…" + name.substring(low);
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
        return NLS.bind(counted(row.kind()), "").strip() + ": " + row.name() + ", " + values(row);
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
