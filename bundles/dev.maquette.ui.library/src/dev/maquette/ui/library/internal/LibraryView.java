// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.services.EContextService;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.library.Right;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelState;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.RemoveModels.Files;
import dev.maquette.ui.cover.Covers;
import dev.maquette.ui.library.internal.convert.Converting;
import dev.maquette.ui.library.internal.cover.CoverChange;
import dev.maquette.ui.library.internal.cover.CoverSizes;
import dev.maquette.ui.library.internal.editor.ModelEditors;
import dev.maquette.ui.library.internal.filter.FilterBoard;
import dev.maquette.ui.library.internal.list.CoverDrop;
import dev.maquette.ui.library.internal.list.Facet;
import dev.maquette.ui.library.internal.list.FilterState;
import dev.maquette.ui.library.internal.list.ListStyle;
import dev.maquette.ui.library.internal.list.ModelDrag;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.part.PartIcon;
import dev.maquette.ui.part.ViewToolbar;
import dev.maquette.ui.session.Commands;
import dev.maquette.ui.session.ModelSelection;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Topics;
import dev.maquette.ui.widgets.Confirmation;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The Library view: what is in the library, found, chosen and deleted. Only wires its page to the workbench. */
public final class LibraryView implements PageActions {

    /** The view's id. */
    public static final String ID = "dev.maquette.ui.library.library";

    /** Milliseconds after the last change of how the models are shown until it is written. */
    private static final int REST = 500;
    /** While models are hashed or installed, the list is renewed so often at most, in milliseconds. */
    private static final int PACE = 400;

    private static final String LIST_CONTEXT = "dev.maquette.ui.contexts.list";

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final Session session;
    private final Look look;
    private final ESelectionService selections;
    private final EPartService parts;
    private final IEventBroker events;
    private LibraryPage page;
    private LibraryPresenter presenter;
    private LibraryCommands order;
    private final Runnable keepStyle = () -> background.execute(() -> order.keep());
    private Removal removal;
    private Runnable addModels;
    private Runnable adoptLibraries;
    private Runnable connect;
    private Runnable compare;
    private Bulk bulk;
    private Registration filtering;
    private Runnable showFilters;
    private CoverSizes covers;

    /** Made by the workbench. */
    @Inject
    public LibraryView(Session session, Look look, ESelectionService selections, EPartService parts,
            IEventBroker events) {
        this.session = session;
        this.look = look;
        this.selections = selections;
        this.parts = parts;
        this.events = events;
    }

    /** Makes the page and asks for the models. */
    @PostConstruct
    public void create(Composite parent, EHandlerService handlers, ECommandService commands,
            EContextService contexts, EModelService model, MPart part, FilterBoard board) {
        page = new LibraryPage(parent, look, this);
        presenter = new LibraryPresenter(session, board.beside(page), background, this::onDisplay,
                CompletableFuture.delayedExecutor(PACE, TimeUnit.MILLISECONDS, background));
        filtering = board.carryOut(page::filter);
        covers = new CoverSizes((side, most) -> new Covers(session, look.display(), side, most, background,
                this::onDisplay, page.canvas()::redraw), parent.getMonitor().getZoom());
        page.canvas().covers(covers);
        removal = new Removal(session, new Confirmation(parent.getShell(), look)::choose);
        bulk = new Bulk(session, removal, parent.getShell(), look);
        PartIcon.show(part, page, look, "library");
        ViewToolbar.show(part, model);
        addModels = () -> execute(handlers, commands, Commands.ADD_MODELS);
        adoptLibraries = () -> execute(handlers, commands, Commands.ADOPT_LIBRARIES);
        showFilters = () -> execute(handlers, commands, Commands.FILTERS);
        connect = () -> execute(handlers, commands, Commands.CONNECT);
        compare = () -> execute(handlers, commands, Commands.COMPARE);
        ListMenu.add(page.canvas(), handlers, commands);
        order = new LibraryCommands(handlers, commands, page, presenter, () -> session.may(Right.MANAGE));
        order.handleOrder();
        order.handleSelection(removal, new Marking(session), new Reidentification(session), this::rename);
        order.handleSidecars(bulk);
        order.handleConversion(chosen -> new Converting(session).ask(chosen, parent.getShell(), look));
        Whereabouts whereabouts = new Whereabouts(session, background, this::onDisplay);
        order.handleFile(whereabouts);
        order.handleCopies(whereabouts::copy);
        ModelDrag.from(page.canvas(), page::selected, whereabouts::of);
        CoverChange cover = new CoverChange(session);
        CoverDrop.on(page.canvas(), (each, image) -> cover.set(each.key(), each.name(), image));
        order.restore();
        page.canvas().addListener(SWT.FocusIn, e -> contexts.activateContext(LIST_CONTEXT));
        page.canvas().addListener(SWT.FocusOut, e -> contexts.deactivateContext(LIST_CONTEXT));
        presenter.refresh();
    }

    private static void execute(EHandlerService handlers, ECommandService commands, String id) {
        ParameterizedCommand command = commands.createCommand(id);
        if (command != null && handlers.canExecute(command)) {
            handlers.executeHandler(command);
        }
    }

    private void onDisplay(Runnable action) {
        if (!look.display().isDisposed()) {
            look.display().asyncExec(() -> {
                if (!page.isDisposed()) {
                    action.run();
                }
            });
        }
    }

    /** Puts the caret into the search field. */
    public void focusSearch() {
        page.focusSearch();
    }

    @Override
    public void change(UnaryOperator<FilterState> change) {
        order.change(change);
    }

    @Override
    public void folded(Set<String> types) {
        presenter.folded(types);
    }

    @Override
    public void styled(ListStyle style) {
        if (order != null) { // not while the page is made
            boolean turned = order.styled(style);
            look.display().timerExec(REST, keepStyle);
            if (turned) { // not at each step of a drag
                events.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
            }
        }
    }

    @Override
    public void selected() {
        List<String> keys = page.canvas().selection().keys();
        selections.setSelection(new ModelSelection(keys));
        events.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }

    @Override
    public boolean mayChange() {
        return session.may(Right.MANAGE);
    }

    @Override
    public boolean may(BulkAction action) {
        return !action.changes() || mayChange();
    }

    @Override
    public void act(BulkAction action) {
        if (action == BulkAction.COMPARE) {
            compare.run();
        } else {
            bulk.act(action, page.selected());
        }
    }

    @Override
    public void locate(Path folder) {
        bulk.locate(folder);
    }

    @Override
    public void searchMissing() {
        bulk.searchMissing();
    }

    @Override
    public void forget(List<ModelSummary> missing) {
        removal.remove(missing, Files.KEEP);
    }

    @Override
    public void open() {
        String key = page.canvas().selection().focus();
        if (key != null) {
            ModelEditors.open(session, key);
        }
    }

    private void rename() {
        parts.showPart(DetailsView.ID, PartState.ACTIVATE);
        events.post(Topics.EDIT_NAME, page.canvas().selection().focus());
    }

    @Override
    public void addModels() {
        addModels.run();
    }

    @Override
    public void adoptLibraries() {
        adoptLibraries.run();
    }

    @Override
    public void showFilters() {
        showFilters.run();
    }

    @Override
    public void connect() {
        connect.run();
    }

    @Override
    public void installSample() {
        session.run(Messages.Library_installSample,
                new InstallModel("sample:tiny-sd-onnx", false, ModelChanges.none(), false),
                installed -> onDisplay(presenter::refresh));
    }

    @Override
    public void open(URI location) {
        session.open(location);
    }

    /** Another view leads to models, which nothing may hide. */
    @Inject
    @Optional
    void show(@UIEventTopic(Topics.SHOW_MODELS) ModelSelection models) {
        if (page != null && models != null && !models.keys().isEmpty()) {
            page.select(models.keys());
        }
    }

    /** The status bar leads to models that something is the matter with. */
    @Inject
    @Optional
    void show(@UIEventTopic(Topics.SHOW_STATE) ModelState state) {
        if (page != null && state != null) {
            change(f -> f.withoutFilters().toggle(Facet.STATE, state.word()));
        }
    }

    @Focus
    void focus() {
        page.setFocus();
    }

    @PreDestroy
    void close() {
        look.display().timerExec(-1, keepStyle);
        order.keep();
        filtering.end();
        presenter.close();
        covers.close();
        background.shutdownNow();
    }
}
