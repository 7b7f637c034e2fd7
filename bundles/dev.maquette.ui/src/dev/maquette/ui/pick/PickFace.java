// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.pick;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.ModelIcons;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.Brush;
import dev.maquette.ui.rows.RowFace;
import dev.maquette.ui.rows.Spot;
import dev.maquette.ui.rows.Stand;

/**
 * What the rows of a list to choose from look like; a click chooses.
 *
 * @param models draws models
 * @param chosen the word or key that is chosen now, which has a tick
 * @param choose takes what is clicked
 */
record PickFace(Look look, ModelLine models, String chosen, Consumer<PickRow> choose) implements RowFace<PickRow> {

    private static final int MODEL = 44;
    private static final int LINE = 28;
    private static final int LEFT = 12;

    @Override
    public String id(PickRow row) {
        return row.id();
    }

    @Override
    public int height(PickRow row) {
        return row instanceof PickRow.Model ? MODEL : LINE;
    }

    @Override
    public void paint(GC gc, PickRow row, Rectangle area, Stand stand) {
        Brush brush = new Brush(look, gc, stand);
        int middle = area.y + area.height / 2;
        switch (row) {
        case PickRow.Model model -> models.paint(gc, model.shown(), area, stand, area.width - 20);
        case PickRow.Word word -> word(brush, word, area, middle);
        case PickRow.Heading heading -> heading(gc, heading, area, middle);
        case PickRow.Note note -> brush.text(Type.CAPTION, Token.TEXT2, note.text(), LEFT, middle, area.width - 24);
        }
    }

    private void word(Brush brush, PickRow.Word word, Rectangle area, int middle) {
        brush.text(Type.BODY, Token.TEXT, word.label(), LEFT, middle, area.width - 48);
        if (word.id().equals(chosen)) {
            brush.icon("check", Token.ACCENT, area.width - 32, middle);
        }
    }

    private void heading(GC gc, PickRow.Heading heading, Rectangle area, int middle) {
        gc.setBackground(look.colour(Token.HEAD));
        gc.fillRectangle(area);
        Brush plain = Brush.plain(look, gc);
        plain.hairline(area);
        plain.icon(ModelIcons.of(heading.type()), Token.TEXT2, LEFT, middle);
        plain.text(Type.CAPTION_STRONG, Token.TEXT, heading.type().label(), LEFT + 24, middle, area.width - 48);
    }

    @Override
    public List<Spot> spots(GC gc, PickRow row, Rectangle area) {
        return row.choosable() ? List.of(new Spot(area, "", () -> choose.accept(row))) : List.of();
    }

    @Override
    public boolean selectable(PickRow row) {
        return row.choosable();
    }

    @Override
    public String words(PickRow row) {
        return switch (row) {
        case PickRow.Model model -> ModelLine.words(model.shown());
        case PickRow.Word word -> word.label();
        case PickRow.Heading heading -> heading.type().label();
        case PickRow.Note note -> note.text();
        };
    }
}
