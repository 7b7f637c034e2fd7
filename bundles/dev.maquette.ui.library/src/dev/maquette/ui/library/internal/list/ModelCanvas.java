// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.model.ModelType;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.RowState;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.widgets.VerticalScroll;

/**
 * The list of models, painted: only the lines in view are drawn, so that 50,000 models are as smooth as ten. Listeners
 * get {@link SWT#Selection} when the selection changes and {@link SWT#DefaultSelection} on Enter or a double click.
 */
public final class ModelCanvas extends Canvas {

    private final LinePainter painter;
    private final Look look;
    private final ListAccessible accessible;
    private final VerticalScroll scroll = new VerticalScroll(this, 0, 48, this::height);
    private final Selection selection = new Selection(this::selectionChanged);
    private CoverSource covers = model -> Optional.empty();
    private ListContent content = ListContent.of(List.of(), Set.of());
    private Hit hover = new Hit.Nothing();

    /** An empty list. */
    public ModelCanvas(Composite parent, Look look) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.look = look;
        this.painter = new LinePainter(look, model -> covers.of(model));
        this.accessible = new ListAccessible(this);
        addPaintListener(e -> paint(e.gc, new Rectangle(e.x, e.y, e.width, e.height)));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addMouseListener(MouseListener.mouseDownAdapter(this::down));
        addMouseListener(MouseListener.mouseDoubleClickAdapter(e -> open()));
        addMouseMoveListener(e -> hover(Hit.at(content, scroll(), e.x, e.y)));
        addMouseTrackListener(MouseTrackListener.mouseExitAdapter(e -> hover(new Hit.Nothing())));
        addKeyListener(new ListKeys(this));
        look.onChange(this, this::redraw);
    }

    /** Shows models; the selection and the place in the list stay. */
    public void show(ListContent next) {
        content = next;
        scroll.adjust();
        redraw();
    }

    /** Drops models that do not exist any more from the selection; the one that follows takes their place. */
    public void forget(Collection<String> gone) {
        int line = content.lineOf(selection.focus()).orElse(-1);
        selection.forget(gone, line < 0 ? null : rowNear(line, gone));
    }

    private String rowNear(int line, Collection<String> gone) {
        List<ModelSummary> shown = content.shown();
        int position = ((Line.Row) content.line(line)).position();
        for (int distance = 0; distance < shown.size(); distance++) {
            for (int i : new int[]{position + distance, position - distance}) {
                if (i >= 0 && i < shown.size() && !gone.contains(shown.get(i).key())) {
                    return shown.get(i).key();
                }
            }
        }
        return null;
    }

    /** Shows covers from now on. */
    public void covers(CoverSource source) {
        covers = source;
        redraw();
    }

    /** What is shown. */
    public ListContent content() {
        return content;
    }

    /** What is selected. */
    public Selection selection() {
        return selection;
    }

    /** Folds or unfolds a group. */
    public void toggle(ModelType type) {
        show(content.toggled(type));
    }

    /** Tells listeners that the focused model is to be opened. */
    public void open() {
        notifyListeners(SWT.DefaultSelection, new Event());
    }

    /** Scrolls as little as needed to have a model in view. */
    public void reveal(String key) {
        content.lineOf(key).ifPresent(line -> {
            int heading = 28;
            scroll.reveal(content.top(line) - heading, content.top(line + 1));
        });
    }

    private int height() {
        return content.height();
    }

    /** What is above the list has moved it: the rows stay where they are on the screen, as far as they can. */
    public void follow(int down) {
        scroll.follow(down);
    }

    /** Points scrolled down. */
    int scroll() {
        return scroll.offset();
    }

    private void down(MouseEvent e) {
        setFocus();
        switch (Hit.at(content, scroll(), e.x, e.y)) {
        case Hit.Heading heading -> toggle(heading.type());
        case Hit.Box box -> selection.toggle(box.model().key());
        case Hit.Row row -> click(row.model().key(), e);
        case Hit.Nothing _ -> selection.clear();
        }
    }

    private void click(String key, MouseEvent e) {
        if ((e.stateMask & SWT.MOD2) != 0) {
            selection.extend(key, content.shown().stream().map(ModelSummary::key).toList());
        } else if ((e.stateMask & SWT.MOD1) != 0) {
            selection.toggle(key);
        } else if (e.button == 1 || !selection.contains(key)) {
            selection.only(key);
        }
    }

    private void hover(Hit next) {
        if (!next.equals(hover)) {
            hover = next;
            redraw();
        }
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
        int down = scroll.offset();
        Columns columns = Columns.of(all.width);
        int index = Math.max(0, content.lineAt(down + dirty.y));
        int end = down + dirty.y + dirty.height;
        while (index < content.size() && content.top(index) < end) {
            paint(gc, index, columns, new Rectangle(0, content.top(index) - down, all.width,
                    content.line(index).height()));
            index++;
        }
        paintSticky(gc, down, all.width);
    }

    private void paint(GC gc, int index, Columns columns, Rectangle area) {
        switch (content.line(index)) {
        case Line.Heading heading -> painter.heading(gc, heading, area, hover instanceof Hit.Heading(ModelType type)
                && type.equals(heading.type()));
        case Line.Row row -> painter.row(gc, row.model(), columns, area, state(row.model()));
        }
    }

    private RowState state(ModelSummary model) {
        boolean over = switch (hover) {
        case Hit.Row row -> row.model().key().equals(model.key());
        case Hit.Box box -> box.model().key().equals(model.key());
        default -> false;
        };
        boolean active = isFocusControl();
        return new RowState(selection.contains(model.key()), over, active
                && model.key().equals(selection.focus()), active);
    }

    private void paintSticky(GC gc, int down, int width) {
        int heading = content.headingAbove(content.lineAt(down));
        if (heading >= 0 && down > 0) {
            Line.Heading line = (Line.Heading) content.line(heading);
            painter.heading(gc, line, new Rectangle(0, Sticky.top(content, down), width, line.height()), false);
        }
    }
}
