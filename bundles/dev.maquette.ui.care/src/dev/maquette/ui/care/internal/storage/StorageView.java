// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;

import dev.maquette.ui.care.internal.page.Bench;
import dev.maquette.ui.care.internal.page.Ways;
import dev.maquette.ui.session.Commands;
import dev.maquette.ui.session.ModelSelection;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The Storage view: what takes the space, and what can be done about it. Only wires its page. */
public final class StorageView implements StoragePage.Actions {

    private static final String BACK = "dev.maquette.ui.storage.back";
    private static final String UNUSED = "dev.maquette.ui.storage.unused";
    private static final String MOVE = "dev.maquette.ui.storage.move";
    private static final String SHOW = "dev.maquette.ui.storage.show";
    /** Where a part keeps what it was grouped by, and that the disks have been shown beside it. */
    private static final String GROUPING = "grouping";
    private static final String VOLUMES = "volumes";
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Bench bench;
    private final ESelectionService selections;
    private final Ways ways;
    private final MPart part;
    private StoragePage page;
    private StoragePresenter presenter;

    /** Made by the workbench. */
    @Inject
    public StorageView(Bench bench, ESelectionService selections, Ways ways, MPart part) {
        this.bench = bench;
        this.selections = selections;
        this.ways = ways;
        this.part = part;
    }

    /** Makes the page and has everything added up. */
    @PostConstruct
    public void create(Composite parent, EHandlerService handlers) {
        page = new StoragePage(parent, bench.look(), this);
        presenter = new StoragePresenter(bench.surroundings(page), page, kept(), PATIENCE);
        bench.furnish(page, page.treemap(), "treemap", "dev.maquette.ui.contexts.storage");
        page.treemap().addListener(SWT.Selection, e -> selected());
        handlers.activateHandler(GroupHandler.COMMAND, new GroupHandler(presenter::group));
        handle(new Whereabouts(bench.surroundings(page), ways));
        bench.menu(page.treemap()).item(SHOW, Messages.Act_library + "\tL")
                .item(Commands.OPEN_FOLDER, Messages.Act_openFolder).item(Commands.COPY_PATH, Messages.Act_copyPath)
                .item(MOVE, Messages.Act_move + "\tM").item(Commands.DELETE, Messages.Act_delete + "\tDel");
        if (part.getPersistedState().put(VOLUMES, "") == null) {
            page.getDisplay().asyncExec(() -> Views.beside(Views.VOLUMES));
        }
    }

    private Grouping kept() {
        var word = part.getPersistedState().getOrDefault(GROUPING, "");
        return List.of(Grouping.values()).stream().filter(each -> each.word().equals(word)).findFirst()
                .orElse(Grouping.BASE);
    }

    private void handle(Whereabouts whereabouts) {
        bench.handle(BACK, () -> presenter.state().inside(), presenter::back);
        bench.handle(UNUSED, () -> true, () -> presenter.unusedOnly(!presenter.state().unusedOnly()));
        bench.handle(SHOW, () -> cell().isPresent(), this::showInLibrary);
        bench.change(MOVE, () -> cell().isPresent(), this::move);
        bench.change(Commands.DELETE, () -> cell().isPresent(), () -> cell().ifPresent(presenter.handling()::delete));
        bench.handle(Commands.OPEN_FOLDER, () -> bench.session().hasFilesHere() && key().isPresent(),
                () -> key().ifPresent(whereabouts::open));
        bench.handle(Commands.COPY_PATH, () -> key().isPresent(), () -> key().ifPresent(whereabouts::copy));
        bench.handle(Commands.REFRESH, () -> true, presenter::refresh);
    }

    /** What commands are about. */
    private Optional<Node> cell() {
        return page.treemap().focused().map(Cell::node);
    }

    /** The one model that commands are about. */
    private Optional<String> key() {
        return cell().filter(node -> node.model() != null).map(Node::id);
    }

    private void selected() {
        key().ifPresent(key -> selections.setSelection(new ModelSelection(List.of(key))));
    }

    private void showInLibrary() {
        cell().ifPresent(node -> ways.show(node.keys()));
    }

    private void move() {
        cell().ifPresent(node -> {
            var dialog = new DirectoryDialog(page.getShell(), SWT.OPEN);
            dialog.setText(NLS.bind(Messages.Move_title, Handling.named(node)));
            dialog.setMessage(Messages.Move_text);
            var folder = dialog.open();
            if (folder != null) {
                presenter.handling().move(node, folder);
            }
        });
    }

    @Override
    public void group(Grouping grouping) {
        presenter.group(grouping);
    }

    @Override
    public void unusedOnly(boolean only) {
        presenter.unusedOnly(only);
    }

    @Override
    public void backTo(int depth) {
        presenter.backTo(depth);
        page.setFocus();
    }

    /** A group is looked into; a model is shown where everything about it can be done. */
    @Override
    public void open(Cell cell) {
        if (cell.node().opens()) {
            presenter.open(cell);
        } else {
            showInLibrary();
        }
    }

    @Override
    public void back() {
        presenter.back();
    }

    @Override
    public void cancel() {
        presenter.cancel();
    }

    @Override
    public void shown(StorageState state) {
        if (state.looked()) {
            part.getPersistedState().put(GROUPING, state.grouping().word());
        }
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
