// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.model.ModelType;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.widgets.VerticalScroll;

/**
 * The models, painted as rows or as tiles: only what is in view is drawn, so that 50,000 models are as smooth as ten.
 * Listeners get {@link SWT#Selection} when the selection changes, {@link SWT#DefaultSelection} on Enter or a double
 * click, and {@link SWT#Expand} when the user has folded or unfolded a group.
 */
public final class ModelCanvas extends Canvas {

    private final CanvasPainter painter;
    private final ListAccessible accessible;
    private final VerticalScroll scroll = new VerticalScroll(this, 0, 48, () -> arrangement().height());
    private final Selection selection = new Selection(this::selectionChanged);
    private CoverSource covers = (model, side) -> Optional.empty();
    private ListStyle style = ListStyle.USUAL;
    private Arrangement arrangement = Arrangement.list(ListContent.of(List.of(), Set.of()), 1);
    private Hit hover = new Hit.Nothing();
    private Optional<String> target = Optional.empty();

    /** An empty list. */
    public ModelCanvas(Composite parent, Look look) {
        super(parent, SWT.V_SCROLL | SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        this.painter = new CanvasPainter(this, look, (model, side) -> covers.of(model, side));
        this.accessible = new ListAccessible(this);
        addPaintListener(e -> painter.paint(e.gc, new Rectangle(e.x, e.y, e.width, e.height)));
        addListener(SWT.FocusIn, e -> redraw());
        addListener(SWT.FocusOut, e -> redraw());
        addListener(SWT.Resize, e -> arrange(arrangement.content()));
        new ListPointer(this);
        addMouseListener(MouseListener.mouseDoubleClickAdapter(e -> open()));
        addMouseMoveListener(e -> hover(at(e.x, e.y)));
        addMouseTrackListener(MouseTrackListener.mouseExitAdapter(e -> hover(new Hit.Nothing())));
        addKeyListener(new ListKeys(this));
        look.onChange(this, this::redraw);
    }

    /** Shows models; the selection and the place in the list stay. */
    public void show(ListContent next) {
        arrange(next);
        accessible.countChanged();
    }

    /**
     * Shows the models in another way. At the top of the list it stays there as far as the focus stays in view;
     * elsewhere what has the focus, or what is at the top if that is not in view, stays where it is on the screen.
     */
    public void show(ListStyle next) {
        if (!next.equals(style)) {
            boolean top = scroll() == 0;
            OptionalInt kept = kept();
            int before = kept.isEmpty() ? 0 : arrangement.area(kept.getAsInt()).y - scroll();
            style = next;
            arrange(arrangement.content());
            kept.ifPresent(place -> {
                if (top) {
                    scroll.scrollTo(0);
                    reveal(content().models().get(place).key());
                } else {
                    scroll.scrollTo(arrangement.area(place).y - before);
                }
            });
        }
    }

    private OptionalInt kept() {
        OptionalInt focus = arrangement.content().place(selection.focus());
        if (focus.isPresent()) {
            Rectangle area = arrangement.area(focus.getAsInt());
            if (area.y + area.height > scroll() && area.y < scroll() + getClientArea().height) {
                return focus;
            }
        }
        return scroll() == 0 ? OptionalInt.empty()
                : arrangement.placeAt(Columns.BOX + 1, scroll() + Group.HEADING + Columns.GAP + 1);
    }

    private void arrange(ListContent content) {
        int width = getClientArea().width;
        arrangement = style.face() == Face.LIST ? Arrangement.list(content, width)
                : Arrangement.gallery(content, width, style.tile());
        scroll.adjust();
        redraw();
    }

    /** Drops models that do not exist any more from the selection; the one that follows takes their place. */
    public void forget(Collection<String> gone) {
        List<String> shown = content().keys();
        OptionalInt position = content().position(selection.focus());
        selection.forget(gone, position.isEmpty() ? null : near(shown, position.getAsInt(), Set.copyOf(gone)));
    }

    private static String near(List<String> shown, int position, Set<String> gone) {
        for (int distance = 0; distance < shown.size(); distance++) {
            for (int i : new int[]{position + distance, position - distance}) {
                if (i >= 0 && i < shown.size() && !gone.contains(shown.get(i))) {
                    return shown.get(i);
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
        return arrangement.content();
    }

    /** How it is shown. */
    public ListStyle style() {
        return style;
    }

    /** Where what is shown is. */
    public Arrangement arrangement() {
        return arrangement;
    }

    /** What is selected. */
    public Selection selection() {
        return selection;
    }

    /** Folds or unfolds a group. */
    public void toggle(ModelType type) {
        show(content().toggled(type));
        notifyListeners(SWT.Expand, new Event());
    }

    /** Tells listeners that the focused model is to be opened. */
    public void open() {
        notifyListeners(SWT.DefaultSelection, new Event());
    }

    /** Scrolls as little as needed to have a model in view; one that is folded away, its heading. */
    public void reveal(String key) {
        content().place(key).ifPresent(place -> {
            Rectangle area = arrangement.area(place);
            int above = Group.HEADING + (arrangement.tiles() ? Columns.GAP : 0);
            scroll.reveal(area.y - above, area.y + Math.max(area.height, Group.HEADING));
        });
    }

    /** What is above the list has moved it: the rows stay where they are on the screen, as far as they can. */
    public void follow(int down) {
        scroll.follow(down);
    }

    /** What is at a place of the window. */
    public Hit at(int x, int y) {
        return Hit.at(arrangement, scroll(), x, y);
    }

    /** Marks the model that what is dragged would be dropped on, or none. */
    public void target(Optional<String> key) {
        if (!key.equals(target)) {
            target = key;
            redraw();
        }
    }

    /** The model that is marked so. */
    Optional<String> target() {
        return target;
    }

    /** What the pointer is over. */
    Hit hover() {
        return hover;
    }

    /** Points scrolled down. */
    int scroll() {
        return scroll.offset();
    }

    private void hover(Hit next) {
        if (!next.equals(hover)) {
            hover = next;
            setToolTipText(hint(next));
            redraw();
        }
    }

    /** What icons alone say is in words in the tooltip. */
    private static String hint(Hit hit) {
        return hit instanceof Hit.Row(ModelSummary model) && !StateMark.of(model).isEmpty() ? model.name() + "\n"
                + StateMark.of(model).stream().map(StateMark::words).collect(Collectors.joining("\n")) : null;
    }

    private void selectionChanged() {
        redraw();
        accessible.focusMoved();
        notifyListeners(SWT.Selection, new Event());
    }
}
