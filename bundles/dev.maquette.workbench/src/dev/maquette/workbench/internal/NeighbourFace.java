// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.request.FindNeighbours.Neighbour;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Homes;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.ProgramIcons;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.RowFace;
import dev.maquette.ui.rows.Spot;
import dev.maquette.ui.rows.Stand;

/** A library of another program on the Welcome page: a click anywhere ticks it. */
record NeighbourFace(Look look) implements RowFace<Neighbour> {

    static final int ROW = 44;

    private static final int BOX = 12;
    private static final int ICON = 40;
    private static final int NAME = 68;
    private static final int RIGHT = 16;
    private static final int SIZE = 84;
    private static final int MODELS = 110;

    @Override
    public String id(Neighbour row) {
        return row.root();
    }

    @Override
    public int height(Neighbour row) {
        return ROW;
    }

    @Override
    public void paint(GC gc, Neighbour row, Rectangle area, Stand stand) {
        Brush brush = new Brush(look, gc, stand);
        gc.setBackground(look.colour(stand.hover() ? Token.BG3 : Token.BG1));
        gc.fillRectangle(area);
        brush.hairline(area);
        int middle = area.y + area.height / 2;
        int right = area.width - RIGHT;
        brush.tick(BOX, middle);
        brush.icon(ProgramIcons.of(row.program()), Token.TEXT2, ICON, middle);
        brush.lines(row.name(), Homes.shorter(row.root()), NAME, middle, right - SIZE - MODELS - 12 - NAME);
        brush.figures(Type.BODY, Token.TEXT, models(row), right - SIZE, middle);
        brush.figures(Type.BODY, Token.TEXT2, ByteSize.text(row.bytes()), right, middle);
    }

    private static String models(Neighbour row) {
        return row.models() == 1 ? Messages.Welcome_model
                : NLS.bind(Messages.Welcome_modelCount, ByteSize.count(row.models()));
    }

    @Override
    public List<Spot> spots(GC gc, Neighbour row, Rectangle area) {
        return List.of();
    }

    @Override
    public int box() {
        return Integer.MAX_VALUE;
    }

    @Override
    public String words(Neighbour row) {
        return String.join(", ", row.name(), row.root(), models(row), ByteSize.text(row.bytes()));
    }

    @Override
    public String hint(Neighbour row) {
        return row.root();
    }
}
