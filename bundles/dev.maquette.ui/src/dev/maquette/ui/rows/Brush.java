// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.rows;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.model.BaseModel;
import dev.maquette.ui.look.BaseColours;
import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** Draws the small things of a row as it stands out: on a selection the third grey becomes the second, for example. */
public record Brush(Look look, GC gc, Stand stand) {

    /** Side of an icon that can be clicked. */
    public static final int TARGET = 24;

    private static final int BAR = 4;

    /** For headings, which never stand out. */
    public static Brush plain(Look look, GC gc) {
        return new Brush(look, gc, new Stand(false, false, false, false, null));
    }

    void ground(Rectangle area) {
        Token ground = stand.selected() ? stand.active() ? Token.SEL : Token.SELIN
                : stand.hover() ? Token.BG3 : Token.BG1;
        gc.setBackground(look.colour(ground));
        gc.fillRectangle(area);
        hairline(area);
    }

    /** The hairline below a row or heading. */
    public void hairline(Rectangle area) {
        gc.setBackground(look.colour(Token.LINE));
        gc.fillRectangle(area.x, area.y + area.height - 1, area.width, 1);
    }

    /** The ground of headings. */
    public void heading(Rectangle area) {
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(area);
        hairline(area);
    }

    /** The ground of a row that is a heading of those below it. */
    public void group(Rectangle area) {
        gc.setBackground(look.colour(Token.HEAD));
        gc.fillRectangle(area.x, area.y, area.width, area.height - 1);
    }

    /** A word above a column. */
    public void headed(String word, int x, Rectangle area) {
        text(Type.CAPTION, Token.TEXT2, word, x, area.y + area.height / 2, 300);
    }

    /** A word above a column of figures, which ends at an x. */
    public void headedRight(String word, int right, Rectangle area) {
        headed(word, right - look.painter().extent(gc, Type.CAPTION, word).x, area);
    }

    /** A text on one line; returns its width. */
    public int text(Type type, Token token, String text, int x, int middle, int width) {
        boolean faint = token == Token.TEXT3 && (stand.selected() || stand.hover());
        return look.painter().text(gc, type, look.colour(faint ? Token.TEXT2 : token), text, x, middle, width);
    }

    /**
     * A name and below it in grey what it is; a name alone stands in the middle.
     *
     * @param second may be empty
     */
    public void lines(String first, String second, int x, int middle, int width) {
        lines(first, second, Token.TEXT3, x, middle, width);
    }

    /** A name and below it, in a colour, what there is to say of it. */
    public void lines(String first, String second, Token token, int x, int middle, int width) {
        lines(Type.BODY_STRONG, Token.TEXT, first, second, token, x, middle, width);
    }

    /** Two lines of which the first does not stand out; alone it stands in the middle. */
    public void quietLines(Token ink, String first, String second, int x, int middle, int width) {
        lines(Type.BODY, ink, first, second, Token.TEXT3, x, middle, width);
    }

    private void lines(Type type, Token ink, String first, String second, Token token, int x, int middle, int width) {
        boolean alone = second.isEmpty();
        text(type, ink, first, x, alone ? middle : middle - 8, width);
        if (!alone) {
            text(Type.CAPTION, token, second, x, middle + 9, width);
        }
    }

    /** A text that ends at an x. */
    public void right(Type type, Token token, String text, int right, int middle, int width) {
        String shown = look.painter().fitting(gc, type, text, width);
        text(type, token, shown, right - look.painter().extent(gc, type, shown).x, middle, width);
    }

    /** Figures that end at an x. */
    public void figures(Type type, Token token, String text, int right, int middle) {
        look.painter().figures(gc, type, look.colour(token), text, right, middle);
    }

    /** A badge with icon; on a selection its ground is that of the list. Returns its width. */
    public int badge(String icon, String word, Token token, Token ground, int x, int middle) {
        Color behind = look.colour(stand.selected() ? Token.BG1 : ground);
        return look.painter().badge(gc, word, icon.isEmpty() ? null : look.icon(icon, token, 12), look.colour(token),
                behind, x, middle);
    }

    /** The badge of a base. */
    public void base(BaseModel base, int x, int middle) {
        BaseColours colours = look.base(base);
        look.painter().badge(gc, base.shortLabel(), null, colours.text(),
                stand.selected() ? look.colour(Token.BG1) : colours.ground(), x, middle);
    }

    /** Fills a part of a row, its corners rounded. */
    public void fill(Token token, Rectangle area) {
        look.painter().fill(gc, look.colour(token), area, 4);
    }

    /** The border of a part of a row, its corners rounded. */
    public void outline(Token token, Rectangle area) {
        look.painter().outline(gc, look.colour(token), area, 4);
    }

    /** An icon of 16 points. */
    public void icon(String name, Token token, int x, int middle) {
        gc.drawImage(look.icon(name, token, 16), x, middle - 8);
    }

    /** An icon that can be clicked, in the middle of its area; lit under the pointer. */
    public void action(String name, Rectangle area) {
        if (stand.over(area)) {
            fill(stand.selected() ? Token.BG1 : Token.SELIN, area);
        }
        gc.drawImage(look.icon(name, Token.TEXT2, 16), area.x + (area.width - 16) / 2,
                area.y + (area.height - 16) / 2);
    }

    /** A word that can be clicked; returns its width. */
    public int link(String word, int x, int middle) {
        int width = text(Type.BODY, Token.ACCENT, word, x, middle, 300);
        gc.setBackground(look.colour(Token.ACCENT));
        gc.fillRectangle(x, middle + 8, width, 1);
        return width;
    }

    /** Width of a word that can be clicked. */
    public int linkWidth(String word) {
        return look.painter().extent(gc, Type.BODY, word).x;
    }

    /** Where a word can be clicked that ends at an x of a row. */
    public Rectangle linkArea(String word, int right, Rectangle row) {
        return area(linkWidth(word), right, row);
    }

    /** Where an icon can be clicked whose area ends at an x of a row. */
    public static Rectangle actionArea(int right, Rectangle row) {
        return area(TARGET, right, row);
    }

    private static Rectangle area(int width, int right, Rectangle row) {
        return new Rectangle(right - width, row.y + (row.height - TARGET) / 2, width, TARGET);
    }

    /** A check box whose middle is at y. */
    public void box(Check check, int x, int middle) {
        look.painter().box(gc, check, x, middle - Painter.BOX / 2);
    }

    /** A check box that is ticked while the row is selected. */
    public void tick(int x, int middle) {
        box(stand.selected() ? Check.ON : Check.OFF, x, middle);
    }

    /** A bar that is filled in part; without a fraction it stays empty. */
    public void bar(Token token, double fraction, int x, int middle, int width) {
        look.painter().fill(gc, look.colour(stand.selected() ? Token.BG1 : Token.SELIN),
                new Rectangle(x, middle - BAR / 2, width, BAR), 2);
        int done = (int) Math.round(width * Math.clamp(fraction, 0, 1));
        if (done > 0) {
            look.painter().fill(gc, look.colour(token), new Rectangle(x, middle - BAR / 2, Math.max(BAR, done), BAR),
                    2);
        }
    }
}
