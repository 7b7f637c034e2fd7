// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

import dev.maquette.ui.internal.Messages;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** A word with a cross that takes it away. Delete and Backspace do so, too; Ctrl+C copies it. */
final class Chip extends Canvas {

    static final int HEIGHT = 24;

    private static final int PADDING = 10;
    private static final int CROSS = 24;

    private final Look look;
    private final String word;
    private final Runnable removed;
    private int pointer = -1;

    Chip(ChipField field, Look look, String word, Runnable removed) {
        super(field.row(), SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.word = word;
        this.removed = removed;
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = true);
        addKeyListener(KeyListener.keyPressedAdapter(this::key));
        addMouseListener(MouseListener.mouseDownAdapter(e -> setFocus()));
        addMouseListener(MouseListener.mouseUpAdapter(e -> {
            if (onCross(e.x)) {
                removed.run();
            }
        }));
        addMouseMoveListener(e -> point(e.x));
        addMouseTrackListener(MouseTrackListener.mouseExitAdapter(e -> point(-1)));
        look.onChange(this, this::redraw);
        describe();
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = NLS.bind(Messages.Chips_name, word);
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_LISTITEM;
            }

            @Override
            public void getState(AccessibleControlEvent e) {
                e.detail = ACC.STATE_FOCUSABLE | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        });
    }

    String word() {
        return word;
    }

    private void key(KeyEvent e) {
        if (e.keyCode == SWT.DEL || e.keyCode == SWT.BS) {
            e.doit = false; // or the workbench's command of this key would delete the model
            removed.run();
        } else if (e.keyCode == 'c' && (e.stateMask & SWT.MOD1) != 0) {
            Clipboard clipboard = new Clipboard(getDisplay());
            clipboard.setContents(new Object[]{word}, new Transfer[]{TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private void point(int x) {
        boolean changes = onCross(x) != onCross(pointer);
        pointer = x;
        if (changes) {
            redraw();
        }
    }

    private boolean onCross(int x) {
        return x >= getSize().x - CROSS && x < getSize().x;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        int width = PADDING + look.painter().extent(gc, Type.CAPTION, word).x + CROSS;
        gc.dispose();
        return new Point(wHint == SWT.DEFAULT ? width : Math.min(wHint, width), HEIGHT);
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(all);
        look.painter().fill(gc, look.colour(Token.BG3), all, HEIGHT / 2);
        int width = all.width - CROSS - PADDING;
        look.painter().text(gc, Type.CAPTION, look.colour(Token.TEXT), word, PADDING, HEIGHT / 2, width);
        gc.drawImage(look.icon("x", onCross(pointer) ? Token.TEXT : Token.TEXT3, 12), all.width - CROSS + 5, 6);
        if (isFocusControl()) {
            look.painter().outline(gc, look.colour(Token.ACCENT), all, HEIGHT / 2);
        }
    }
}
