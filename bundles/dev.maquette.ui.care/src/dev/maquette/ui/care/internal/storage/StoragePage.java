// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;

import dev.maquette.ui.care.internal.page.Reasons;
import dev.maquette.ui.care.internal.page.Screen;
import dev.maquette.ui.care.internal.page.WorkLine;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Running;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.Confirmation;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.MessageBar;
import dev.maquette.ui.widgets.Segments;
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

    /** With less room the words that others repeat are left out. */
    private static final int WIDE = 760;

    private final Look look;
    private final Actions actions;
    private final Segments segments;
    private final Label by;
    private final Label sum;
    private final Composite legend;
    private final ActionButton unused;
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
        var bar = composite(this, grid(5, 12, 8));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        by = label(bar, Messages.Group_by);
        segments = new Segments(bar, look, place -> actions.group(Grouping.values()[place]));
        segments.labels(Stream.of(Grouping.values()).map(Grouping::label).toList());
        segments.setToolTipText(Messages.Group_hint);
        sum = label(bar, "");
        sum.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        legend = legend(bar);
        unused = new ActionButton(bar, look, ButtonStyle.NORMAL)
                .onPress(() -> actions.unusedOnly(!state.unusedOnly()));
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
        addListener(SWT.Resize, e -> fit());
        show(StorageState.none(Grouping.BASE));
    }

    private static GridLayout grid(int columns, int width, int height) {
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

    private Label label(Composite parent, String text) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.setFont(look.font(Type.BODY));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        Styles.set(label, "mq-text2");
        return label;
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

    private Composite legend(Composite parent) {
        var made = composite(parent, grid(2, 4, 0));
        made.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        var swatch = new Canvas(made, SWT.DOUBLE_BUFFERED);
        var size = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
        size.widthHint = 14;
        size.heightHint = 14;
        swatch.setLayoutData(size);
        var painter = new CellPainter(look);
        swatch.addPaintListener(e -> {
            look.painter().fill(e.gc, look.colour(Token.SELIN), swatch.getClientArea(), 3);
            painter.hatch(e.gc, swatch.getClientArea());
        });
        look.onChange(swatch, swatch::redraw);
        label(made, Messages.Storage_legend);
        return made;
    }

    private void fit() {
        boolean wide = getClientArea().width >= WIDE;
        shown(by, wide);
        shown(legend, wide);
        name(wide);
        layout(true, true);
    }

    private void name(boolean wide) {
        if (state.unusedOnly()) {
            unused.show("leftc", wide ? Messages.Storage_showAll : "").hint(Messages.Storage_showAllHint);
        } else {
            var bytes = ByteSize.text(state.neverUsed());
            unused.show("history", wide ? NLS.bind(Messages.Storage_showUnused, bytes) : bytes)
                    .hint(Messages.Storage_showUnusedHint);
        }
    }

    private static void shown(Control control, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
    }

    @Override
    public void show(StorageState next) {
        var left = state == null ? Optional.<List<String>>empty() : state.left(next);
        state = next;
        segments.choose(state.grouping().ordinal());
        sum.setText(state.all().bytes() == 0 ? "" : Words.sum(state.all()));
        shown(unused, state.looked() && (state.unusedOnly() || state.neverUsed() > 0));
        name(getClientArea().width >= WIDE);
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
