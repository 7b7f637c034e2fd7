// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.scan;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.RowState;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.widgets.VerticalScroll;

/**
 * The list of found models, painted: only the rows in view are drawn, so that it grows to tens of thousands while a
 * scan goes on. Its header stays at the top. Listeners get {@link SWT#Selection} when the selection changes.
 */
final class ScanCanvas extends Canvas {

    static final int HEADER = 28;
    static final int ROW = 40;

    private final Look look;
    private final ScanPainter painter;
    private final Consumer<ScanRow> act;
    private final ScanAccessible accessible;
    private final VerticalScroll scroll = new VerticalScroll(this, HEADER, ROW, this::height);
    private final ScanSelection selection = new ScanSelection(this::selectionChanged);
    private List<ScanRow> rows = List.of();
    private int hover = -1;

    /** @param act does what a row offers */
    ScanCanvas(Composite parent, Look look, Consumer<ScanRow> act) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.look = look;
        this.painter = new ScanPainter(look);
        this.act = act;
        this.accessible = new ScanAccessible(this);
        addPaintListener(e -> paint(e.gc, new Rectangle(e.x, e.y, e.width, e.height)));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addMouseListener(MouseListener.mouseDownAdapter(this::down));
        addMouseListener(MouseListener.mouseDoubleClickAdapter(e -> actOnFocus()));
        addMouseMoveListener(this::move);
        addMouseTrackListener(MouseTrackListener.mouseExitAdapter(e -> hover(-1)));
        addKeyListener(new ScanKeys(this));
        look.onChange(this, this::redraw);
    }

    void show(List<ScanRow> next) {
        rows = next;
        scroll.adjust();
        redraw();
    }

    List<ScanRow> rows() {
        return rows;
    }

    ScanSelection selection() {
        return selection;
    }

    List<String> order() {
        return rows.stream().map(ScanRow::path).toList();
    }

    /** The place of the focused row, or -1. */
    int focused() {
        return selection.focus() == null ? -1 : order().indexOf(selection.focus());
    }

    /** Does what the focused row offers. */
    void actOnFocus() {
        int row = focused();
        if (row >= 0) {
            act.accept(rows.get(row));
        }
    }

    private int height() {
        return rows.size() * ROW;
    }

    /** Scrolls as little as needed to have a row in view. */
    void reveal(int row) {
        scroll.reveal(row * ROW, (row + 1) * ROW);
    }

    VerticalScroll scroll() {
        return scroll;
    }

    /** Which row is at a height; -1 for none. */
    int rowAt(int y) {
        int row = y < HEADER ? -1 : (y - HEADER + scroll.offset()) / ROW;
        return row < rows.size() ? row : -1;
    }

    private void down(MouseEvent e) {
        setFocus();
        int row = rowAt(e.y);
        if (e.y < HEADER) {
            header(e.x);
        } else if (row >= 0) {
            row(rows.get(row), e);
        }
    }

    private void header(int x) {
        if (x < ScanColumns.ICON) {
            selection.set(allSelected() == Check.ON ? List.of() : order());
        }
    }

    private void row(ScanRow row, MouseEvent e) {
        if (e.x < ScanColumns.ICON) {
            selection.toggle(row.path());
        } else if (onAction(row, e.x)) {
            act.accept(row);
        } else if ((e.stateMask & SWT.MOD2) != 0) {
            selection.extend(row.path(), order());
        } else if ((e.stateMask & SWT.MOD1) != 0) {
            selection.toggle(row.path());
        } else {
            selection.only(row.path());
        }
    }

    private boolean onAction(ScanRow row, int x) {
        return x >= ScanColumns.of(getClientArea().width).action() && !ResultPainter.actionOf(row).isEmpty();
    }

    private void move(MouseEvent e) {
        int row = rowAt(e.y);
        hover(row);
        setCursor(row >= 0 && onAction(rows.get(row), e.x) ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private void hover(int row) {
        if (row != hover) {
            hover = row;
            setToolTipText(row < 0 || rows.get(row).reason().isEmpty() ? null : rows.get(row).reason());
            redraw();
        }
    }

    private Check allSelected() {
        long selected = rows.stream().filter(row -> selection.contains(row.path())).count();
        return selected == 0 ? Check.OFF : selected == rows.size() ? Check.ON : Check.MIXED;
    }

    private void selectionChanged() {
        redraw();
        accessible.focusMoved();
        notifyListeners(SWT.Selection, new Event());
    }

    private void paint(GC gc, Rectangle dirty) {
        Rectangle all = getClientArea();
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(dirty);
        ScanColumns columns = ScanColumns.of(all.width);
        int first = Math.max(0, (dirty.y - HEADER + scroll.offset()) / ROW);
        for (int i = first; i < rows.size() && HEADER + i * ROW - scroll.offset() < dirty.y + dirty.height; i++) {
            painter.row(gc, rows.get(i), columns, new Rectangle(0, HEADER + i * ROW - scroll.offset(), all.width, ROW),
                    state(i));
        }
        painter.header(gc, columns, allSelected(), new Rectangle(0, 0, all.width, HEADER));
    }

    private RowState state(int index) {
        String path = rows.get(index).path();
        boolean active = isFocusControl();
        return new RowState(selection.contains(path), index == hover,
                active && path.equals(selection.focus()), active);
    }
}
