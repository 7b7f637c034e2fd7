// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.rows.RowFace;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Running;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Confirmation;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.MessageBar;
import dev.maquette.ui.widgets.Segments;
import dev.maquette.ui.widgets.Styles;

/**
 * A page of these views: a bar with a sum and buttons, what there is to tell, and a list or what is said while it is
 * empty.
 *
 * @param <R> a row
 */
public final class ListPage<R> extends Composite {

    private final Look look;
    private final Composite bar;
    private final Label sum;
    private final Composite buttons;
    private final MessageBar message;
    private final WorkLine work;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final EmptyState empty;
    private final EmptyState refusal;
    private final RowList<R> list;
    private Control content;
    private boolean refused;

    /**
     * @param name of the list, for assistive technology
     * @param cancel ends what is being done
     */
    public ListPage(Composite parent, Look look, RowFace<R> face, String name, Runnable cancel) {
        super(parent, SWT.NONE);
        this.look = look;
        Styles.set(this, "mq-page");
        setLayout(grid(1, 0, 0));
        bar = composite(this, grid(2, 12, 6));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        sum = new Label(bar, SWT.NONE);
        sum.setFont(look.font(Type.BODY));
        sum.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Styles.set(sum, "mq-text2");
        buttons = composite(bar, grid(1, 0, 0));
        buttons.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        Composite inset = composite(this, grid(1, 12, 0));
        inset.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        message = new MessageBar(inset, look);
        GridData hidden = new GridData(SWT.FILL, SWT.TOP, true, false);
        hidden.exclude = true;
        message.setLayoutData(hidden);
        work = new WorkLine(this, look, cancel);
        body = composite(this, stack);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        empty = new EmptyState(body, look);
        refusal = new EmptyState(body, look);
        refusal.refuse();
        list = new RowList<>(body, look, face, name);
        content = list;
        stack.topControl = list;
    }

    private static GridLayout grid(int columns, int width, int height) {
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = width;
        layout.marginHeight = height;
        layout.verticalSpacing = 0;
        layout.horizontalSpacing = 8;
        return layout;
    }

    private static Composite composite(Composite parent, Layout layout) {
        Composite made = new Composite(parent, SWT.NONE);
        made.setLayout(layout);
        Styles.set(made, "mq-page");
        return made;
    }

    /** One more button at the right of the bar. */
    public ActionButton button(ButtonStyle style, String icon, String text, Runnable action) {
        ActionButton button = new ActionButton(buttons, look, style).show(icon, text).onPress(action);
        ((GridLayout) buttons.getLayout()).numColumns = buttons.getChildren().length;
        button.requestLayout();
        return button;
    }

    /**
     * Words at the left of the bar, one of which says what the list shows; the sum goes to a line of its own below.
     *
     * @param chosen told the place of the word that was chosen
     */
    public Segments segments(IntConsumer chosen) {
        Composite strip = composite(this, grid(1, 12, 0));
        ((GridLayout) strip.getLayout()).marginBottom = 6;
        strip.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        strip.moveBelow(bar);
        sum.setParent(strip);
        sum.setFont(look.font(Type.CAPTION));
        Segments segments = new Segments(bar, look, chosen);
        segments.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        segments.moveAbove(buttons);
        return segments;
    }

    /** What is said in place of an empty list. */
    public EmptyState empty() {
        return empty;
    }

    /** Says in place of everything that it takes an administrator, or does not any more. */
    public void refuse(boolean now) {
        refused = now;
        appear(bar, !now);
        turn();
    }

    private void appear(Control part, boolean visible) {
        ((GridData) part.getLayoutData()).exclude = !visible;
        part.setVisible(visible);
        layout();
    }

    private void turn() {
        Control top = refused ? refusal : content;
        if (stack.topControl != top) {
            stack.topControl = top;
            body.layout();
        }
    }

    /** Shows rows and what they sum up to; without rows the empty page is shown. */
    public void show(List<R> rows, String total) {
        list.show(rows);
        sum.setText(total);
        sum.setToolTipText(total);
        if (sum.getParent() != bar && ((GridData) sum.getParent().getLayoutData()).exclude != total.isEmpty()) {
            appear(sum.getParent(), !total.isEmpty());
        }
        content = rows.isEmpty() ? empty : list;
        turn();
    }

    /** Shows what is being done. */
    public void working(Optional<Running> now) {
        work.show(now);
    }

    /** Tells something above the list. */
    public void tell(Notice notice) {
        message.show(notice);
    }

    /** What is told now, or an empty string. */
    public String message() {
        return message.message();
    }

    /** Shows all the reasons why something was not done. */
    public void details(String title, List<String> reasons) {
        new Reasons(getShell(), look, title, reasons).open();
    }

    /** Asks before something is done. */
    public boolean confirm(String title, String text, String verb) {
        return new Confirmation(getShell(), look).ask(title, text, verb);
    }

    /** The list. */
    public RowList<R> list() {
        return list;
    }

    /** Those that are selected; without any, the one that keys go to. */
    public List<R> chosen() {
        List<R> selected = list.selected();
        return selected.isEmpty() ? list.focused().stream().toList() : selected;
    }

    /** Lays the bar out again after its buttons have changed. */
    public void refit() {
        layout(true, true);
    }

    /** A list that goes hands its focus up to the page, which cannot give it back. */
    @Override
    public boolean setFocus() {
        return stack.topControl == list && !list.isDisposed() ? list.setFocus() : super.setFocus();
    }
}
