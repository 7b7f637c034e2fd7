// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.api.model.ModelState;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.library.internal.LibraryPresenter.Answer;
import dev.maquette.ui.library.internal.list.Face;
import dev.maquette.ui.library.internal.list.Facet;
import dev.maquette.ui.library.internal.list.FilterState;
import dev.maquette.ui.library.internal.list.HeaderBar;
import dev.maquette.ui.library.internal.list.ListStyle;
import dev.maquette.ui.library.internal.list.ModelCanvas;
import dev.maquette.ui.library.internal.list.Selection;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.LibraryState;
import dev.maquette.ui.widgets.Slider;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** The content of the Library view: search, filters, bulk bar and the list, or what stands in its place. */
public final class LibraryPage extends Composite implements LibraryPresenter.Screen {

    private static final int DEBOUNCE = 80;
    private static final int TILE_STEP = 8;

    private final PageActions actions;
    private final ToolRow tools;
    private final TextField search;
    private final FilterBar filters;
    private final Slider tiles;
    private final AbsenceBar absence;
    private final BulkBar bulk;
    private final StackLayout stack = new StackLayout();
    private final Composite body;
    private final Composite list;
    private final HeaderBar header;
    private final ModelCanvas canvas;
    private final SelectedModels selected;
    private final Placeholder empty;
    private FilterState filter = FilterState.ALL;
    /** What shall be in view as soon as it is shown. */
    private Optional<String> wanted = Optional.empty();
    /** Whether the list is to have the focus as soon as there is one. */
    private boolean eager;
    private final Runnable searchNow = this::searchNow;

    /** A page that shows nothing yet. */
    public LibraryPage(Composite parent, Look look, PageActions actions) {
        super(parent, SWT.NONE);
        this.actions = actions;
        grid(this, 0, 0);
        Composite top = part(this);
        grid(top, 12, 8);
        tools = new ToolRow(top, look, actions::change, this::restyle);
        search = tools.search();
        Composite row = part(top);
        filters = new FilterBar(row, look, actions);
        tiles = new Slider(row, look, Messages.Face_tile, ListStyle.LEAST_TILE, ListStyle.MOST_TILE, TILE_STEP,
                points -> restyle(style -> style.withTile((int) points)));
        absence = new AbsenceBar(top, look, actions);
        bulk = new BulkBar(this, look, this::toggleAll, actions, this::clearSelection);
        body = part(this);
        body.setLayout(stack);
        list = part(body);
        grid(list, 0, 0);
        header = new HeaderBar(list, look, column -> actions.change(f -> f.sortedBy(column)),
                change -> restyle(style -> style.with(change.apply(style.columns()))));
        canvas = new ModelCanvas(list, look);
        selected = new SelectedModels(canvas);
        empty = new Placeholder(body, look, actions, this::showEverything);
        place(top, row);
        restyle(style -> style);
        listen();
    }

    private static Composite part(Composite parent) {
        Composite part = new Composite(parent, SWT.NONE);
        Styles.set(part, "mq-page");
        return part;
    }

    private static void grid(Composite composite, int margin, int spacing) {
        GridLayout layout = new GridLayout();
        layout.marginWidth = margin;
        layout.marginHeight = Math.min(margin, 8);
        layout.verticalSpacing = spacing;
        composite.setLayout(layout);
        Styles.set(composite, "mq-page");
    }

    private void place(Composite top, Composite row) {
        grid(row, 0, 0);
        ((GridLayout) row.getLayout()).horizontalSpacing = 12;
        GridData slider = new GridData(SWT.END, SWT.TOP, false, false);
        slider.heightHint = FilterBar.HEIGHT;
        tiles.setLayoutData(slider);
        tiles.setToolTipText(Messages.Face_tile);
        for (Control wide : List.of(top, tools, row, filters, absence.control(), bulk, header)) {
            wide.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
        body.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        absence.hide();
        appear(bulk, false);
        stack.topControl = list;
    }

    private void listen() {
        search.text().addListener(SWT.Modify, e -> getDisplay().timerExec(DEBOUNCE, searchNow));
        search.text().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                canvas.setFocus();
            } else if (e.keyCode == SWT.ESC) {
                escape();
            }
        });
        canvas.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                escape();
            }
        });
        canvas.addListener(SWT.Selection, e -> selectionChanged());
        canvas.addListener(SWT.DefaultSelection, e -> actions.open());
        canvas.addListener(SWT.Expand, e -> actions.folded(canvas.content().folded()));
    }

    /** Shows the models in another way. */
    public void restyle(UnaryOperator<ListStyle> change) {
        ListStyle style = change.apply(canvas.style());
        boolean gallery = style.face() == Face.GALLERY;
        canvas.show(style);
        tools.show(style);
        header.show(style.columns());
        tiles.show(style.tile());
        exclude(header, gallery);
        ((GridLayout) tiles.getParent().getLayout()).numColumns = gallery ? 2 : 1;
        exclude(tiles, !gallery);
        actions.styled(style);
    }

    private void exclude(Control control, boolean excluded) {
        GridData data = (GridData) control.getLayoutData();
        if (data.exclude != excluded) {
            data.exclude = excluded;
            control.setVisible(!excluded);
            control.getParent().requestLayout();
        }
    }

    /** Opens the menu of columns below the header. */
    public void chooseColumns() {
        header.openMenu();
    }

    /** Whether there are columns to choose. */
    public boolean hasColumns() {
        return header.isVisible();
    }

    private void searchNow() {
        if (!isDisposed()) {
            String words = search.text().getText();
            actions.change(f -> f.withText(words));
        }
    }

    /** Takes away the selection; without one the search; without one the filters. */
    private void escape() {
        if (!canvas.selection().keys().isEmpty()) {
            clearSelection();
        } else if (!search.text().getText().isEmpty()) {
            search.text().setText("");
        } else {
            actions.change(FilterState::withoutFilters);
        }
    }

    private void clearSelection() {
        canvas.selection().clear();
    }

    private void toggleAll() {
        List<String> shown = canvas.content().keys();
        if (shown.stream().allMatch(canvas.selection()::contains)) {
            clearSelection();
        } else {
            canvas.selection().addAll(shown);
        }
    }

    @Override
    public void show(Answer answer) {
        filter = answer.filter();
        header.show(answer.filter().sort(), answer.filter().descending());
        tools.show(answer.filter());
        filters.show(answer);
        absence.show(answer.absence(),
                actions.mayChange() && answer.filter().chosen(Facet.STATE).contains(ModelState.MISSING.word()));
        selected.remember(answer.content());
        canvas.show(answer.content());
        if (!filter.restricts()) {
            reveal();
        }
        updateBulk();
        if (answer.all() == 0) {
            empty.noModels();
        } else if (answer.matching() == 0) {
            empty.noHits(answer.filter());
        }
        top(answer.matching() == 0 ? empty.control() : list);
    }

    /** Searches and filters by something else; the search field says so. */
    public void filter(UnaryOperator<FilterState> change) {
        actions.change(f -> {
            FilterState next = change.apply(f.withText(search.text().getText()));
            if (!next.text().equals(search.text().getText().strip())) {
                search.text().setText(next.text());
            }
            return next;
        });
    }

    /** Selects models, whatever hides them now, and brings the first of them into view. */
    public void select(List<String> keys) {
        boolean hidden = filter.restricts();
        search.text().setText("");
        canvas.selection().set(keys);
        wanted = keys.stream().findFirst();
        if (hidden) {
            actions.change(f -> f.withoutFilters().withText(""));
        } else {
            reveal();
        }
    }

    /** What is in a folded group cannot be brought into view. */
    private void reveal() {
        wanted.ifPresent(key -> {
            canvas.content().find(key).filter(model -> canvas.content().position(key).isEmpty())
                    .ifPresent(model -> canvas.toggle(model.type()));
            canvas.reveal(key);
        });
        wanted = Optional.empty();
    }

    private void showEverything() {
        search.text().setText("");
        actions.change(f -> f.withoutFilters().withText(""));
    }

    @Override
    public void show(LibraryState state) {
        empty.show(state);
        top(empty.control());
    }

    private void top(Control control) {
        stack.topControl = control;
        body.layout();
        if (eager && control == list && !search.text().isFocusControl()) {
            eager = !canvas.setFocus();
        }
    }

    @Override
    public void forget(Set<String> keys) {
        canvas.forget(keys);
    }

    private void selectionChanged() {
        updateBulk();
        actions.selected();
    }

    private void updateBulk() {
        Selection selection = canvas.selection();
        boolean wanted = selection.size() >= 2 || selection.ticked();
        if (wanted) {
            Amount amount = selected.amount();
            int missing = selection.size() - amount.shown();
            String count = NLS.bind(Messages.Bulk_selected, ByteSize.count(selection.size()));
            Check all = amount.shown() == canvas.content().countShown() ? Check.ON : Check.MIXED;
            bulk.show(all, selection.size(), missing == 0 ? count : count + NLS.bind(Messages.Bulk_hidden, missing),
                    ByteSize.text(amount.bytes()));
        }
        appear(bulk, wanted);
    }

    private void appear(Control control, boolean visible) {
        GridData data = (GridData) control.getLayoutData();
        if (data.exclude == visible) {
            int before = body.getLocation().y;
            data.exclude = !visible;
            control.setVisible(visible);
            layout();
            canvas.follow(body.getLocation().y - before);
        }
    }

    /** The selected models, as they were seen last; those that a filter hides too. */
    public List<ModelSummary> selected() {
        return selected.all();
    }

    /** The list. */
    public ModelCanvas canvas() {
        return canvas;
    }

    /** Puts the caret into the search field. */
    public void focusSearch() {
        search.text().selectAll();
        search.setFocus();
    }

    @Override
    public boolean setFocus() {
        eager = !canvas.isVisible();
        return eager ? empty.control().setFocus() || super.setFocus() : canvas.setFocus();
    }
}
