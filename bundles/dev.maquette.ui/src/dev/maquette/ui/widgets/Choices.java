// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;

/** Words beside each other, one of which is chosen: by a click, or by the arrow keys. Subclasses paint them. */
public abstract class Choices extends Canvas {

    private final Look look;
    private final int height;
    private final IntConsumer chosen;
    private List<String> labels = List.of();
    private int current;
    private int hover = -1;

    /**
     * @param height in points
     * @param chosen told each choice that the user makes
     */
    protected Choices(Composite parent, Look look, int height, IntConsumer chosen) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.height = height;
        this.chosen = chosen;
        addPaintListener(e -> paint(e.gc));
        addMouseListener(MouseListener.mouseDownAdapter(e -> {
            setFocus();
            choose(at(e.x));
        }));
        addMouseMoveListener(e -> hover(at(e.x)));
        addMouseTrackListener(MouseTrackListener.mouseExitAdapter(e -> hover(-1)));
        addKeyListener(KeyListener.keyPressedAdapter(this::key));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT
                && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS && e.detail != SWT.TRAVERSE_RETURN);
        look.onChange(this, this::redraw);
        getAccessible().addAccessibleListener(new Name());
        getAccessible().addAccessibleControlListener(new Items());
    }

    /** Sets the words. */
    public final void labels(List<String> words) {
        if (!words.equals(labels)) {
            labels = List.copyOf(words);
            redraw();
        }
    }

    /** The words, from left to right. */
    public final List<String> labels() {
        return labels;
    }

    /** Which one is chosen. */
    public final int current() {
        return current;
    }

    /** Chooses one, as a click does; a number that is none changes nothing. */
    public final void choose(int index) {
        if (index >= 0 && index < labels.size() && index != current) {
            current = index;
            redraw();
            getAccessible().setFocus(index);
            chosen.accept(index);
        }
    }

    /** The look it is drawn in. */
    protected final Look look() {
        return look;
    }

    private void key(KeyEvent e) {
        switch (e.keyCode) {
        case SWT.ARROW_LEFT -> choose(current - 1);
        case SWT.ARROW_RIGHT -> choose(current + 1);
        case SWT.HOME -> choose(0);
        case SWT.END -> choose(labels.size() - 1);
        default -> e.doit = true;
        }
    }

    private void hover(int index) {
        if (index != hover) {
            hover = index;
            redraw();
        }
    }

    private int at(int x) {
        GC gc = new GC(this);
        int found = -1;
        for (int i = 0; i < labels.size(); i++) {
            Rectangle area = area(gc, i);
            if (x >= area.x && x < area.x + area.width) {
                found = i;
            }
        }
        gc.dispose();
        return found;
    }

    private Rectangle area(GC gc, int index) {
        int x = margin();
        for (int i = 0; i < index; i++) {
            x += width(gc, i) + gap();
        }
        return new Rectangle(x, 0, width(gc, index), height);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        int width = 2 * margin() - gap();
        for (int i = 0; i < labels.size(); i++) {
            width += width(gc, i) + gap();
        }
        gc.dispose();
        return new Point(wHint == SWT.DEFAULT ? width : wHint, height);
    }

    private void paint(GC gc) {
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(getClientArea());
        ground(gc, getClientArea());
        for (int i = 0; i < labels.size(); i++) {
            paint(gc, i, area(gc, i), i == current, i == hover);
        }
    }

    /** Space before the first. */
    protected abstract int margin();

    /** Space between two. */
    protected abstract int gap();

    /** How wide one is. */
    protected abstract int width(GC gc, int index);

    /** Paints what is behind all. */
    protected abstract void ground(GC gc, Rectangle all);

    /** Paints one. */
    protected abstract void paint(GC gc, int index, Rectangle area, boolean on, boolean lit);

    private final class Name extends AccessibleAdapter {

        @Override
        public void getName(AccessibleEvent e) {
            e.result = e.childID >= 0 && e.childID < labels.size() ? labels.get(e.childID) : getToolTipText();
        }
    }

    private final class Items extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent e) {
            e.detail = e.childID == ACC.CHILDID_SELF ? ACC.ROLE_TABFOLDER : ACC.ROLE_TABITEM;
        }

        @Override
        public void getChildCount(AccessibleControlEvent e) {
            e.detail = labels.size();
        }

        @Override
        public void getSelection(AccessibleControlEvent e) {
            e.childID = current;
        }

        @Override
        public void getFocus(AccessibleControlEvent e) {
            e.childID = isFocusControl() ? current : ACC.CHILDID_NONE;
        }

        @Override
        public void getState(AccessibleControlEvent e) {
            e.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE
                    | (e.childID == current ? ACC.STATE_SELECTED : ACC.STATE_NORMAL);
        }

        @Override
        public void getLocation(AccessibleControlEvent e) {
            GC gc = new GC(Choices.this);
            Rectangle area = e.childID >= 0 && e.childID < labels.size() ? area(gc, e.childID) : getClientArea();
            gc.dispose();
            Point at = toDisplay(area.x, area.y);
            e.x = at.x;
            e.y = at.y;
            e.width = area.width;
            e.height = area.height;
        }
    }
}
