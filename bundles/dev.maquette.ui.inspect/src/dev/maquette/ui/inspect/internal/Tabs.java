// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/** Some words of which one is chosen, by a click or the arrow keys. Listeners get {@link SWT#Selection}. */
final class Tabs extends Canvas {

    /** How they look. */
    enum Style {
        /** Tabs of a page, with a line below the chosen one. */
        PAGE(36, 12),
        /** A small switch in a frame. */
        SWITCH(28, 10);

        private final int height;
        private final int padding;

        Style(int height, int padding) {
            this.height = height;
            this.padding = padding;
        }
    }

    /** With the padding of the first word it stands where the page's text does. */
    private static final int MARGIN = 4;

    private final Look look;
    private final Style style;
    private final List<String> words;
    private int chosen;
    private int hover = -1;

    Tabs(Composite parent, Look look, Style style, List<String> words) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.style = style;
        this.words = words;
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT
                && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        addListener(SWT.KeyDown, e -> step(e.keyCode == SWT.ARROW_RIGHT ? 1 : e.keyCode == SWT.ARROW_LEFT ? -1 : 0));
        addMouseListener(MouseListener.mouseDownAdapter(this::down));
        addMouseMoveListener(e -> hover(at(e.x)));
        addMouseTrackListener(MouseTrackListener.mouseExitAdapter(e -> hover(-1)));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = words.get(child(e.childID) ? e.childID : chosen);
            }
        });
        getAccessible().addAccessibleControlListener(new Role());
        look.onChange(this, this::redraw);
    }

    int chosen() {
        return chosen;
    }

    /** Chooses one, as a click does. */
    void choose(int index) {
        if (index != chosen) {
            chosen = index;
            redraw();
            getAccessible().selectionChanged();
            notifyListeners(SWT.Selection, new Event());
        }
    }

    private void step(int by) {
        choose(Math.clamp(chosen + by, 0, words.size() - 1));
    }

    private void down(MouseEvent e) {
        setFocus();
        int index = at(e.x);
        if (index >= 0) {
            choose(index);
        }
    }

    private void hover(int index) {
        if (index != hover) {
            hover = index;
            redraw();
        }
    }

    private boolean child(int id) {
        return id >= 0 && id < words.size();
    }

    private int at(int x) {
        for (int i = 0; i < words.size(); i++) {
            if (area(i).contains(x, 1)) {
                return i;
            }
        }
        return -1;
    }

    private Rectangle area(int index) {
        GC gc = new GC(this);
        int x = style == Style.PAGE ? MARGIN : 0;
        for (int i = 0; i < index; i++) {
            x += width(gc, i);
        }
        var area = new Rectangle(x, 0, width(gc, index), style.height);
        gc.dispose();
        return area;
    }

    private int width(GC gc, int index) {
        return look.painter().extent(gc, style == Style.PAGE ? Type.BODY_STRONG : Type.CAPTION_STRONG,
                words.get(index)).x + 2 * style.padding;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        var last = area(words.size() - 1);
        return new Point(last.x + last.width, style.height);
    }

    private void paint(GC gc) {
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(getClientArea());
        if (style == Style.PAGE) {
            gc.setBackground(look.colour(Token.LINE));
            gc.fillRectangle(0, style.height - 1, getClientArea().width, 1);
        }
        for (int i = 0; i < words.size(); i++) {
            paint(gc, i, area(i));
        }
        if (style == Style.SWITCH) {
            var last = area(words.size() - 1);
            look.painter().outline(gc, look.colour(Token.CTL), new Rectangle(0, 0, last.x + last.width, style.height),
                    4);
        }
    }

    private void paint(GC gc, int index, Rectangle area) {
        boolean on = index == chosen;
        boolean page = style == Style.PAGE;
        if (!page && (on || index == hover)) {
            look.painter().fill(gc, look.colour(on ? Token.SEL : Token.BG3), area, 4);
        }
        Type strong = page ? Type.BODY_STRONG : Type.CAPTION_STRONG;
        Type type = on ? strong : page ? Type.BODY : Type.CAPTION;
        int width = look.painter().extent(gc, type, words.get(index)).x;
        Token token = on || index == hover ? Token.TEXT : Token.TEXT2;
        look.painter().text(gc, type, look.colour(token), words.get(index), area.x + (area.width - width) / 2,
                area.y + area.height / 2, area.width);
        if (page && on) {
            gc.setBackground(look.colour(Token.ACCENT));
            gc.fillRectangle(area.x + style.padding, area.height - 2, area.width - 2 * style.padding, 2);
        }
        if (on && isFocusControl()) {
            look.painter().outline(gc, look.colour(Token.ACCENT),
                    new Rectangle(area.x + 2, area.y + 3, area.width - 4, area.height - 7), 3);
        }
    }

    private final class Role extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent e) {
            e.detail = child(e.childID) ? ACC.ROLE_TABITEM : ACC.ROLE_TABFOLDER;
        }

        @Override
        public void getChildCount(AccessibleControlEvent e) {
            e.detail = words.size();
        }

        @Override
        public void getSelection(AccessibleControlEvent e) {
            e.childID = chosen;
        }
    }
}
