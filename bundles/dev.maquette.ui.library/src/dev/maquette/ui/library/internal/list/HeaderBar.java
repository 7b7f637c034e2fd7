// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.library.internal.list.Columns.Column;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** The list's column header: shows and changes what is sorted by. */
public final class HeaderBar extends Canvas {

    private static final int HEIGHT = 28;

    private final Look look;
    private Column sorted = Column.NAME;
    private boolean descending;

    /** @param chosen told which column was clicked */
    public HeaderBar(Composite parent, Look look, Consumer<Column> chosen) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.look = look;
        addPaintListener(e -> paint(e.gc));
        addMouseListener(MouseListener.mouseUpAdapter(
                e -> chosen.accept(Columns.of(getClientArea().width).at(e.x))));
        look.onChange(this, this::redraw);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = NLS.bind(Messages.Header_sortedBy, label(sorted));
            }
        });
    }

    /** Shows the order. */
    public void show(Column column, boolean largestFirst) {
        sorted = column;
        descending = largestFirst;
        redraw();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? 200 : wHint, HEIGHT);
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(all);
        gc.setBackground(look.colour(Token.LINE));
        gc.fillRectangle(0, all.height - 1, all.width, 1);
        Columns columns = Columns.of(all.width);
        left(gc, Column.NAME, columns.name());
        left(gc, Column.BASE, columns.base());
        left(gc, Column.FORMAT, columns.format());
        state(gc, columns);
        int width = look.painter().extent(gc, Type.CAPTION, label(Column.SIZE)).x;
        int right = columns.right() - width;
        word(gc, Column.SIZE, right);
        arrow(gc, Column.SIZE, right - 16);
    }

    private void state(GC gc, Columns columns) {
        int width = look.painter().extent(gc, Type.CAPTION, Messages.Header_state).x;
        if (columns.nameWidth() >= 200) {
            look.painter().text(gc, Type.CAPTION, look.colour(Token.TEXT2), Messages.Header_state,
                    columns.name() + columns.nameWidth() - width, HEIGHT / 2, width);
        }
    }

    private void left(GC gc, Column column, int x) {
        if (x >= 0) {
            arrow(gc, column, x + word(gc, column, x) + 4);
        }
    }

    private int word(GC gc, Column column, int x) {
        Painter painter = look.painter();
        Token token = column == sorted ? Token.TEXT : Token.TEXT2;
        return painter.text(gc, Type.CAPTION, look.colour(token), label(column), x, HEIGHT / 2, 200);
    }

    private void arrow(GC gc, Column column, int x) {
        if (column == sorted) {
            gc.drawImage(look.icon(descending ? "down" : "up", Token.TEXT2, 12), x, HEIGHT / 2 - 6);
        }
    }

    private static String label(Column column) {
        return switch (column) {
        case NAME -> Messages.Header_name;
        case BASE -> Messages.Header_base;
        case FORMAT -> Messages.Header_format;
        case SIZE -> Messages.Header_size;
        };
    }
}
