// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.RowState;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.VerticalScroll;

/**
 * A list of equally high rows, painted: only those in view are drawn, so that half a million are as smooth as ten.
 * Listeners get {@link SWT#Selection} when another row is chosen.
 */
final class RowCanvas extends Canvas {

    /** Height of a row. */
    static final int ROW = 26;

    private final Look look;
    private final RowSource source;
    private final RowAccessible accessible;
    private final VerticalScroll scroll = new VerticalScroll(this, 0, ROW, this::height);
    private int chosen = -1;
    private int hover = -1;

    RowCanvas(Composite parent, Look look, RowSource source, String name) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.look = look;
        this.source = source;
        this.accessible = new RowAccessible(this, name);
        addPaintListener(e -> paint(e.gc, new Rectangle(e.x, e.y, e.width, e.height)));
        addListener(SWT.FocusIn, e -> focused());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addMouseListener(MouseListener.mouseDownAdapter(this::down));
        addMouseListener(MouseListener.mouseDoubleClickAdapter(e -> toggle()));
        addMouseMoveListener(e -> hover(rowAt(e.y)));
        addMouseTrackListener(MouseTrackListener.mouseExitAdapter(e -> hover(-1)));
        addKeyListener(KeyListener.keyPressedAdapter(this::key));
        look.onChange(this, this::redraw);
    }

    RowSource source() {
        return source;
    }

    /** The source has other rows: from the top when it is about something else. */
    void changed(boolean another) {
        chosen = another ? -1 : Math.min(chosen, source.size() - 1);
        if (another) {
            scroll.rewind();
        }
        scroll.adjust();
        redraw();
    }

    /** The chosen row, -1 for none. */
    int chosen() {
        return chosen;
    }

    /** Chooses a row and has it in view. */
    void choose(int row) {
        if (source.size() > 0) {
            chosen = Math.clamp(row, 0, source.size() - 1);
            scroll.reveal(chosen * ROW, (chosen + 1) * ROW);
            redraw();
            accessible.focusMoved();
            notifyListeners(SWT.Selection, new Event());
        }
    }

    private void focused() {
        if (chosen < 0 && source.size() > 0) {
            choose(0);
        }
        redraw();
    }

    private int height() {
        return source.size() * ROW;
    }

    /** Points scrolled down. */
    int scroll() {
        return scroll.offset();
    }

    /** The row at a height of the canvas, -1 for none. */
    int rowAt(int y) {
        int row = (y + scroll()) / ROW;
        return row < source.size() ? row : -1;
    }

    private void down(MouseEvent e) {
        setFocus();
        int row = rowAt(e.y);
        if (row >= 0 && e.button == 1) {
            choose(row);
            if (e.x < source.indent(row)) {
                toggle();
            }
        }
    }

    private void toggle() {
        if (chosen >= 0) {
            choose(source.fold(chosen, source.open(chosen)));
        }
    }

    private void hover(int row) {
        if (row != hover) {
            hover = row;
            redraw();
        }
    }

    private void key(KeyEvent e) {
        int page = Math.max(1, getClientArea().height / ROW - 1);
        switch (e.keyCode) {
        case SWT.ARROW_DOWN -> choose(chosen + 1);
        case SWT.ARROW_UP -> choose(chosen - 1);
        case SWT.PAGE_DOWN -> choose(chosen + page);
        case SWT.PAGE_UP -> choose(chosen - page);
        case SWT.HOME -> choose(0);
        case SWT.END -> choose(source.size() - 1);
        case SWT.ARROW_LEFT -> fold(true);
        case SWT.ARROW_RIGHT -> fold(false);
        case SWT.CR, SWT.KEYPAD_CR, ' ' -> toggle();
        case 'c' -> copy((e.stateMask & SWT.MOD1) != 0);
        default -> {
            // belongs to others
        }
        }
    }

    private void fold(boolean closed) {
        if (chosen >= 0) {
            choose(source.fold(chosen, closed));
        }
    }

    private void copy(boolean asked) {
        if (asked && chosen >= 0) {
            Clipboard clipboard = new Clipboard(getDisplay());
            clipboard.setContents(new Object[]{source.copied(chosen)}, new Transfer[]{TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private void paint(GC gc, Rectangle dirty) {
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(dirty);
        int width = getClientArea().width;
        if (source.size() == 0) {
            look.painter().text(gc, Type.BODY, look.colour(Token.TEXT2), source.nothing(), 16, ROW, width - 32);
        }
        int end = Math.min(source.size(), (scroll() + dirty.y + dirty.height + ROW - 1) / ROW);
        for (int row = Math.max(0, (scroll() + dirty.y) / ROW); row < end; row++) {
            paint(gc, row, new Rectangle(0, row * ROW - scroll(), width, ROW));
        }
    }

    private void paint(GC gc, int row, Rectangle area) {
        boolean active = isFocusControl();
        var state = new RowState(row == chosen, row == hover, row == chosen && active, active);
        gc.setBackground(look.colour(state.ground()));
        gc.fillRectangle(area);
        source.paint(gc, row, area, state);
        if (state.focus()) {
            look.painter().outline(gc, look.colour(Token.ACCENT),
                    new Rectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2), 2);
        }
    }
}
