// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** A few sentences beside an icon: on a card with an edge, or as what is wrong below a field. */
final class Note extends Canvas {

    private static final int ICON = 16;
    private static final int GAP = 8;

    private final Look look;
    private final boolean card;
    private final TextLayout layout;
    private String text = "";

    private Note(Composite parent, Look look, boolean card) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.card = card;
        layout = new TextLayout(getDisplay());
        layout.setFont(look.font(Type.CAPTION));
        layout.setSpacing(1);
        addListener(SWT.Dispose, e -> layout.dispose());
        addPaintListener(e -> paint(e.gc));
        look.onChange(this, this::redraw);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = text;
            }
        });
    }

    /** A card that tells something. */
    static Note telling(Composite parent, Look look, String text) {
        Note note = new Note(parent, look, true);
        note.show(text);
        return note;
    }

    /** What is wrong; says nothing yet. */
    static Note refusing(Composite parent, Look look) {
        return new Note(parent, look, false);
    }

    void show(String next) {
        text = next;
        layout.setText(next);
        redraw();
    }

    String text() {
        return text;
    }

    private int left() {
        return card ? 15 : 0;
    }

    private int top() {
        return card ? 11 : 0;
    }

    private void wrap(int width) {
        layout.setWidth(Math.max(40, width - 2 * left() - ICON - GAP));
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 300 : wHint;
        if (text.isEmpty()) {
            return new Point(width, 0);
        }
        wrap(width);
        return new Point(width, Math.max(ICON, layout.getBounds().height) + 2 * top());
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(all);
        if (text.isEmpty()) {
            return;
        }
        if (card) {
            look.painter().fill(gc, look.colour(Token.ACCENT), all, 6);
            gc.setClipping(3, 0, all.width - 3, all.height);
            look.painter().fill(gc, look.colour(Token.BG2), all, 6);
            look.painter().outline(gc, look.colour(Token.LINE), all, 6);
            gc.setClipping((Rectangle) null);
        }
        gc.drawImage(look.icon(card ? "info" : "error", card ? Token.ACCENT : Token.BAD, ICON), left(), top());
        wrap(all.width);
        gc.setForeground(look.colour(card ? Token.TEXT2 : Token.BAD));
        layout.draw(gc, left() + ICON + GAP, top());
    }
}
