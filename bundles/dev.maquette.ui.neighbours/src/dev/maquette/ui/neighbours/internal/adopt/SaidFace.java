// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.ColumnFace;

/** Fields, each with the file and the place in it that it is from. */
final class SaidFace extends ColumnFace<Said> {

    private static final int ROW = 44;
    private static final int LEFT = 16;

    SaidFace(Look look) {
        super(look);
    }

    @Override
    public String id(Said row) {
        return row.field();
    }

    @Override
    public int height(Said row) {
        return ROW;
    }

    @Override
    public int headerHeight() {
        return 0;
    }

    @Override
    protected void paint(Brush brush, Said row, Rectangle area) {
        int middle = area.y + area.height / 2;
        brush.text(Type.BODY, Token.TEXT, row.word(), LEFT, middle - 8, area.width - LEFT - 16);
        brush.text(Type.MONO, Token.TEXT2, row.origin(), LEFT, middle + 9, area.width - LEFT - 16);
    }

    @Override
    public String words(Said row) {
        return row.word() + ", " + row.origin();
    }

    @Override
    public String hint(Said row) {
        return row.origin();
    }
}
