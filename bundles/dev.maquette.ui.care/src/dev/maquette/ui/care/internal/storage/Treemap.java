// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.util.List;
import java.util.Optional;
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

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;

/**
 * What takes the space, as areas. It paints the cells and nothing else, so that the number of models makes no
 * difference. Listeners are told {@link SWT#Selection} when the focus has come to another cell.
 */
final class Treemap extends Canvas {

    private static final int NONE = -1;

    private final Look look;
    private final CellPainter painter;
    private final Consumer<Cell> opened;
    private final TreemapAccessible accessible;
    private Node shown;
    private List<Cell> cells = List.of();
    private int focus = NONE;
    private int hover = NONE;

    /** @param opened told the cell that was clicked, or opened by a key */
    Treemap(Composite parent, Look look, Consumer<Cell> opened) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.look = look;
        this.opened = opened;
        painter = new CellPainter(look);
        accessible = new TreemapAccessible(this);
        addPaintListener(e -> paint(e.gc, new Rectangle(e.x, e.y, e.width, e.height)));
        addListener(SWT.Resize, e -> lay(focused().map(Cell::ids)));
        addListener(SWT.FocusIn, e -> focusIn());
        addListener(SWT.FocusOut, e -> redrawCell(focus));
        addListener(SWT.Traverse, e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addMouseListener(MouseListener.mouseDownAdapter(this::down));
        addMouseListener(MouseListener.mouseUpAdapter(this::up));
        addMouseListener(MouseListener.mouseDoubleClickAdapter(this::doubleClick));
        addMouseMoveListener(e -> hover(at(e.x, e.y)));
        addMouseTrackListener(MouseTrackListener.mouseExitAdapter(e -> hover(NONE)));
        look.onChange(this, () -> {
            painter.forget();
            redraw();
        });
    }

    /**
     * Draws what is in a node.
     *
     * @param wanted ids of the cell that shall have the focus; without any it stays where it is, if that is still there
     */
    void show(Node node, Optional<List<String>> wanted) {
        shown = node;
        lay(wanted.or(() -> focused().map(Cell::ids)));
    }

    private void lay(Optional<List<String>> ids) {
        if (shown == null) {
            return;
        }
        var area = getClientArea();
        cells = area.isEmpty() ? List.of() : Mosaic.of(shown, area);
        hover = NONE;
        setToolTipText(null);
        focus = ids.map(this::place).orElse(NONE);
        if (focus < 0 && isFocusControl()) {
            focus(cells.isEmpty() ? NONE : 0);
        }
        accessible.changed();
        redraw();
    }

    private int place(List<String> ids) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).ids().equals(ids)) {
                return i;
            }
        }
        return NONE;
    }

    /** What is drawn, in reading order. */
    List<Cell> cells() {
        return cells;
    }

    /** The cell that keys go to. */
    Optional<Cell> focused() {
        return focus < 0 || focus >= cells.size() ? Optional.empty() : Optional.of(cells.get(focus));
    }

    /** The place of the cell that keys go to, or -1. */
    int focus() {
        return focus;
    }

    /** Gives the focus to the cell at a place. */
    void focus(int place) {
        if (place != focus) {
            redrawCell(focus);
            focus = place;
            redrawCell(focus);
            accessible.focusMoved();
            notifyListeners(SWT.Selection, new Event());
        }
    }

    /** Opens the cell that keys go to. */
    void open() {
        focused().ifPresent(opened);
    }

    /** The place of the cell at a point; a part before the group it is in; -1 for none. */
    int at(int x, int y) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (cells.get(i).area().contains(x, y)) {
                return i;
            }
        }
        return NONE;
    }

    private void focusIn() {
        if (focus < 0 && !cells.isEmpty()) {
            focus(0);
        }
        redrawCell(focus);
    }

    private void down(MouseEvent e) {
        int place = at(e.x, e.y);
        if (place >= 0) {
            focus(place); // before the map has it, which would choose the first cell
        }
        setFocus();
    }

    /** What can be opened is by one click. */
    private void up(MouseEvent e) {
        if (clicked(e) && cells.get(focus).node().opens()) {
            open();
        }
    }

    /** A model is selected by one click and opened by two. */
    private void doubleClick(MouseEvent e) {
        if (clicked(e) && !cells.get(focus).node().opens()) {
            open();
        }
    }

    private boolean clicked(MouseEvent e) {
        return e.button == 1 && focus >= 0 && at(e.x, e.y) == focus;
    }

    private void hover(int place) {
        if (place != hover) {
            redrawCell(hover);
            hover = place;
            redrawCell(hover);
            setToolTipText(place < 0 ? null : Words.hint(cells.get(place)));
            setCursor(place < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        }
    }

    private void redrawCell(int place) {
        if (place >= 0 && place < cells.size()) {
            var area = cells.get(place).area();
            redraw(area.x, area.y, area.width, area.height, false);
        }
    }

    private void paint(GC gc, Rectangle dirty) {
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(dirty);
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).area().intersects(dirty)) {
                painter.cell(gc, cells.get(i), i == hover);
            }
        }
        focused().ifPresent(cell -> {
            if (isFocusControl()) {
                painter.focus(gc, cell.area());
            } else if (cell.node().model() != null) {
                painter.selected(gc, cell.area());
            }
        });
    }
}
