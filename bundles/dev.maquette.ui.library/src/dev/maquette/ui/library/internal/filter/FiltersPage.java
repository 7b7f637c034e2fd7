// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.filter;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import dev.maquette.api.library.SavedFilter;
import dev.maquette.ui.library.internal.LibraryPresenter.Answer;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.library.internal.filter.FacetRow.Choice;
import dev.maquette.ui.library.internal.filter.FacetRow.More;
import dev.maquette.ui.library.internal.filter.FacetRow.Saved;
import dev.maquette.ui.library.internal.filter.FacetRow.SavedTitle;
import dev.maquette.ui.library.internal.filter.FacetRow.Title;
import dev.maquette.ui.library.internal.list.Facet;
import dev.maquette.ui.library.internal.list.FilterState;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.rows.RowList;
import dev.maquette.ui.widgets.FieldStyle;
import dev.maquette.ui.widgets.Styles;
import dev.maquette.ui.widgets.TextField;

/** The content of the Filters view: saved filters, below them the facets; a field to search where there are many. */
public final class FiltersPage extends Composite {

    /** What the page has done elsewhere. */
    public interface Actions {

        /** Filters by something else. */
        void change(UnaryOperator<FilterState> change);

        /** Saves what is filtered now. */
        void save();

        /** Whether the user may save and tag. */
        boolean mayChange();
    }

    private final Actions actions;
    private final Composite head;
    private final TextField search;
    private final RowList<FacetRow> list;
    private final Set<Facet> folded = EnumSet.of(Facet.LICENSE, Facet.FORMAT, Facet.TAG, Facet.RATING);
    private final Set<Facet> opened = EnumSet.noneOf(Facet.class);
    private Optional<Answer> answer = Optional.empty();
    private Optional<String> wanted = Optional.empty();
    private SavedFilters.Known saved = SavedFilters.Known.NOTHING;

    /** A page that shows nothing yet. */
    public FiltersPage(Composite parent, Look look, Actions actions) {
        super(parent, SWT.NONE);
        this.actions = actions;
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 8;
        layout.verticalSpacing = 8;
        setLayout(layout);
        Styles.set(this, "mq-page");
        head = head();
        search = new TextField(head, look, FieldStyle.LINE, "search", "");
        search.text().setMessage(Messages.Facet_search);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false);
        wide.widthHint = 100;
        search.setLayoutData(wide);
        list = new RowList<>(this, look, new FacetFace(look, this::act, actions::save), Messages.Facet_list);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        listen();
    }

    private Composite head() {
        Composite made = new Composite(this, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 0;
        made.setLayout(layout);
        Styles.set(made, "mq-page");
        GridData hidden = new GridData(SWT.FILL, SWT.TOP, true, false);
        hidden.exclude = true;
        made.setLayoutData(hidden);
        made.setVisible(false);
        return made;
    }

    private void listen() {
        search.text().addListener(SWT.Modify, e -> fill());
        search.text().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ESC) {
                search.text().setText("");
            } else if (e.keyCode == SWT.ARROW_DOWN) {
                list.setFocus();
            }
        });
        list.addListener(SWT.DefaultSelection, e -> list.focused().ifPresent(this::act));
        list.addListener(SWT.KeyDown, this::key);
    }

    private void key(Event e) {
        Optional<FacetRow> row = list.focused();
        switch (e.keyCode) {
        case ' ' -> row.ifPresent(this::act);
        case SWT.ESC -> escape();
        case SWT.ARROW_LEFT -> row.ifPresent(each -> fold(each, true));
        case SWT.ARROW_RIGHT -> row.ifPresent(each -> fold(each, false));
        default -> {
        }
        }
    }

    /** The words that search among the filters go first, then the filters. */
    private void escape() {
        if (search.text().getText().isEmpty()) {
            actions.change(FilterState::withoutFilters);
        } else {
            search.text().setText("");
        }
    }

    private void fold(FacetRow row, boolean closed) {
        if (row instanceof Title title && title.folded() != closed) {
            act(title);
        }
    }

    /** Does what a row is there for. */
    private void act(FacetRow row) {
        list.selection().focus(row.id());
        switch (row) {
        case SavedTitle title when title.saves() -> actions.save();
        case SavedTitle _ -> {
        }
        case Saved chosen -> actions.change(f -> chosen.filter()
                .map(filter -> f.finding(filter.query())).orElse(f.withoutFilters().withText("")));
        case Choice choice -> actions.change(f -> f.toggle(choice.facet(), choice.word()));
        case Title title -> turn(folded, title.facet());
        case More more -> turn(opened, more.facet());
        }
    }

    private void turn(Set<Facet> facets, Facet facet) {
        if (!facets.remove(facet)) {
            facets.add(facet);
        }
        fill();
    }

    /** Shows what the library said, or nothing while there is none. */
    public void show(Optional<Answer> latest) {
        answer = latest;
        fill();
    }

    /** Shows what is saved. */
    void show(SavedFilters.Known known) {
        saved = known;
        fill();
        wanted.ifPresent(list.selection()::focus);
        wanted = Optional.empty();
    }

    private void fill() {
        Optional<FacetRows> rows = answer.map(each -> new FacetRows(each, folded, opened, search.text().getText()));
        list.show(rows.map(each -> each.rows(saved, actions.mayChange())).orElse(List.of()));
        boolean wanted = rows.filter(FacetRows::isLong).isPresent();
        GridData data = (GridData) head.getLayoutData();
        if (data.exclude == wanted) {
            data.exclude = !wanted;
            head.setVisible(wanted);
            layout();
        }
    }

    /** What is filtered by now, where there is a library. */
    Optional<FilterState> filter() {
        return answer.map(Answer::filter);
    }

    /** The saved filter that keys go to. */
    Optional<SavedFilter> chosen() {
        return list.focused().flatMap(row -> row instanceof Saved each ? each.filter() : Optional.empty());
    }

    /**
     * Has keys go to the saved filter of a name when what is saved is shown next; an empty one is that of all models.
     */
    void focusSaved(String name) {
        wanted = Optional.of(FacetRow.savedId(name));
    }

    /** The rows. */
    RowList<FacetRow> list() {
        return list;
    }

    @Override
    public boolean setFocus() {
        return list.setFocus();
    }
}
