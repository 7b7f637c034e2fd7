// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import dev.maquette.ui.care.internal.page.Bench;
import dev.maquette.ui.care.internal.page.ListPage;
import dev.maquette.ui.care.internal.page.Ways;
import dev.maquette.ui.session.Commands;

/** What can be done with the rows of the view, by keys and in the menu at the pointer. */
record TwinActions(Bench bench, Ways ways, ListPage<TwinRow> page, TwinPresenter presenter, TwinPage twins) {

    private static final String KEEP = "dev.maquette.ui.duplicates.keep";
    private static final String LINK = "dev.maquette.ui.duplicates.link";
    private static final String REMOVE = "dev.maquette.ui.duplicates.remove";
    private static final String LEAVE = "dev.maquette.ui.duplicates.leave";
    private static final String ACT = "dev.maquette.ui.duplicates.act";
    private static final String SEARCH = "dev.maquette.ui.duplicates.search";

    TwinActions(Bench bench, Ways ways, TwinPage twins) {
        this(bench, ways, twins.page(), twins.presenter(), twins);
    }

    void offer() {
        decision(KEEP, Decision.KEEP);
        decision(REMOVE, Decision.REMOVE);
        bench.handle(LINK, this::anyCopy, () -> presenter.link(page.chosen()));
        bench.handle(LEAVE, this::anyCopy, () -> presenter.leave(page.chosen()));
        bench.change(ACT, () -> !presenter.plan(page.list().selected()).isEmpty(),
                twins::act);
        bench.change(SEARCH, () -> bench.session().library().isPresent(), twins::askAndSearch);
        bench.handle(Commands.REFRESH, () -> bench.session().library().isPresent(), presenter::search);
        bench.handle(Commands.SELECT_ALL, () -> !page.list().rows().isEmpty(), this::selectAll);
        menu();
    }

    private void decision(String command, Decision decision) {
        bench.handle(command, this::anyCopy, () -> presenter.decide(page.chosen(), decision));
    }

    private boolean anyCopy() {
        return !copies().isEmpty();
    }

    private void selectAll() {
        page.list().selection().set(page.list().rows().stream().map(TwinRow::id).toList());
    }

    private List<Twin> copies() {
        return page.chosen().stream().filter(TwinRow.Copy.class::isInstance).map(TwinRow.Copy.class::cast)
                .map(TwinRow.Copy::twin).toList();
    }

    private List<String> keys() {
        return copies().stream().map(Twin::key).filter(Objects::nonNull).toList();
    }

    private void menu() {
        bench.menu(page.list()).item(KEEP, Messages.Menu_keep + "\tK").item(LINK, Messages.Menu_link + "\tL")
                .item(REMOVE, Messages.Menu_remove + "\tDel").item(LEAVE, Messages.Menu_leave + "\tN").divide()
                .item(Messages.Menu_show, () -> !keys().isEmpty(), () -> ways.show(keys()))
                .item(Messages.Menu_compare, () -> keys().size() == 2, () -> ways.compare(keys()))
                .item(Messages.Menu_folder, () -> bench.session().hasFilesHere() && anyCopy(),
                        () -> first(twin -> ways.openFolder(twin.path())))
                .item(Messages.Menu_copy, this::anyCopy, () -> ways.copy(copies().stream().map(Twin::path).toList()))
                .divide().item(Commands.SELECT_ALL, Messages.Menu_all + "\tCtrl+A")
                .item(Messages.Menu_none + "\tEsc", () -> page.list().selection().set(List.of()));
    }

    private void first(Consumer<Twin> action) {
        copies().stream().findFirst().ifPresent(action);
    }
}
