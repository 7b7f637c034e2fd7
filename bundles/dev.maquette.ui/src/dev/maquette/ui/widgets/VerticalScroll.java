// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import java.util.function.IntSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * Scrolls a canvas that paints only what is in view: keeps its vertical bar in step with the canvas and with how much
 * there is. Belongs to the display's thread.
 */
public final class VerticalScroll {

    private final Canvas canvas;
    private final int header;
    private final int step;
    private final IntSupplier height;

    /**
     * @param canvas has {@link SWT#V_SCROLL}
     * @param header points at the canvas's top that do not scroll
     * @param step points that a line scrolls by
     * @param height points that all there is takes, without the header
     */
    public VerticalScroll(Canvas canvas, int header, int step, IntSupplier height) {
        this.canvas = canvas;
        this.header = header;
        this.step = step;
        this.height = height;
        canvas.addListener(SWT.Resize, e -> adjust());
        canvas.getVerticalBar().addListener(SWT.Selection, e -> canvas.redraw());
    }

    /** Points scrolled down. */
    public int offset() {
        ScrollBar bar = canvas.getVerticalBar();
        return bar.getEnabled() ? bar.getSelection() : 0;
    }

    /** Points that are in view below the header; at least 1. */
    public int window() {
        return Math.max(1, canvas.getClientArea().height - header);
    }

    /** There is more or less than before. */
    public void adjust() {
        ScrollBar bar = canvas.getVerticalBar();
        int window = window();
        int all = Math.max(1, height.getAsInt());
        boolean needed = all > window;
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, all - window)), 0, all, Math.min(window, all), step,
                Math.max(step, window - step));
        bar.setEnabled(needed);
        bar.setVisible(needed);
    }

    /** Scrolls up to the beginning. */
    public void rewind() {
        canvas.getVerticalBar().setSelection(0);
    }

    /** Scrolls as little as needed to have what lies between two heights in view; rather its top than its bottom. */
    public void reveal(int top, int bottom) {
        if (offset() > top) {
            scrollTo(top);
        } else if (offset() < bottom - window()) {
            scrollTo(bottom - window());
        }
    }

    /**
     * Scrolls as far as the canvas has been moved, so that what is under the pointer stays there. What all fits in view
     * cannot be scrolled.
     *
     * @param down points that the canvas has been moved down by, or up where negative
     */
    public void follow(int down) {
        adjust();
        if (canvas.getVerticalBar().getEnabled()) {
            scrollTo(offset() + down);
        }
    }

    /** Scrolls so that a height is at the top, as far as there is enough below it. */
    public void scrollTo(int y) {
        canvas.getVerticalBar().setSelection(Math.max(0, y));
        canvas.redraw();
    }
}
