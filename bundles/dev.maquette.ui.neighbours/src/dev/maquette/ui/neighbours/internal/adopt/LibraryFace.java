// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import java.util.function.Supplier;

import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.request.FindNeighbours.Neighbour;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.ProgramIcons;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.ColumnFace;

/** The libraries of other programs: which program, where, how many models, how large. */
final class LibraryFace extends ColumnFace<Neighbour> {

    private static final int ROW = 48;
    private static final int SIZE = 76;
    private static final int MODELS = 100;
    private static final int RIGHT = 16;

    private final Supplier<Check> all;

    /** @param all whether all, some or none are chosen */
    LibraryFace(Look look, Supplier<Check> all) {
        super(look);
        this.all = all;
    }

    @Override
    public String id(Neighbour row) {
        return row.root();
    }

    @Override
    public int height(Neighbour row) {
        return ROW;
    }

    @Override
    public int box() {
        return ICON;
    }

    @Override
    public boolean selectable(Neighbour row) {
        return row.models() > 0;
    }

    @Override
    protected void headings(Brush brush, Rectangle area) {
        brush.box(all.get(), MARK, area.y + area.height / 2);
        brush.headed(Messages.Column_library, NAME, area);
        brush.headedRight(Messages.Column_models, area.width - RIGHT - SIZE, area);
        brush.headedRight(Messages.Column_size, area.width - RIGHT, area);
    }

    @Override
    protected void paint(Brush brush, Neighbour row, Rectangle area) {
        int middle = area.y + area.height / 2;
        int right = area.width - RIGHT;
        calm(brush, area);
        if (selectable(row)) {
            brush.tick(MARK, middle);
        }
        brush.icon(row.unread().isEmpty() ? ProgramIcons.of(row.program()) : "warn",
                row.unread().isEmpty() ? Token.TEXT2 : Token.WARN, ICON, middle);
        brush.lines(row.name(), AdoptWords.about(row), NAME, middle, right - SIZE - MODELS - 12 - NAME);
        brush.figures(Type.BODY, Token.TEXT, ByteSize.count(row.models()), right - SIZE, middle);
        brush.figures(Type.BODY, Token.TEXT2, ByteSize.text(row.bytes()), right, middle);
    }

    /** The ticks say what is chosen; with a ground of their own the rows would be louder than what to do. */
    private static void calm(Brush brush, Rectangle area) {
        brush.gc().setBackground(brush.look().colour(brush.stand().hover() ? Token.BG3 : Token.BG1));
        brush.gc().fillRectangle(area);
        brush.hairline(area);
    }

    @Override
    public String words(Neighbour row) {
        return String.join(", ", row.name(), row.root(), AdoptWords.models(row), ByteSize.text(row.bytes()))
                + (row.unread().isEmpty() ? "" : ". " + AdoptWords.unread(row));
    }

    @Override
    public String hint(Neighbour row) {
        return row.unread().isEmpty() ? row.root() : AdoptWords.unread(row);
    }
}
