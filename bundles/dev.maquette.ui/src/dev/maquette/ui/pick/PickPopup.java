// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.pick;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/**
 * A list over the window that closes when something is chosen, by Esc or when the focus goes elsewhere. While one types
 * into its search field the arrow keys move in the list, and Enter chooses.
 */
final class PickPopup {

    private static final int MOST_HEIGHT = 360;
    private static final int SEARCH = 44;

    private final Control anchor;
    private final Shell shell;
    private final Optional<TextField> search;
    private final RowList<PickRow> list;
    private final Consumer<PickRow> chosen;

    /**
     * @param anchor what it opens below, and what gets the focus back
     * @param name of the list, for assistive technology
     * @param searched told what is searched for; null for a list without search
     * @param marked the word or key that is chosen now, or an empty string
     * @param chosen told what is chosen
     */
    PickPopup(Control anchor, Look look, ModelLine models, String name, Consumer<String> searched, String marked,
            Consumer<PickRow> chosen) {
        this.anchor = anchor;
        this.chosen = chosen;
        shell = new Shell(anchor.getShell(), SWT.NO_TRIM | SWT.TOOL);
        shell.setLayout(grid(1));
        Styles.set(shell, "mq-line");
        Composite page = new Composite(shell, SWT.NONE);
        page.setLayout(grid(0));
        page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Styles.set(page, "mq-page");
        search = searched == null ? Optional.empty() : Optional.of(search(page, look, searched));
        list = new RowList<>(page, look, new PickFace(look, models, marked, this::choose), name);
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

    private TextField search(Composite page, Look look, Consumer<String> searched) {
        Composite around = new Composite(page, SWT.NONE);
        around.setLayout(grid(8));
        around.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Styles.set(around, "mq-page");
        TextField field = new TextField(around, look, FieldStyle.LINE, "search", "");
        field.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        field.text().setMessage(Messages.Pick_search);
        field.text().addListener(SWT.Modify, e -> searched.accept(field.text().getText()));
        field.text().addListener(SWT.KeyDown, this::key);
        return field;
    }

    /** Shows these rows; the first that can be chosen is the one that Enter takes. */
    void show(List<PickRow> rows, String first) {
        if (!shell.isDisposed()) {
            list.show(rows);
            list.selection().forget();
            place(first).or(() -> next(-1, 1)).ifPresent(this::select);
        }
    }

    private Optional<Integer> place(String id) {
        List<PickRow> rows = list.rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).choosable() && rows.get(i).id().equals(id)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** Draws the rows anew, as far as they are still shown. */
    void repaint() {
        if (!shell.isDisposed()) {
            list.redraw();
        }
    }

    /** Opens it with room for what it shows. */
    void open(int width) {
        int rows = list.rows().stream().mapToInt(row -> row instanceof PickRow.Model ? 44 : 28).sum();
        int height = Math.clamp(rows + (search.isPresent() ? SEARCH : 0) + 2, 60, MOST_HEIGHT);
        Point below = anchor.toDisplay(0, anchor.getSize().y + 4);
        Rectangle screen = anchor.getMonitor().getClientArea();
        boolean above = below.y + height > screen.y + screen.height;
        int x = Math.clamp(below.x, screen.x, Math.max(screen.x, screen.x + screen.width - width));
        shell.setBounds(x, above ? anchor.toDisplay(0, -4).y - height : below.y, width, height);
        shell.open();
        search.ifPresentOrElse(TextField::setFocus, list::setFocus);
        list.focused().flatMap(row -> place(row.id())).ifPresent(list::reveal);
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
        List<PickRow> rows = list.rows();
        int place = from + by;
        while (place >= 0 && place < rows.size() && !rows.get(place).choosable()) {
            place += by;
        }
        return place >= 0 && place < rows.size() ? Optional.of(place) : Optional.empty();
    }

    private void select(int place) {
        list.selection().only(list.rows().get(place).id());
        list.reveal(place);
    }

    private void choose(PickRow row) {
        if (row.choosable()) {
            dismiss();
            chosen.accept(row);
        }
    }

    /** Closes it and goes back to where it was opened from. */
    private void dismiss() {
        if (!shell.isDisposed()) {
            shell.dispose();
            anchor.setFocus();
        }
    }
}
