// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import dev.maquette.ui.internal.Messages;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;

/**
 * Some words of which one is chosen, by a click or the arrow keys. Where there is no room for all names the short ones
 * take their place; tabs without room even so are in a menu behind the last one, which the key Down opens, too.
 * Listeners get {@link SWT#Selection}.
 */
public final class Tabs extends Canvas {

    /** How they look. */
    public enum Style {
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

    /**
     * What a tab says.
     *
     * @param shortName where there is little room
     */
    public record Tab(String name, String shortName) {
    }

    /** With the padding of the first word it stands where the page's text does. */
    private static final int MARGIN = 4;

    /** Below this width nobody has laid the tabs out yet. */
    private static final int LAID_OUT = 40;

    private final Look look;
    private final Style style;
    private List<Tab> tabs;
    private int chosen;
    private int hover = -1;
    private int indent = MARGIN;

    /** Tabs of which the first is chosen. */
    public Tabs(Composite parent, Look look, Style style, List<String> words) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.look = look;
        this.style = style;
        this.tabs = words.stream().map(word -> new Tab(word, word)).toList();
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT
                && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
        addListener(SWT.KeyDown, e -> key(e.keyCode));
        addMouseListener(MouseListener.mouseDownAdapter(this::down));
        addMouseMoveListener(e -> hover(at(e.x)));
        addMouseTrackListener(MouseTrackListener.mouseExitAdapter(e -> hover(-1)));
        TabsAccessible.describe(this);
        look.onChange(this, this::redraw);
    }

    /** Where the text of the page begins; the first word of tabs of a page stands there, too. */
    public void align(int left) {
        indent = Math.max(0, left - style.padding);
        redraw();
    }

    /** Shows other tabs; nobody is told about the choice. */
    public void show(List<Tab> shown, int choice) {
        if (!shown.equals(tabs) || choice != chosen) {
            tabs = List.copyOf(shown);
            chosen = choice;
            redraw();
            getAccessible().selectionChanged();
        }
    }

    /** Index of the chosen one. */
    public int chosen() {
        return chosen;
    }

    /** Chooses one, as a click does. */
    public void choose(int index) {
        if (index != chosen) {
            chosen = index;
            redraw();
            getAccessible().selectionChanged();
            notifyListeners(SWT.Selection, new Event());
        }
    }

    /** All names, those in the menu too. */
    public List<String> names() {
        return tabs.stream().map(Tab::name).toList();
    }

    /** Names of the tabs that have no room; they are in the menu. */
    public List<String> hidden() {
        List<Integer> shown = fit().shown();
        return IntStream.range(0, tabs.size()).filter(i -> !shown.contains(i)).mapToObj(i -> tabs.get(i).name())
                .toList();
    }

    private void key(int code) {
        switch (code) {
        case SWT.ARROW_RIGHT -> step(1);
        case SWT.ARROW_LEFT -> step(-1);
        case SWT.HOME -> step(-tabs.size());
        case SWT.END -> step(tabs.size());
        case SWT.ARROW_DOWN -> openMenu();
        default -> {
            // any other key is nothing to a tab
        }
        }
    }

    private void step(int by) {
        choose(Math.clamp(chosen + by, 0, Math.max(0, tabs.size() - 1)));
    }

    private void down(MouseEvent e) {
        setFocus();
        int index = at(e.x);
        if (index == tabs.size()) {
            openMenu();
        } else if (index >= 0) {
            choose(index);
        }
    }

    private void openMenu() {
        List<Integer> shown = fit().shown();
        if (shown.size() == tabs.size()) {
            return;
        }
        setToolTipText(null); // it would hide the names
        Menu menu = new Menu(this);
        IntStream.range(0, tabs.size()).filter(i -> !shown.contains(i)).forEach(i -> {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(tabs.get(i).name());
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose(i)));
        });
        menu.addListener(SWT.Hide, e -> getDisplay().asyncExec(menu::dispose));
        Rectangle mark = area(tabs.size());
        menu.setLocation(toDisplay(mark.x, mark.height));
        menu.setVisible(true);
    }

    private void hover(int index) {
        if (index != hover) {
            hover = index;
            boolean mark = index == tabs.size();
            setToolTipText(mark ? NLS.bind(Messages.Tabs_others, hidden().size()) : null);
            redraw();
        }
    }

    /** The tab below an x; the number of tabs for the mark, -1 for none. */
    int at(int x) {
        for (int i = 0; i <= tabs.size(); i++) {
            Rectangle area = area(i);
            if (x >= area.x && x < area.x + area.width) {
                return i;
            }
        }
        return -1;
    }

    /** Where a tab is, or the mark behind the last one; empty for what is not shown. */
    Rectangle area(int index) {
        TabFit fit = fit();
        boolean mark = index == tabs.size() && fit.shown().size() < tabs.size();
        if (!mark && !fit.shown().contains(index)) {
            return new Rectangle(0, 0, 0, style.height);
        }
        List<Integer> widths = widths(fit.brief());
        int x = margin();
        for (int i : fit.shown()) {
            if (i < index) {
                x += widths.get(i);
            }
        }
        return new Rectangle(x, 0, mark ? markWidth() : widths.get(index), style.height);
    }

    private int margin() {
        return style == Style.PAGE ? indent : 0;
    }

    private TabFit fit() {
        int width = getSize().x;
        return TabFit.of(widths(false), widths(true), markWidth(),
                width < LAID_OUT ? Integer.MAX_VALUE : width - 2 * margin(), chosen);
    }

    private List<Integer> widths(boolean brief) {
        GC gc = new GC(this);
        List<Integer> widths = tabs.stream().map(tab -> width(gc, brief ? tab.shortName() : tab.name())).toList();
        gc.dispose();
        return widths;
    }

    private int markWidth() {
        GC gc = new GC(this);
        int width = width(gc, mark(tabs.size()));
        gc.dispose();
        return width;
    }

    private int width(GC gc, String word) {
        return look.painter().extent(gc, strong(), word).x + 2 * style.padding;
    }

    private Type strong() {
        return style == Style.PAGE ? Type.BODY_STRONG : Type.CAPTION_STRONG;
    }

    private static String mark(int count) {
        return NLS.bind(Messages.Tabs_more, count);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int all = widths(false).stream().mapToInt(Integer::intValue).sum() + margin();
        return new Point(wHint == SWT.DEFAULT ? all : wHint, style.height);
    }

    private void paint(GC gc) {
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(getClientArea());
        if (style == Style.PAGE) {
            gc.setBackground(look.colour(Token.LINE));
            gc.fillRectangle(0, style.height - 1, getClientArea().width, 1);
        }
        TabFit fit = fit();
        for (int i : fit.shown()) {
            paint(gc, i, fit.brief() ? tabs.get(i).shortName() : tabs.get(i).name());
        }
        if (fit.shown().size() < tabs.size()) {
            paint(gc, tabs.size(), mark(tabs.size() - fit.shown().size()));
        }
        if (style == Style.SWITCH && !tabs.isEmpty()) {
            Rectangle last = area(tabs.size() - 1);
            look.painter().outline(gc, look.colour(Token.CTL), new Rectangle(0, 0, last.x + last.width, style.height),
                    4);
        }
    }

    private void paint(GC gc, int index, String word) {
        Rectangle area = area(index);
        boolean on = index == chosen;
        boolean page = style == Style.PAGE;
        if (!page && (on || index == hover)) {
            look.painter().fill(gc, look.colour(on ? Token.SEL : Token.BG3), area, 4);
        }
        Type type = on ? strong() : page ? Type.BODY : Type.CAPTION;
        int width = look.painter().extent(gc, type, word).x;
        Token token = on || index == hover ? Token.TEXT : Token.TEXT2;
        look.painter().text(gc, type, look.colour(token), word, area.x + (area.width - width) / 2,
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
}
