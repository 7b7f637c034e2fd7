// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.pick;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.rows.RowFace;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/**
 * A list over the window that closes when something is chosen, by Esc or when the focus goes elsewhere. While one types
 * into its search field the arrow keys move in the list, and Enter chooses.
 *
 * @param <R> a row; those that its face lets be selected can be chosen
 */
public final class PickPopup<R> {

    private static final int MOST_HEIGHT = 360;
    private static final int SEARCH = 44;
    private static final int MARGIN = 12;

    private final Control anchor;
    private final Shell shell;
    private final Optional<TextField> field;
    private final RowFace<R> face;
    private final RowList<R> list;
    private final Consumer<R> chosen;
    private final Control before;
    private boolean above;

    /**
     * What is searched for in a list.
     *
     * @param hint what the field says while it is empty
     * @param searched told what is searched for
     */
    public record Search(String hint, Consumer<String> searched) {
    }

    /**
     * A list that is not open yet.
     *
     * @param anchor what it opens below, and what gets the focus back where nothing else had it
     * @param name of the list, for assistive technology
     * @param face draws the rows; it is given what takes a row that is clicked
     * @param search null for a list without search
     * @param chosen told what is chosen
     */
    public PickPopup(Control anchor, Look look, String name, Function<Consumer<R>, RowFace<R>> face, Search search,
            Consumer<R> chosen) {
        this.anchor = anchor;
        this.chosen = chosen;
        this.face = face.apply(this::choose);
        this.before = anchor.getDisplay().getFocusControl();
        shell = new Shell(anchor.getShell(), SWT.NO_TRIM | SWT.TOOL);
        shell.setLayout(grid(1));
        Styles.set(shell, "mq-line");
        Composite page = new Composite(shell, SWT.NONE);
        page.setLayout(grid(0));
        page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Styles.set(page, "mq-page");
        field = search == null ? Optional.empty() : Optional.of(field(page, look, search));
        list = new RowList<>(page, look, this.face, name);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        list.addListener(SWT.DefaultSelection, e -> list.focused().ifPresent(this::choose));
        list.addListener(SWT.KeyDown, this::escape);
        shell.addListener(SWT.Deactivate, e -> anchor.getDisplay().asyncExec(shell::dispose));
        Listener gone = e -> shell.dispose();
        anchor.addListener(SWT.Dispose, gone);
        shell.addListener(SWT.Dispose, e -> {
            if (!anchor.isDisposed()) {
                anchor.removeListener(SWT.Dispose, gone); // else it would keep all lists that were ever opened
            }
        });
    }

    private static GridLayout grid(int margin) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = margin;
        layout.marginHeight = margin;
        layout.verticalSpacing = 0;
        return layout;
    }

    private TextField field(Composite page, Look look, Search search) {
        Composite around = new Composite(page, SWT.NONE);
        around.setLayout(grid(8));
        around.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Styles.set(around, "mq-page");
        TextField text = new TextField(around, look, FieldStyle.LINE, "search", "");
        text.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        text.text().setMessage(search.hint());
        text.text().addListener(SWT.Modify, e -> search.searched().accept(text.text().getText()));
        text.text().addListener(SWT.KeyDown, this::key);
        return text;
    }

    /** Shows these rows; the first that can be chosen is the one that Enter takes. */
    public void show(List<R> rows, String first) {
        if (!shell.isDisposed()) {
            list.show(rows);
            list.selection().forget();
            place(first).or(() -> next(-1, 1)).ifPresent(this::select);
            if (shell.isVisible() && !above) {
                shell.setSize(shell.getSize().x, height());
            }
        }
    }

    private Optional<Integer> place(String id) {
        List<R> rows = list.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (face.selectable(rows.get(i)) && face.id(rows.get(i)).equals(id)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Draws the rows anew, as far as they are still shown. */
    public void repaint() {
        if (!shell.isDisposed()) {
            list.redraw();
        }
    }

    /** Opens it with room for what it shows; it does not reach over the right end of the window. */
    public void open(int width) {
        Point below = anchor.toDisplay(0, anchor.getSize().y + 4);
        Rectangle screen = anchor.getMonitor().getClientArea();
        int height = height();
        above = below.y + height > screen.y + screen.height;
        Rectangle window = anchor.getShell().getBounds();
        int right = Math.min(screen.x + screen.width, window.x + window.width) - MARGIN;
        int x = Math.clamp(below.x, screen.x, Math.max(screen.x, right - width));
        shell.setBounds(x, above ? anchor.toDisplay(0, -4).y - height : below.y, width, height);
        shell.open();
        field.ifPresentOrElse(TextField::setFocus, list::setFocus);
        list.focused().flatMap(row -> place(face.id(row))).ifPresent(this::reveal);
    }

    private int height() {
        int rows = list.rows().stream().mapToInt(face::height).sum();
        return Math.clamp(rows + (field.isPresent() ? SEARCH : 0) + 2, 60, MOST_HEIGHT);
    }

    /** With the heading that is right above it. */
    private void reveal(int place) {
        if (place > 0 && !face.selectable(list.rows().get(place - 1))) {
            list.reveal(place - 1);
        }
        list.reveal(place);
    }

    private void key(Event e) {
        switch (e.keyCode) {
        case SWT.ARROW_DOWN -> move(e, 1);
        case SWT.ARROW_UP -> move(e, -1);
        case SWT.CR, SWT.KEYPAD_CR -> {
            e.doit = false;
            list.focused().ifPresent(this::choose);
        }
        default -> escape(e);
        }
    }

    private void escape(Event e) {
        if (e.keyCode == SWT.ESC) {
            e.doit = false;
            dismiss();
        }
    }

    private void move(Event e, int by) {
        e.doit = false;
        int now = list.focused().map(row -> list.rows().indexOf(row)).orElse(-1);
        next(now, by).ifPresent(this::select);
    }

    private Optional<Integer> next(int from, int by) {
        List<R> rows = list.rows();
        int place = from + by;
        while (place >= 0 && place < rows.size() && !face.selectable(rows.get(place))) {
            place += by;
        }
        return place >= 0 && place < rows.size() ? Optional.of(place) : Optional.empty();
    }

    private void select(int place) {
        list.selection().only(face.id(list.rows().get(place)));
        reveal(place);
    }

    private void choose(R row) {
        if (face.selectable(row)) {
            dismiss();
            chosen.accept(row);
        }
    }

    /** Closes it and goes back to where the focus was. */
    private void dismiss() {
        if (!shell.isDisposed()) {
            shell.dispose();
            (before == null || before.isDisposed() ? anchor : before).setFocus();
        }
    }
}
