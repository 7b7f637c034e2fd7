// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoubleConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleValueAdapter;
import org.eclipse.swt.accessibility.AccessibleValueEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;

/** A painted slider: the knob is dragged, a click puts it there, the arrow keys move it by steps. */
public final class Slider extends Canvas {

    private static final int HEIGHT = 28;
    private static final int WIDTH = 96;
    private static final int KNOB = 14;
    private static final int TRACK = 4;
    private static final int MARK = 5;
    private static final int PAGE = 10;

    private final Look look;
    private final double least;
    private final double most;
    private final double step;
    private final DoubleConsumer slid;
    private double mark = Double.NaN;
    private double value;
    private boolean dragging;

    /**
     * @param name of what it sets, for assistive technology
     * @param least left end
     * @param most right end, above the left one
     * @param step what it moves by
     * @param slid told each value that the user moves it to
     */
    public Slider(Composite parent, Look look, String name, double least, double most, double step,
            DoubleConsumer slid) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.least = least;
        this.most = most;
        this.step = step;
        this.slid = slid;
        value = least;
        addPaintListener(e -> paint(e.gc));
        addMouseListener(MouseListener.mouseDownAdapter(this::down));
        addMouseListener(MouseListener.mouseUpAdapter(e -> dragging = false));
        addMouseMoveListener(e -> drag(e.x));
        addKeyListener(KeyListener.keyPressedAdapter(this::key));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT
                && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        look.onChange(this, this::redraw);
        describe(name);
    }

    /** Marks a place below the track; none outside its ends. */
    public void mark(double place) {
        mark = place;
        redraw();
    }

    /** Puts the knob at a value; one outside the ends at the nearer end. */
    public void show(double next) {
        value = next;
        redraw();
    }

    /** Where the knob is. */
    public double value() {
        return Math.clamp(value, least, most);
    }

    private void down(MouseEvent e) {
        if (e.button == 1) {
            setFocus();
            dragging = true;
            drag(e.x);
        }
    }

    private void drag(int x) {
        if (dragging) {
            double share = (x - KNOB / 2d) / Math.max(1, getClientArea().width - KNOB);
            slide(least + Math.clamp(share, 0, 1) * (most - least));
        }
    }

    private void key(KeyEvent e) {
        switch (e.keyCode) {
        case SWT.ARROW_LEFT, SWT.ARROW_DOWN -> slide(value() - step);
        case SWT.ARROW_RIGHT, SWT.ARROW_UP -> slide(value() + step);
        case SWT.PAGE_DOWN -> slide(value() - PAGE * step);
        case SWT.PAGE_UP -> slide(value() + PAGE * step);
        case SWT.HOME -> slide(least);
        case SWT.END -> slide(most);
        default -> e.doit = true;
        }
    }

    private void slide(double to) {
        double next = Math.clamp(onStep(to), least, most);
        if (next != value) {
            double before = value;
            value = next;
            redraw();
            getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, new Object[]{before, next});
            slid.accept(next);
        }
    }

    /** The nearest step, without what binary fractions add. */
    private double onStep(double number) {
        BigDecimal by = BigDecimal.valueOf(step);
        return BigDecimal.valueOf(number).divide(by, 0, RoundingMode.HALF_UP).multiply(by).doubleValue();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? WIDTH : wHint, hHint == SWT.DEFAULT ? HEIGHT : hHint);
    }

    @Override
    public void setEnabled(boolean enabled) {
        super.setEnabled(enabled);
        dragging = false;
        redraw();
    }

    private int at(double number) {
        double share = (Math.clamp(number, least, most) - least) / (most - least);
        return (int) Math.round(KNOB / 2d + share * (getClientArea().width - KNOB));
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        gc.setBackground(getParent().getBackground());
        gc.fillRectangle(all);
        int middle = all.height / 2;
        int knob = at(value);
        track(gc, new Rectangle(0, middle - TRACK / 2, all.width, TRACK), Token.LINE);
        if (isEnabled()) {
            track(gc, new Rectangle(0, middle - TRACK / 2, knob, TRACK), Token.FILL);
        }
        if (mark > least && mark < most) {
            gc.setBackground(look.colour(Token.CTL));
            gc.fillRectangle(at(mark), middle + KNOB / 2, 1, MARK);
        }
        Token ring = isEnabled() ? Token.FILL : Token.CTL;
        disc(gc, ring, knob, middle, KNOB);
        disc(gc, Token.BG2, knob, middle, KNOB - 4);
        if (isFocusControl()) {
            look.painter().outline(gc, look.colour(Token.ACCENT),
                    new Rectangle(knob - KNOB / 2 - 2, middle - KNOB / 2 - 2, KNOB + 4, KNOB + 4), KNOB / 2 + 2);
        }
    }

    private void track(GC gc, Rectangle area, Token token) {
        look.painter().fill(gc, look.colour(token), area, TRACK / 2);
    }

    private void disc(GC gc, Token token, int x, int y, int size) {
        look.painter().fill(gc, look.colour(token), new Rectangle(x - size / 2, y - size / 2, size, size), size / 2);
    }

    private void describe(String name) {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent e) {
                e.detail = ACC.ROLE_SLIDER;
            }

            @Override
            public void getState(AccessibleControlEvent e) {
                e.detail = (isEnabled() ? ACC.STATE_FOCUSABLE : ACC.STATE_DISABLED)
                        | (isFocusControl() ? ACC.STATE_FOCUSED : 0);
            }
        });
        getAccessible().addAccessibleValueListener(new Range());
    }

    private final class Range extends AccessibleValueAdapter {

        @Override
        public void getCurrentValue(AccessibleValueEvent e) {
            e.value = value;
        }

        @Override
        public void setCurrentValue(AccessibleValueEvent e) {
            slide(e.value.doubleValue());
        }

        @Override
        public void getMinimumValue(AccessibleValueEvent e) {
            e.value = least;
        }

        @Override
        public void getMaximumValue(AccessibleValueEvent e) {
            e.value = most;
        }
    }
}
