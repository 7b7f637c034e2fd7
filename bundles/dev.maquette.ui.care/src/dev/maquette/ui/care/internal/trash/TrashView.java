// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.trash;

import java.util.List;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.library.Right;
import dev.maquette.api.request.ListTrash.Entry;
import dev.maquette.api.request.ListTrash.Kind;
import dev.maquette.ui.care.internal.page.Bench;
import dev.maquette.ui.care.internal.page.ListPage;
import dev.maquette.ui.care.internal.page.PageScreen;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.look.Check;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.session.Commands;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The Trash view: what was thrown away and can come back, or go for good. Only wires its page. */
public final class TrashView {

    private static final String RESTORE = "dev.maquette.ui.trash.restore";
    private static final String DELETE = "dev.maquette.ui.trash.delete";
    private static final String EMPTY = "dev.maquette.ui.trash.empty";
    private static final String LIMITS = "dev.maquette.ui.trash.limits";

    private final Bench bench;
    private ListPage<Entry> page;
    private TrashPresenter presenter;
    private ActionButton restore;
    private ActionButton delete;

    /** Made by the workbench. */
    @Inject
    public TrashView(Bench bench) {
        this.bench = bench;
    }

    /** Makes the page and looks into the trash. */
    @PostConstruct
    public void create(Composite parent) {
        page = new ListPage<>(parent, bench.look(), new TrashFace(bench.look(), this::ticked), Messages.Trash_list,
                () -> presenter.cancel());
        page.empty().show("trash", Messages.Trash_empty, Messages.Trash_emptyText);
        restore = page.button(ButtonStyle.NORMAL, "restore", Messages.Action_restore,
                () -> presenter.restore(restorable())).hint(Messages.Action_restoreHint);
        delete = page.button(ButtonStyle.NORMAL, "trash", Messages.Action_delete, () -> presenter.delete(page.chosen()))
                .hint(Messages.Action_deleteHint).tint(Token.BAD);
        presenter = new TrashPresenter(bench.surroundings(page), new PageScreen<>(page, this::show));
        bench.furnish(page, "trash", "dev.maquette.ui.contexts.trash");
        page.list().addListener(SWT.Selection, e -> enable());
        handle();
        enable();
    }

    private void handle() {
        bench.change(RESTORE, () -> !restorable().isEmpty(), () -> presenter.restore(restorable()));
        bench.change(DELETE, () -> !page.chosen().isEmpty(), () -> presenter.delete(page.chosen()));
        bench.change(EMPTY, () -> !presenter.state().entries().isEmpty(), presenter::empty);
        bench.change(LIMITS, () -> bench.session().library().isPresent(), this::askLimits);
        bench.handle(Commands.REFRESH, () -> true, presenter::refresh);
        bench.menu(page.list()).item(RESTORE, Messages.Action_restore + "\tR").item(DELETE,
                Messages.Action_delete + "\tDel");
    }

    private void askLimits() {
        new LimitsDialog(page.getShell(), bench.look(), presenter.state().limits(), presenter::limit).open();
    }

    private Check ticked() {
        return page.list().all();
    }

    private List<Entry> restorable() {
        return page.chosen().stream().filter(entry -> entry.kind() != Kind.UNKNOWN).toList();
    }

    private void show(TrashState state) {
        page.show(state.entries(), TrashWords.sum(state));
        int count = state.entries().size();
        bench.title(count == 0 ? Messages.Trash_title : Messages.Trash_title + " " + ByteSize.count(count));
        enable();
        bench.enable();
    }

    private void enable() {
        boolean may = bench.session().may(Right.MANAGE);
        restore.setEnabled(may && !restorable().isEmpty());
        delete.setEnabled(may && !page.chosen().isEmpty());
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
