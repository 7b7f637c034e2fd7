// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.model.ModelType;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.ModelIcons;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.RowState;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** Draws the headings of groups. */
final class HeadingPainter {

    private static final int MOST = 240;

    private final Look look;

    HeadingPainter(Look look) {
        this.look = look;
    }

    void paint(GC gc, Group group, Rectangle area, RowState state) {
        ModelType type = group.type().orElseThrow();
        Painter painter = look.painter();
        gc.setBackground(look.colour(state.hover() ? Token.BG3 : Token.HEAD));
        gc.fillRectangle(area);
        gc.setBackground(look.colour(Token.LINE));
        gc.fillRectangle(area.x, area.y + area.height - 1, area.width, 1);
        int middle = area.y + area.height / 2 - 1;
        gc.drawImage(look.icon(group.folded() ? "rightc" : "down", Token.TEXT2, 12), 14, middle - 6);
        gc.drawImage(look.icon(ModelIcons.of(type), Token.TEXT2, 16), Columns.COVER - 4, middle - 8);
        int x = Columns.COVER + 20;
        x += painter.text(gc, Type.CAPTION_STRONG, look.colour(Token.TEXT), type.label(), x, middle, MOST) + 8;
        painter.text(gc, Type.CAPTION, look.colour(Token.TEXT2), amount(group), x, middle, MOST);
        if (state.focus()) {
            painter.outline(gc, look.colour(Token.ACCENT),
                    new Rectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 3), 2);
        }
    }

    /** How many models there are, and their size. */
    private static String amount(Group group) {
        return ByteSize.count(group.count()) + " · " + ByteSize.text(group.bytes());
    }

    /** A heading in words, for who does not see it. */
    static String spoken(Group group) {
        return NLS.bind(group.folded() ? Messages.List_headingFolded : Messages.List_heading,
                new Object[]{group.type().map(ModelType::label).orElse(""), ByteSize.count(group.count()),
                        ByteSize.text(group.bytes())});
    }
}
