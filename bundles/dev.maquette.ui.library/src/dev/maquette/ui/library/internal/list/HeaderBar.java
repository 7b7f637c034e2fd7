// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Painter;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/**
 * The list's column header: shows and changes what is sorted by, takes columns to another place and makes them wider or
 * narrower by dragging, and has a menu of all columns.
 */
public final class HeaderBar extends Canvas {

    private static final int HEIGHT = 28;

    private final Look look;
    private final HeaderDrag drag;
    private Column sorted = Column.NAME;
    private boolean descending;
    private ColumnSet columns = ColumnSet.USUAL;
    private Optional<Column> hover = Optional.empty();

    /**
     * @param chosen told which column was clicked
     * @param change told how the columns are to be changed
     */
    public HeaderBar(Composite parent, Look look, Consumer<Column> chosen,
            Consumer<UnaryOperator<ColumnSet>> change) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.look = look;
        this.drag = new HeaderDrag(this, chosen, change);
        ColumnMenu.add(this, change);
        addPaintListener(e -> paint(e.gc));
        addMouseListener(MouseListener.mouseDownAdapter(drag::down));
        addMouseListener(MouseListener.mouseUpAdapter(drag::up));
        addMouseMoveListener(this::move);
        addMenuDetectListener(e -> hover(Optional.empty())); // its tooltip would lie over the menu
        addMouseTrackListener(MouseTrackListener.mouseExitAdapter(e -> hover(Optional.empty())));
        look.onChange(this, this::redraw);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = NLS.bind(Messages.Header_sortedBy, sorted.label());
            }
        });
    }

    /** Shows the order. */
    public void show(Column column, boolean largestFirst) {
        sorted = column;
        descending = largestFirst;
        redraw();
    }

    /** Shows these columns. */
    public void show(ColumnSet next) {
        columns = next;
        redraw();
    }

    /** The columns that are chosen. */
    ColumnSet columns() {
        return columns;
    }

    /** Where they are. */
    Columns places() {
        return Columns.of(columns, getClientArea().width);
    }

    /** Opens the menu of columns. */
    public void openMenu() {
        getMenu().setLocation(toDisplay(Columns.NAME, HEIGHT));
        getMenu().setVisible(true);
    }

    private void move(MouseEvent e) {
        drag.move(e);
        boolean edge = places().edgeAt(e.x).isPresent();
        setCursor(edge || drag.resizing() ? getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
        Column under = places().at(e.x);
        hover(edge || under.order().isEmpty() ? Optional.empty() : Optional.of(under));
    }

    private void hover(Optional<Column> next) {
        if (!next.equals(hover)) {
            hover = next;
            setToolTipText(next.map(column -> NLS.bind(Messages.Header_sortBy, column.label())).orElse(null));
            redraw();
        }
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
        Columns places = places();
        left(gc, Column.NAME, Columns.NAME, places.nameWidth());
        if (places.state()) {
            right(gc, Column.STATE, places.nameRight());
        }
        for (Columns.Place place : places.places()) {
            if (place.column().figures()) {
                right(gc, place.column(), place.right());
            } else {
                left(gc, place.column(), place.x(), place.width());
            }
            edge(gc, place.x());
        }
        drag.target().ifPresent(x -> {
            gc.setBackground(look.colour(Token.ACCENT));
            gc.fillRectangle(x - 1, 0, 2, all.height);
        });
    }

    /** What can be dragged is seen while the pointer is over the header. */
    private void edge(GC gc, int x) {
        if (hover.isPresent() || drag.resizing()) {
            gc.setBackground(look.colour(Token.LINE));
            gc.fillRectangle(x - Columns.GAP / 2, 6, 1, HEIGHT - 12);
        }
    }

    private void left(GC gc, Column column, int x, int width) {
        arrow(gc, column, x + word(gc, column, x, width) + 4);
    }

    private void right(GC gc, Column column, int end) {
        int width = look.painter().extent(gc, Type.CAPTION, column.label()).x;
        word(gc, column, end - width, width);
        arrow(gc, column, end - width - 16);
    }

    private int word(GC gc, Column column, int x, int width) {
        Painter painter = look.painter();
        boolean strong = column == sorted || hover.filter(over -> over == column).isPresent();
        return painter.text(gc, Type.CAPTION, look.colour(strong ? Token.TEXT : Token.TEXT2), column.label(), x,
                HEIGHT / 2, width);
    }

    private void arrow(GC gc, Column column, int x) {
        if (column == sorted) {
            gc.drawImage(look.icon(descending ? "down" : "up", Token.TEXT2, 12), x, HEIGHT / 2 - 6);
        }
    }
}
