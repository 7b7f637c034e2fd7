// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.history;

import java.util.List;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.e4.ui.workbench.modeling.ISelectionListener;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.care.internal.page.Bench;
import dev.maquette.ui.care.internal.page.ListPage;
import dev.maquette.ui.care.internal.page.PageScreen;
import dev.maquette.ui.session.Commands;
import dev.maquette.ui.session.ModelSelection;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The History view: what was done to which model by whom, and taking it back. Only wires its page. */
public final class HistoryView {

    /** The view whose selection the filter is about. */
    private static final String LIBRARY = "dev.maquette.ui.library.library";
    private static final String UNDO = "dev.maquette.ui.history.undo";
    private static final String FILTER = "dev.maquette.ui.history.filter";

    private final Bench bench;
    private final ESelectionService selections;
    private final ISelectionListener listener = (part, selection) -> select(selection);
    private HistoryFace face;
    private ListPage<HistoryRow> page;
    private HistoryPresenter presenter;
    private ActionButton filter;
    private ActionButton older;

    /** Made by the workbench. */
    @Inject
    public HistoryView(Bench bench, ESelectionService selections) {
        this.bench = bench;
        this.selections = selections;
    }

    /** Makes the page and asks for the history. */
    @PostConstruct
    public void create(Composite parent) {
        face = new HistoryFace(bench.look(), batch -> presenter.undo(batch),
                (batch, shown) -> presenter.unfold(batch, shown));
        page = new ListPage<>(parent, bench.look(), face, Messages.History_list, () -> presenter.cancel());
        older = page.button(ButtonStyle.NORMAL, "", Messages.Action_older, () -> presenter.older())
                .hint(Messages.Action_olderHint);
        filter = page.button(ButtonStyle.NORMAL, "filter", Messages.Action_filter, this::toggle)
                .hint(Messages.Action_filterHint);
        older.setEnabled(false);
        presenter = new HistoryPresenter(bench.surroundings(page), new PageScreen<>(page, this::show));
        bench.furnish(page, "history", "dev.maquette.ui.contexts.history");
        HistoryKeys.listen(page.list(), presenter);
        bench.change(UNDO, () -> HistoryKeys.chosen(page.list()).isPresent(),
                () -> HistoryKeys.chosen(page.list()).ifPresent(presenter::undo));
        bench.handle(FILTER, () -> true, this::toggle);
        bench.handle(Commands.REFRESH, () -> true, presenter::refresh);
        bench.menu(page.list()).item(UNDO, Messages.Action_undo + "\tU").item(FILTER,
                Messages.Action_filter + "\tM");
        selections.addSelectionListener(LIBRARY, listener);
        select(selections.getSelection(LIBRARY));
    }

    private void select(Object selection) {
        presenter.select(selection instanceof ModelSelection(List<String> keys) ? keys : List.of());
    }

    private void toggle() {
        presenter.filter(!presenter.state().filtered());
    }

    private void show(HistoryState state) {
        if (state.filtered()) {
            page.empty().show("history", Messages.History_none, Messages.History_noneText);
            page.empty().button(ButtonStyle.NORMAL, "", Messages.History_showAll, () -> presenter.filter(false));
        } else {
            page.empty().show("history", Messages.History_empty, Messages.History_emptyText);
        }
        face.aboutOne(state.filtered());
        page.show(state.rows(), HistoryWords.sum(state));
        filter.style(state.filtered() ? ButtonStyle.CHOSEN : ButtonStyle.NORMAL);
        older.setEnabled(state.more());
        bench.enable();
    }

    @Focus
    void focus() {
        page.setFocus();
    }

    @PreDestroy
    void close() {
        selections.removeSelectionListener(LIBRARY, listener);
        presenter.close();
        bench.close();
    }
}
