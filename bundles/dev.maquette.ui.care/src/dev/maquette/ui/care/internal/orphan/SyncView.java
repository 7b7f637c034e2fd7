// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.orphan;

import java.util.List;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.request.ListOrphans.Orphan;
import dev.maquette.ui.care.internal.page.Bench;
import dev.maquette.ui.care.internal.page.ListPage;
import dev.maquette.ui.care.internal.page.PageScreen;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Check;
import dev.maquette.ui.session.Commands;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The Sync Models view: what lies in the models folder without a record. Only wires its page. */
public final class SyncView {

    private static final String ADOPT = "dev.maquette.ui.orphans.adopt";
    private static final String REMOVE = "dev.maquette.ui.orphans.remove";

    private final Bench bench;
    private ListPage<Orphan> page;
    private SyncPresenter presenter;
    private ActionButton adopt;
    private ActionButton remove;

    /** Made by the workbench. */
    @Inject
    public SyncView(Bench bench) {
        this.bench = bench;
    }

    /** Makes the page and looks through the models folder. */
    @PostConstruct
    public void create(Composite parent) {
        page = new ListPage<>(parent, bench.look(), new OrphanFace(bench.look(), this::ticked), Messages.Sync_list,
                () -> presenter.cancel());
        explain(false);
        remove = page.button(ButtonStyle.NORMAL, "trash", Messages.Action_remove, () -> presenter.remove(page.chosen()))
                .hint(Messages.Action_removeHint);
        adopt = page.button(ButtonStyle.PRIMARY, "add", Messages.Action_adopt, () -> presenter.adopt(page.chosen()))
                .hint(Messages.Action_adoptHint);
        presenter = new SyncPresenter(bench.surroundings(page), new PageScreen<>(page, this::show));
        bench.furnish(page, "box", "dev.maquette.ui.contexts.orphans");
        bench.forAdministrators(page);
        page.list().addListener(SWT.Selection, e -> enable());
        handle();
        enable();
    }

    private void explain(boolean looked) {
        if (looked) {
            page.empty().show("okc", Messages.Sync_empty, Messages.Sync_emptyText);
        } else {
            page.empty().show("box", Messages.Sync_cancelled, Messages.Sync_cancelledText);
            page.empty().button(ButtonStyle.NORMAL, "retry", Messages.Sync_look, () -> presenter.look());
        }
    }

    private void handle() {
        bench.change(ADOPT, () -> !page.chosen().isEmpty(), () -> presenter.adopt(page.chosen()));
        bench.change(REMOVE, () -> !page.chosen().isEmpty(), () -> presenter.remove(page.chosen()));
        bench.handle(Commands.SELECT_ALL, () -> page.list().all() != Check.ON, this::selectAll);
        bench.handle(Commands.REFRESH, () -> true, presenter::look);
        bench.menu(page.list()).item(ADOPT, Messages.Action_adopt + "\tA").item(REMOVE,
                Messages.Action_remove + "\tDel").item(Commands.SELECT_ALL, Messages.Action_all + "\tCtrl+A")
                .item(Messages.Action_none + "\tEsc", () -> page.list().selection().set(List.of()));
    }

    private void selectAll() {
        page.list().selection().set(presenter.state().orphans().stream().map(Orphan::path).toList());
    }

    private Check ticked() {
        return page.list().all();
    }

    private void show(SyncState state) {
        explain(state.looked());
        page.show(state.orphans(), SyncWords.sum(state));
        int count = state.orphans().size();
        bench.title(count == 0 ? Messages.Sync_title : Messages.Sync_title + " " + ByteSize.count(count));
        enable();
        bench.enable();
    }

    private void enable() {
        int count = page.list().selected().size();
        adopt.show("add", count > 1 ? Messages.Action_adopt + " " + ByteSize.count(count) : Messages.Action_adopt)
                .setEnabled(!page.chosen().isEmpty());
        remove.setEnabled(!page.chosen().isEmpty());
        page.refit();
    }

    @Focus
    void focus() {
        page.setFocus();
    }

    @PreDestroy
    void close() {
        presenter.close();
        bench.close();
    }
}
