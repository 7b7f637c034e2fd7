// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.rows;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;

/**
 * A painted list. Listeners get {@link SWT#Selection} when the selection changes and {@link SWT#DefaultSelection} when
 * a row is opened by Enter or a double click.
 *
 * @param <R> a row
 */
public final class RowList<R> extends Canvas {

    private final Look look;
    private final RowFace<R> face;
    private final RowAccessible<R> accessible;
    private final RowSelection selection = new RowSelection(this::selectionChanged);
    private List<R> rows = List.of();
    /** Where each row begins, and at last where all end. */
    private int[] tops = {0};
    private Point pointer;

    /** @param name of the whole list, for assistive technology */
    public RowList(Composite parent, Look look, RowFace<R> face, String name) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.look = look;
        this.face = face;
        this.accessible = new RowAccessible<>(this, name);
        addPaintListener(e -> paint(e.gc, new Rectangle(e.x, e.y, e.width, e.height)));
        addListener(SWT.Resize, e -> adjustScrollBar());
        addListener(SWT.FocusIn, e -> focusIn());
        addListener(SWT.FocusOut, e -> redraw());
        getVerticalBar().addListener(SWT.Selection, e -> redraw());
        addMouseListener(MouseListener.mouseDownAdapter(this::down));
        addMouseListener(MouseListener.mouseDoubleClickAdapter(this::doubleClick));
        addMouseMoveListener(e -> move(new Point(e.x, e.y)));
        addMouseTrackListener(MouseTrackListener.mouseExitAdapter(e -> move(null)));
        addKeyListener(new RowKeys(this));
        look.onChange(this, this::redraw);
    }

    /** Shows other rows, or the same with other content. */
    public void show(List<R> next) {
        int before = tops[rows.size()];
        rows = List.copyOf(next);
        tops = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            tops[i + 1] = tops[i] + face.height(rows.get(i));
        }
        if (tops[rows.size()] != before) {
            adjustScrollBar();
        }
        redraw();
    }

    /** What is shown. */
    public List<R> rows() {
        return rows;
    }

    /** What is selected. */
    public RowSelection selection() {
        return selection;
    }

    /** The selected ones of the rows that are shown, in their order. */
    public List<R> selected() {
        return rows.stream().filter(row -> selection.contains(face.id(row))).toList();
    }

    /** The row that keys go to. */
    public Optional<R> focused() {
        int place = focusedPlace();
        return place < 0 ? Optional.empty() : Optional.of(rows.get(place));
    }

    RowFace<R> face() {
        return face;
    }

    List<String> order() {
        return rows.stream().filter(face::selectable).map(face::id).toList();
    }

    String id(int place) {
        return face.id(rows.get(place));
    }

    /** The place of the focused row, or -1. */
    int focusedPlace() {
        for (int i = 0; selection.focus() != null && i < rows.size(); i++) {
            if (id(i).equals(selection.focus())) {
                return i;
            }
        }
        return -1;
    }

    private void focusIn() {
        if (focusedPlace() < 0 && !rows.isEmpty()) {
            selection.focus(id(0));
        }
        redraw();
    }

    /** Tells that a row was opened. */
    void open() {
        notifyListeners(SWT.DefaultSelection, new Event());
    }

    /** Scrolls as little as needed to have a row in view. */
    public void reveal(int place) {
        int bottom = tops[place + 1] - window();
        if (scroll() > tops[place]) {
            getVerticalBar().setSelection(tops[place]);
        } else if (scroll() < bottom) {
            getVerticalBar().setSelection(bottom);
        }
        redraw();
    }

    int scroll() {
        ScrollBar bar = getVerticalBar();
        return bar.getEnabled() ? bar.getSelection() : 0;
    }

    /** Points that rows have in view. */
    int window() {
        return Math.max(1, getClientArea().height - face.headerHeight());
    }

    private void adjustScrollBar() {
        int height = Math.max(1, tops[rows.size()]);
        ScrollBar bar = getVerticalBar();
        boolean needed = height > window();
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, height - window())), 0, height,
                Math.min(window(), height), 24, Math.max(24, window() - 24));
        bar.setEnabled(needed);
        bar.setVisible(needed);
    }

    /** Which row is at a height; -1 for none. */
    public int placeAt(int y) {
        int place = y < face.headerHeight() ? rows.size() : firstFrom(y);
        return place < rows.size() ? place : -1;
    }

    /** The first row that ends below a height, as many as there are when none does; there may be very many. */
    private int firstFrom(int y) {
        int at = y - face.headerHeight() + scroll();
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tops[middle + 1] > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Where a row is painted. */
    public Rectangle area(int place) {
        return new Rectangle(0, face.headerHeight() + tops[place] - scroll(), getClientArea().width,
                tops[place + 1] - tops[place]);
    }

    private void down(MouseEvent e) {
        setFocus();
        int place = placeAt(e.y);
        if (place >= 0) {
            row(place, e);
        } else if (e.y < face.headerHeight() && e.x < face.box()) {
            selection.set(all() == Check.ON ? List.of() : order());
        }
    }

    private void row(int place, MouseEvent e) {
        Spot spot = e.button == 1 ? spotAt(place, new Point(e.x, e.y)) : null;
        if (spot != null) {
            spot.action().run();
        } else if (e.button != 1) {
            selection.focus(id(place));
            if (!selection.contains(id(place)) && face.box() == 0 && face.selectable(rows.get(place))) {
                selection.only(id(place));
            }
        } else {
            new RowClick(this).click(place, e.x, e.stateMask);
        }
    }

    private void doubleClick(MouseEvent e) {
        int place = placeAt(e.y);
        if (place >= 0 && e.x >= face.box() && spotAt(place, new Point(e.x, e.y)) == null) {
            open();
        }
    }

    private Spot spotAt(int place, Point at) {
        GC gc = new GC(this);
        try {
            return face.spots(gc, rows.get(place), area(place)).stream().filter(spot -> spot.area().contains(at))
                    .findFirst().orElse(null);
        } finally {
            gc.dispose();
        }
    }

    private void move(Point to) {
        pointer = to;
        int place = to == null ? -1 : placeAt(to.y);
        Spot spot = place < 0 ? null : spotAt(place, to);
        String hint = spot != null ? spot.hint() : place < 0 ? "" : face.hint(rows.get(place));
        setToolTipText(hint.isEmpty() ? null : hint);
        setCursor(spot == null ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        redraw();
    }

    /** Whether all, some or none of the rows are selected. */
    public Check all() {
        List<String> order = order();
        long selected = order.stream().filter(selection::contains).count();
        return selected == 0 ? Check.OFF : selected == order.size() ? Check.ON : Check.MIXED;
    }

    private void selectionChanged() {
        redraw();
        accessible.focusMoved();
        notifyListeners(SWT.Selection, new Event());
    }

    private void paint(GC gc, Rectangle dirty) {
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(dirty);
        int hover = pointer == null ? -1 : placeAt(pointer.y);
        boolean active = isFocusControl();
        for (int i = firstFrom(dirty.y); i < rows.size(); i++) {
            Rectangle area = area(i);
            if (area.y >= dirty.y + dirty.height) {
                break;
            }
            if (area.intersects(dirty)) {
                paint(gc, i, area, new Stand(selection.contains(id(i)), i == hover,
                        active && id(i).equals(selection.focus()), active, i == hover ? pointer : null));
            }
        }
        if (face.headerHeight() > 0) {
            face.header(gc, new Rectangle(0, 0, getClientArea().width, face.headerHeight()));
        }
    }

    private void paint(GC gc, int place, Rectangle area, Stand stand) {
        Brush brush = new Brush(look, gc, stand);
        brush.ground(area);
        face.paint(gc, rows.get(place), area, stand);
        if (stand.focus()) {
            look.painter().outline(gc, look.colour(Token.ACCENT),
                    new Rectangle(area.x + 1, area.y, area.width - 2, area.height - 1), 2);
        }
    }
}
