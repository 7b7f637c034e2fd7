// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.ui.library.internal.LibraryPresenter.Answer;
import dev.maquette.ui.library.internal.list.FilterState;
import dev.maquette.ui.library.internal.list.HeaderBar;
import dev.maquette.ui.library.internal.list.ModelCanvas;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.session.LibraryState;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** The content of the Library view: search, filters, bulk bar and the list, or what stands in its place. */
public final class LibraryPage extends Composite implements LibraryPresenter.Screen {

    private static final int DEBOUNCE = 80;

    private final PageActions actions;
    private final TextField search;
    private final FilterBar filters;
    private final AbsenceBar absence;
    private final BulkBar bulk;
    private final StackLayout stack = new StackLayout();
    private final Composite body;
    private final Composite list;
    private final HeaderBar header;
    private final ModelCanvas canvas;
    private final EmptyState empty;
    /** The selected models by key. */
    private final Map<String, ModelSummary> seen = new LinkedHashMap<>();
    private FilterState filter = FilterState.ALL;
    /** What shall be in view as soon as it is shown. */
    private Optional<String> wanted = Optional.empty();
    private final Runnable searchNow = this::searchNow;

    /** A page that shows nothing yet. */
    public LibraryPage(Composite parent, Look look, PageActions actions) {
        super(parent, SWT.NONE);
        this.actions = actions;
        grid(this, 0, 0);
        Composite top = part(this);
        grid(top, 12, 8);
        search = new TextField(top, look, FieldStyle.LINE, "search", Messages.Library_searchKey);
        filters = new FilterBar(top, look, actions::change);
        absence = new AbsenceBar(top, look, actions);
        bulk = new BulkBar(this, look, this::toggleAll, actions, this::clearSelection);
        body = part(this);
        body.setLayout(stack);
        list = part(body);
        grid(list, 0, 0);
        header = new HeaderBar(list, look, column -> actions.change(f -> f.sortedBy(column)));
        canvas = new ModelCanvas(list, look);
        empty = new EmptyState(body, look);
        place(top);
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

    private void place(Composite top) {
        for (Control wide : List.of(top, search, filters, absence.control(), bulk, header)) {
            wide.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
        search.text().setMessage(Messages.Library_searchHint);
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
        canvas.addListener(SWT.MouseUp, e -> actions.folded(canvas.content().folded()));
        canvas.addListener(SWT.KeyUp, e -> actions.folded(canvas.content().folded()));
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
        List<String> shown = canvas.content().shown().stream().map(ModelSummary::key).toList();
        if (canvas.selection().keys().containsAll(shown)) {
            clearSelection();
        } else {
            canvas.selection().addAll(shown);
        }
    }

    @Override
    public void show(Answer answer) {
        filter = answer.filter();
        header.show(answer.filter().sort(), answer.filter().descending());
        filters.show(answer);
        absence.show(answer.absence(),
                actions.mayChange() && answer.filter().states().contains(Availability.MISSING));
        selected(); // what is selected and shown may be hidden from now on
        canvas.show(answer.content());
        if (!filter.restricts()) {
            reveal();
        }
        updateBulk();
        if (answer.all() == 0) {
            noModels();
        } else if (answer.matching() == 0) {
            noHits(answer.filter());
        }
        top(answer.matching() == 0 ? empty : list);
    }

    private void noModels() {
        if (!actions.mayChange()) {
            empty.show("main", Messages.Empty_title, Messages.Empty_textLook);
            return;
        }
        empty.show("main", Messages.Empty_title, Messages.Empty_text);
        empty.button(ButtonStyle.PRIMARY, "box", Messages.Empty_sample, actions::installSample);
        empty.button(ButtonStyle.NORMAL, "add", Messages.Empty_add, actions::addModels);
        ActionButton adopt = empty.button(ButtonStyle.LINK, "", Messages.Empty_adopt, actions::adoptLibraries);
        adopt.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, false, 2, 1));
        adopt.requestLayout();
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
            canvas.content().models().stream().filter(model -> model.key().equals(key))
                    .filter(model -> canvas.content().folded().contains(model.type().id())).findFirst()
                    .ifPresent(model -> canvas.toggle(model.type()));
            actions.folded(canvas.content().folded());
            canvas.reveal(key);
        });
        wanted = Optional.empty();
    }

    private void noHits(FilterState filter) {
        empty.show("search", Messages.NoHits_title, filter.text().isEmpty() ? Messages.NoHits_filters
                : NLS.bind(filter.filters() ? Messages.NoHits_both : Messages.NoHits_text, filter.text()));
        empty.button(ButtonStyle.NORMAL, "x", Messages.NoHits_clear, () -> {
            search.text().setText("");
            actions.change(f -> f.withoutFilters().withText(""));
        });
    }

    @Override
    public void show(LibraryState state) {
        switch (state) {
        case LibraryState.Opening opening ->
            empty.show("library", Messages.Opening_title, LibraryState.place(opening.location()));
        case LibraryState.Failed failed -> {
            empty.show("warn", failed.message(), failed.remedy());
            boolean server = !"file".equals(failed.location().getScheme());
            if (server) {
                empty.button(ButtonStyle.PRIMARY, "globe", Messages.Failed_connect, actions::connect);
            }
            empty.button(server ? ButtonStyle.NORMAL : ButtonStyle.PRIMARY, "retry", Messages.Failed_retry,
                    () -> actions.open(failed.location()));
        }
        case LibraryState.Open _ -> empty.show("library", Messages.Opening_title, "");
        }
        top(empty);
    }

    private void top(Control control) {
        stack.topControl = control;
        body.layout();
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
        Collection<String> keys = canvas.selection().keys();
        boolean wanted = keys.size() >= 2 || canvas.selection().ticked();
        if (wanted) {
            int hidden = keys.size() - canvas.content().countShown(keys);
            long bytes = selected().stream().mapToLong(ModelSummary::fileSize).sum();
            String count = NLS.bind(Messages.Bulk_selected, ByteSize.count(keys.size()));
            Check all = keys.size() - hidden == canvas.content().shown().size() ? Check.ON : Check.MIXED;
            bulk.show(all, keys.size(), hidden == 0 ? count : count + NLS.bind(Messages.Bulk_hidden, hidden),
                    ByteSize.text(bytes));
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
        canvas.content().models().stream().filter(model -> canvas.selection().contains(model.key()))
                .forEach(model -> seen.put(model.key(), model));
        seen.keySet().retainAll(canvas.selection().keys());
        return List.copyOf(seen.values());
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
        return canvas.isVisible() ? canvas.setFocus() : super.setFocus();
    }
}
