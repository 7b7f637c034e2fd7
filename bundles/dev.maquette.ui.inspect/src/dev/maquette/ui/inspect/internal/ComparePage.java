// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dev.maquette.api.inspect.Comparison;
import dev.maquette.ui.inspect.internal.DifferenceRows.Kind;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.look.Type;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.Styles;

/** How the model differs from another. */
final class ComparePage extends Composite {

    private final Look look;
    private final InspectorActions actions;
    private final StackLayout stack = new StackLayout();
    private final EmptyState empty;
    private final Composite filled;
    private final CLabel left;
    private final CLabel right;
    private final Composite kinds;
    private final Label same;
    private final SearchField search;
    private final DifferenceList list;
    private final Narrowing<DifferenceRows> narrowing;
    private DifferenceFilter filter = DifferenceFilter.NONE;
    private boolean selectable;

    /**
     * @param background runs what may take time
     * @param ui runs on the display's thread while the page is there
     */
    ComparePage(Composite parent, Look look, InspectorActions actions, Executor background, Executor ui) {
        super(parent, SWT.NONE);
        this.look = look;
        this.actions = actions;
        setLayout(stack);
        Styles.set(this, "mq-page");
        empty = new EmptyState(this, look);
        filled = Grids.part(this, 1, 0, 0);
        Composite top = Grids.part(filled, 1, 0, 8);
        Grids.margins(top, 16, 12);
        Composite names = Grids.part(top, 4, 0, 0);
        Grids.wide(names);
        left = name(names);
        icon(names);
        right = name(names);
        new ActionButton(names, look, ButtonStyle.FLAT).show("folder", "").hint(Messages.Compare_other)
                .onPress(actions::compareFile);
        kinds = new Composite(top, SWT.NONE);
        RowLayout row = new RowLayout();
        row.marginLeft = 0;
        row.marginTop = 0;
        row.marginBottom = 0;
        row.spacing = 8;
        kinds.setLayout(row);
        Grids.wide(kinds);
        Styles.set(kinds, "mq-page");
        list = new DifferenceList(filled, look, none());
        narrowing = new Narrowing<>(background, ui, list::show);
        same = new Label(top, SWT.NONE);
        same.setFont(look.font(Type.CAPTION));
        Styles.set(same, "mq-text2");
        Grids.wide(same);
        search = new SearchField(top, look, Messages.Compare_search, this::search, list.canvas());
        showNothing();
    }

    private static DifferenceRows none() {
        return DifferenceRows.of(new Comparison(List.of(), List.of(),
                List.of(), 0, List.of()));
    }

    private CLabel name(Composite parent) {
        CLabel label = new CLabel(parent, SWT.NONE);
        label.setMargins(0, 2, 0, 2);
        label.setFont(look.font(Type.BODY_STRONG));
        Styles.set(label, "mq-page");
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = 60;
        label.setLayoutData(data);
        return label;
    }

    private void icon(Composite parent) {
        Label between = new Label(parent, SWT.NONE);
        Styles.set(between, "mq-page");
        Runnable paint = () -> between.setImage(look.icon("compare", Token.TEXT2, 16));
        paint.run();
        look.onChange(between, paint);
    }

    DifferenceList list() {
        return list;
    }

    SearchField search() {
        return search;
    }

    /** Whether there is something else to compare with in the library's selection. */
    void comparable(boolean possible) {
        boolean changed = selectable != possible;
        selectable = possible;
        if (changed && stack.topControl == empty) {
            showNothing();
        }
    }

    void show(Optional<Compared> compared) {
        compared.ifPresentOrElse(this::show, this::showNothing);
    }

    private void showNothing() {
        empty.show("compare", Messages.Compare_nothing, Messages.Compare_nothingText);
        empty.button(ButtonStyle.NORMAL, "folder", Messages.Compare_file, actions::compareFile);
        if (selectable) {
            empty.button(ButtonStyle.NORMAL, "library", Messages.Compare_selected, actions::compareSelected);
        }
        stack.topControl = empty;
        layout();
    }

    private void show(Compared compared) {
        left.setText(compared.left().name());
        left.setToolTipText(compared.left().inspection().path().toString());
        right.setText(compared.right().name());
        right.setToolTipText(compared.right().inspection().path().toString());
        boolean equal = compared.comparison().sameTensors();
        same.setText(NLS.bind(equal ? Messages.Compare_equal : Messages.Compare_same,
                ByteSize.count(compared.comparison().same())));
        narrowing.forget();
        list.show(compared.rows());
        filter = DifferenceFilter.NONE;
        showKinds();
        search.again();
        stack.topControl = filled;
        layout(true, true);
    }

    private void search(String text) {
        narrow(filter.saying(text));
    }

    private void toggle(Kind kind) {
        narrow(filter.toggled(kind));
        showKinds();
    }

    private void narrow(DifferenceFilter next) {
        filter = next;
        var rows = list.rows();
        narrowing.to(() -> rows.narrowed(next));
    }

    private void showKinds() {
        for (var old : kinds.getChildren()) {
            old.dispose();
        }
        list.rows().counts().forEach((kind, count) -> new ActionButton(kinds, look,
                filter.shows(kind) ? ButtonStyle.CHIP : ButtonStyle.NORMAL, 24)
                .show(DifferenceList.icon(kind), NLS.bind(DifferenceList.counted(kind), ByteSize.count(count)))
                .hint(filter.shows(kind) ? Messages.Compare_hide : Messages.Compare_show)
                .onPress(() -> toggle(kind)));
        filled.layout(true, true);
    }
}
