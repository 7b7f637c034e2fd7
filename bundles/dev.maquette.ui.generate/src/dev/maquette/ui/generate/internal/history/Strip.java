// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.history;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import dev.maquette.ui.generate.internal.history.Selecting.Way;
import dev.maquette.ui.generate.internal.picture.Photos;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;

/** A row of square thumbnails that scrolls sideways; only those in view are painted, and read. */
final class Strip extends Canvas {

    private final Look look;
    private final PicturesPresenter presenter;
    private final Photos photos;
    private final Tile tile;
    private PicturesState state = PicturesState.none();
    private int hovered = -1;
    private int pressed = -1;

    /** @param presenter of whom the strip tells what is chosen */
    Strip(Composite parent, Look look, PicturesPresenter presenter, Photos photos) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL);
        this.look = look;
        this.presenter = presenter;
        this.photos = photos;
        tile = new Tile(look);
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.Resize, _ -> adjust());
        addListener(SWT.MouseVerticalWheel, this::wheel);
        getHorizontalBar().addListener(SWT.Selection, _ -> redraw());
        addListener(SWT.FocusIn, _ -> redraw());
        addListener(SWT.FocusOut, _ -> redraw());
        addMouseListener(MouseListener.mouseDownAdapter(this::down));
        addMouseListener(MouseListener.mouseUpAdapter(this::up));
        addMouseMoveListener(this::move);
        addMouseTrackListener(MouseTrackListener.mouseExitAdapter(_ -> hover(-1)));
        look.onChange(this, this::redraw);
        StripAccessible.add(this);
        StripKeys.add(this, presenter);
    }

    /** Shows how things stand. */
    void show(PicturesState now) {
        boolean led = now.lead() >= 0 && (now.lead() != state.lead() || now.pictures() != state.pictures());
        state = now;
        adjust();
        if (led) {
            reveal(now.lead());
            getAccessible().selectionChanged();
            getAccessible().setFocus(now.lead());
        }
        redraw();
    }

    PicturesState state() {
        return state;
    }

    /** How many there is room for. */
    int page() {
        return Math.max(1, getClientArea().width / tile.step(height()));
    }

    private int height() {
        return getClientArea().height;
    }

    private int offset() {
        return getHorizontalBar().getEnabled() ? getHorizontalBar().getSelection() : 0;
    }

    private void adjust() {
        var bar = getHorizontalBar();
        int window = Math.max(1, getClientArea().width);
        int all = Math.max(1, tile.width(state.pictures().size(), height()));
        bar.setValues(Math.min(bar.getSelection(), Math.max(0, all - window)), 0, all, Math.min(window, all),
                tile.step(height()), Math.max(1, window - tile.step(height())));
        bar.setEnabled(all > window);
        bar.setVisible(all > window);
    }

    private void reveal(int index) {
        Rectangle area = tile.area(index, height());
        int window = getClientArea().width;
        int left = Math.max(area.x + area.width + Tile.GAP - window, Math.min(offset(), area.x - Tile.GAP));
        if (window > 0) {
            getHorizontalBar().setSelection(Math.max(0, left));
        }
    }

    /** A wheel that turns up and down moves what goes sideways. */
    private void wheel(Event e) {
        if (getHorizontalBar().getEnabled()) {
            getHorizontalBar().setSelection(offset() - e.count * tile.step(height()) / 3);
            redraw();
            e.doit = false;
        }
    }

    /** The picture under a point; -1 for none. */
    int at(int x, int y) {
        int index = (x + offset()) / tile.step(height());
        return index < state.pictures().size() && area(index).contains(x, y) ? index : -1;
    }

    /** Where a picture is. */
    Rectangle area(int index) {
        Rectangle area = tile.area(index, height());
        area.x -= offset();
        return area;
    }

    private void down(MouseEvent e) {
        setFocus();
        int index = at(e.x, e.y);
        var way = (e.stateMask & SWT.SHIFT) != 0 ? Way.RANGE : (e.stateMask & SWT.MOD1) != 0 ? Way.TOGGLE : Way.ALONE;
        pressed = -1;
        if (index >= 0 && way == Way.ALONE && state.isSelected(index)) {
            pressed = e.button == 1 ? index : -1;
        } else if (index >= 0) {
            presenter.select(index, way);
        }
    }

    /** One of several that are selected is selected alone only now: they may have been about to be dragged. */
    private void up(MouseEvent e) {
        int index = at(e.x, e.y);
        if (index >= 0 && index == pressed) {
            presenter.select(index, Way.ALONE);
        }
        pressed = -1;
    }

    private void move(MouseEvent e) {
        hover(at(e.x, e.y));
    }

    private void hover(int index) {
        if (index != hovered) {
            hovered = index;
            setToolTipText(index < 0 ? null : HistoryWords.called(state.pictures().get(index)).replace("&", "&&"));
            redraw();
        }
    }

    private void paint(GC gc) {
        gc.setBackground(look.colour(Token.BG1));
        gc.fillRectangle(getClientArea());
        int first = Math.max(0, offset() / tile.step(height()));
        int last = Math.min(state.pictures().size(), first + page() + 2);
        for (int i = last - 1; i >= first; i--) { // what is asked for last is read first
            var picture = state.pictures().get(i);
            tile.paint(gc, area(i), photos.of(picture, tile.pixels(height())), photos.isBroken(picture),
                    state.isSelected(i), hovered == i, i == state.lead() && isFocusControl());
        }
    }
}
