// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.offer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.install.Terms;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/**
 * The licence as a card with an edge, marked by word, icon and colour where it is not for commerce; a click reads it.
 */
public final class LicenceCard extends Canvas {

    private static final int TEXT = 44;

    private final Look look;
    private Terms terms = Terms.unknown();

    /** A card about terms nobody knows. */
    public LicenceCard(Composite parent, Look look) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_RETURN);
        addMouseListener(MouseListener.mouseUpAdapter(e -> read()));
        addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.character == ' ' || e.character == SWT.CR) {
                read();
            }
        }));
        look.onChange(this, this::redraw);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Licence.title(terms) + ". " + Licence.text(terms);
            }
        });
    }

    /** Shows terms; null stands for unknown ones. */
    public void show(Terms next) {
        terms = next == null ? Terms.unknown() : next;
        setToolTipText(terms.link());
        setCursor(terms.link() == null ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        redraw();
    }

    private void read() {
        if (terms.link() != null) {
            Program.launch(terms.link());
        }
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? 268 : wHint;
        TextLayout lines = lines(width);
        int height = lines.getBounds().height;
        lines.dispose();
        return new Point(width, 34 + height + 8);
    }

    private TextLayout lines(int width) {
        TextLayout lines = new TextLayout(getDisplay());
        lines.setFont(look.font(Type.CAPTION));
        lines.setText(Licence.text(terms));
        lines.setWidth(Math.max(60, width - TEXT - 12));
        return lines;
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        boolean marked = Licence.nonCommercial(terms);
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(all);
        if (marked) {
            look.painter().fill(gc, look.colour(Token.WARN), all, 6);
            gc.setClipping(3, 0, all.width - 3, all.height);
        }
        look.painter().fill(gc, look.colour(Token.BG2), all, 6);
        look.painter().outline(gc, look.colour(isFocusControl() ? Token.ACCENT : Token.LINE), all, 6);
        gc.drawImage(look.icon(Licence.icon(terms), Licence.tint(terms), 16), 16, 10);
        look.painter().text(gc, Type.BODY_STRONG, look.colour(Token.TEXT), Licence.title(terms), TEXT, 18,
                all.width - TEXT - 12);
        TextLayout lines = lines(all.width);
        gc.setForeground(look.colour(Token.TEXT2));
        lines.draw(gc, TEXT, 30);
        lines.dispose();
    }
}
