// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

import dev.maquette.ui.care.internal.page.Reasons;
import dev.maquette.ui.care.internal.page.Screen;
import dev.maquette.ui.care.internal.page.WorkLine;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Running;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Confirmation;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.MessageBar;
import dev.maquette.ui.widgets.Styles;

/** The page of the Storage view: how models are put together, where one is, and the map. */
final class StoragePage extends Composite implements Screen<StorageState> {

    /** What its buttons and cells do. */
    interface Actions {

        void group(Grouping grouping);

        void unusedOnly(boolean only);

        void backTo(int depth);

        void open(Cell cell);

        void back();

        void cancel();

        void shown(StorageState state);
    }

    private final Look look;
    private final Actions actions;
    private final StorageBar bar;
    private final Crumbs crumbs;
    private final MessageBar message;
    private final WorkLine work;
    private final Composite body;
    private final StackLayout stack = new StackLayout();
    private final Composite map;
    private final Treemap treemap;
    private final EmptyState empty;
    private StorageState state;

    StoragePage(Composite parent, Look look, Actions actions) {
        super(parent, SWT.NONE);
        this.look = look;
        this.actions = actions;
        Styles.set(this, "mq-page");
        setLayout(grid(1, 0, 0));
        bar = new StorageBar(this, look, actions);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        hairline();
        var inset = composite(this, grid(1, 12, 0));
        inset.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        crumbs = new Crumbs(inset, look, actions::backTo);
        crumbs.setLayoutData(hidden());
        message = new MessageBar(inset, look);
        message.setLayoutData(hidden());
        work = new WorkLine(this, look, actions::cancel);
        body = composite(this, stack);
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        empty = new EmptyState(body, look);
        map = composite(body, grid(1, 8, 8));
        treemap = new Treemap(map, look, actions::open);
        treemap.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        treemap.addKeyListener(new TreemapKeys(treemap, actions::back));
        show(StorageState.none(Grouping.BASE));
    }

    /** Columns of what stands in these bars, as far apart as the design has it. */
    static GridLayout grid(int columns, int width, int height) {
        var layout = new GridLayout(columns, false);
        layout.marginWidth = width;
        layout.marginHeight = height;
        layout.verticalSpacing = 0;
        layout.horizontalSpacing = 8;
        return layout;
    }

    private static GridData hidden() {
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.exclude = true;
        return data;
    }

    private static Composite composite(Composite parent, Layout layout) {
        var made = new Composite(parent, SWT.NONE);
        made.setLayout(layout);
        Styles.set(made, "mq-page");
        return made;
    }

    private void hairline() {
        var line = new Canvas(this, SWT.DOUBLE_BUFFERED);
        var data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.heightHint = 1;
        line.setLayoutData(data);
        line.addPaintListener(e -> {
            e.gc.setBackground(look.colour(Token.LINE));
            e.gc.fillRectangle(line.getClientArea());
        });
        look.onChange(line, line::redraw);
    }

    @Override
    public void show(StorageState next) {
        var left = state == null ? Optional.<List<String>>empty() : state.left(next);
        state = next;
        bar.show(state);
        crumbs.show(state);
        boolean nothing = state.all().bytes() == 0;
        if (nothing) {
            explain();
        } else {
            treemap.show(state.shown(), left);
        }
        stack.topControl = nothing ? empty : map;
        layout(true, true);
        actions.shown(state);
    }

    private void explain() {
        if (!state.looked()) {
            empty.show("treemap", Messages.Storage_opening, Messages.Storage_openingText);
        } else if (state.unusedOnly()) {
            empty.show("okc", Messages.Storage_unusedNone, Messages.Storage_unusedNoneText);
            empty.button(ButtonStyle.NORMAL, "", Messages.Storage_showAll, () -> actions.unusedOnly(false));
        } else {
            empty.show("treemap", Messages.Storage_empty, Messages.Storage_emptyText);
        }
    }

    /** The map. */
    Treemap treemap() {
        return treemap;
    }

    @Override
    public void working(Optional<Running> now) {
        work.show(now);
    }

    @Override
    public void tell(Notice notice) {
        message.show(notice);
    }

    @Override
    public void details(String title, List<String> reasons) {
        new Reasons(getShell(), look, title, reasons).open();
    }

    @Override
    public boolean confirm(String title, String text, String verb) {
        return new Confirmation(getShell(), look).ask(title, text, verb);
    }

    @Override
    public boolean setFocus() {
        return stack.topControl == map ? treemap.setFocus() : super.setFocus();
    }
}
