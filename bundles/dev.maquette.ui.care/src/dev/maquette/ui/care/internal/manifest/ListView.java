// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.manifest;

import java.nio.file.Path;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;

import dev.maquette.api.library.Right;
import dev.maquette.ui.care.internal.page.Bench;
import dev.maquette.ui.care.internal.page.ListPage;
import dev.maquette.ui.care.internal.page.PageScreen;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Commands;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.ButtonStyle;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The Model List view: brings the library to a list of models. Only wires its page. */
public final class ListView {

    private static final String APPLY = "dev.maquette.ui.manifest.apply";
    private static final String CHOOSE = "dev.maquette.ui.manifest.choose";

    private final Bench bench;
    private ListPage<ListedModel> page;
    private ListPresenter presenter;
    private ActionButton settings;
    private ActionButton apply;

    /** Made by the workbench. */
    @Inject
    public ListView(Bench bench) {
        this.bench = bench;
    }

    /** Makes the page. */
    @PostConstruct
    public void create(Composite parent) {
        page = new ListPage<>(parent, bench.look(), new ListFace(bench.look()), Messages.List_name,
                () -> presenter.cancel());
        page.button(ButtonStyle.NORMAL, "folder", Messages.Action_choose, this::choose)
                .hint(Messages.Action_chooseHint);
        settings = page.button(ButtonStyle.NORMAL, "", Messages.Action_settings,
                () -> presenter.settings(!presenter.state().settings())).hint(Messages.Action_settingsHint);
        apply = page.button(ButtonStyle.PRIMARY, "check", Messages.Action_apply, () -> presenter.apply())
                .hint(Messages.Action_applyHint);
        bench.furnish(page, "list", "dev.maquette.ui.contexts.manifest");
        presenter = new ListPresenter(bench.surroundings(page), new PageScreen<>(page, this::show));
        bench.change(APPLY, () -> presenter.state().isOpen(), presenter::apply);
        bench.handle(CHOOSE, () -> true, this::choose);
        bench.handle(Commands.REFRESH, () -> presenter.state().isOpen(), presenter::look);
        bench.menu(page.list()).item(APPLY, Messages.Action_apply + "\tEnter").item(CHOOSE, Messages.Action_choose);
        show(presenter.state());
    }

    private void choose() {
        FileDialog dialog = new FileDialog(page.getShell(), SWT.OPEN);
        dialog.setText(Messages.Dialog_open);
        dialog.setFilterNames(new String[]{Messages.Dialog_filter});
        dialog.setFilterExtensions(new String[]{"*.json"});
        String chosen = dialog.open();
        if (chosen != null) {
            presenter.open(Path.of(chosen));
        }
    }

    private void explain(ListState state) {
        if (state.isOpen()) {
            page.empty().show("list", Messages.List_nothing, Messages.List_nothingText);
        } else {
            page.empty().show("list", Messages.List_empty, Messages.List_emptyText);
            page.empty().button(ButtonStyle.NORMAL, "folder", Messages.Action_choose, this::choose);
        }
    }

    private void show(ListState state) {
        explain(state);
        page.show(state.models(), ListWords.sum(state));
        bench.title(Messages.View_title);
        int count = state.toInstall().size();
        boolean may = bench.session().may(Right.MANAGE);
        settings.show(state.settings() ? "check" : "", state.settings() ? Messages.Action_settingsOn
                : Messages.Action_settings).setEnabled(state.isOpen());
        apply.show("check", count == 0 ? Messages.Action_apply
                : NLS.bind(Messages.Action_applyCount, ByteSize.count(count))).setEnabled(may && state.isOpen());
        page.refit();
        bench.enable();
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
