// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.MDirtyable;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.ESelectionService;
import org.eclipse.e4.ui.workbench.modeling.ISelectionListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.library.internal.cover.CoverChange;
import dev.maquette.ui.library.internal.cover.Covers;
import dev.maquette.ui.library.internal.details.DetailsActions;
import dev.maquette.ui.library.internal.details.DetailsPage;
import dev.maquette.ui.library.internal.details.DetailsPresenter;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.part.PartIcon;
import dev.maquette.ui.part.ViewToolbar;
import dev.maquette.ui.session.ModelSelection;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Topics;
import dev.maquette.ui.widgets.Confirmation;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The Details view: everything about the selected model. Only wires its page to the workbench. */
public final class DetailsView implements DetailsActions {

    /** The view's id. */
    public static final String ID = "dev.maquette.ui.library.details";

    private static final int COVER = 72;
    private static final int MOST_COVERS = 32;

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final ISelectionListener listener = (part, selection) -> select(selection);
    private final Session session;
    private final Look look;
    private final ESelectionService selections;
    private final MDirtyable dirtyable;
    private final IEventBroker events;
    private DetailsPage page;
    private DetailsPresenter presenter;
    private Places places;
    private Covers covers;

    /** Made by the workbench. */
    @Inject
    public DetailsView(Session session, Look look, ESelectionService selections, MDirtyable dirtyable,
            IEventBroker events) {
        this.session = session;
        this.look = look;
        this.selections = selections;
        this.dirtyable = dirtyable;
        this.events = events;
    }

    /** Makes the page. */
    @PostConstruct
    public void create(Composite parent, EHandlerService handlers, EModelService model, MPart part) {
        page = new DetailsPage(parent, look, this);
        presenter = new DetailsPresenter(session, page, background, this::onDisplay);
        places = new Places(parent.getShell());
        covers = new Covers(session, look.display(), 2 * COVER, MOST_COVERS, background, this::onDisplay,
                page::repaintCover);
        PartIcon.show(part, page, look, "main");
        ViewToolbar.show(part, model);
        selections.addSelectionListener(LibraryView.ID, listener);
        select(selections.getSelection(LibraryView.ID));
        DetailsCommands commands = new DetailsCommands(handlers, page);
        commands.handleTexts(presenter);
        commands.handleModel(new Removal(session, new Confirmation(parent.getShell(), look)::choose),
                new Marking(session), new Whereabouts(session, background, this::onDisplay));
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

    /** The tool bar asks again what can be done. */
    private void updateTools() {
        events.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }

    private void select(Object selection) {
        presenter.select(selection instanceof ModelSelection(List<String> keys) ? keys : List.of());
    }

    @Inject
    @Optional
    void rename(@UIEventTopic(Topics.EDIT_NAME) String key) {
        if (page != null && key != null) {
            page.editName();
        }
    }

    @Override
    public void edited(DetailsPresenter.Texts texts) {
        presenter.edit(texts);
    }

    @Override
    public void set(ModelRecord model, String field, Object value) {
        presenter.set(model, field, value);
    }

    @Override
    public void withdraw(ModelRecord model, String field) {
        presenter.withdraw(model, field);
    }

    @Persist
    @Override
    public void save() {
        presenter.save();
    }

    @Override
    public void revert() {
        presenter.revert();
    }

    @Override
    public java.util.Optional<Image> cover(ModelRecord model) {
        return covers.of(model.key(), model.version());
    }

    @Override
    public void setCover(ModelRecord model, Path image) {
        new CoverChange(session).set(model.key(), model.name(), image);
    }

    @Override
    public void chooseCover(ModelRecord model) {
        places.image(Messages.Cover_choose).ifPresent(image -> setCover(model, image));
    }

    @Override
    public void removeCover(ModelRecord model) {
        new CoverChange(session).remove(model.key(), model.name());
    }

    @Override
    public void locate(ModelRecord model) {
        places.model(NLS.bind(Messages.Details_locateTitle, model.name()), model.format())
                .ifPresent(place -> new Locating(session).model(model.key(), model.name(), place));
    }

    @Override
    public void exportSettings(ModelRecord model) {
        places.newSettings(Messages.Details_export, model.name())
                .ifPresent(file -> new SettingsFiles(session).export(model.key(), model.name(), file));
    }

    @Override
    public void importSettings(ModelRecord model) {
        places.settings(Messages.Details_import)
                .ifPresent(file -> new SettingsFiles(session).importInto(model.key(), model.name(), file));
    }

    @Override
    public void dirty(boolean dirty) {
        dirtyable.setDirty(dirty);
        updateTools();
    }

    @Focus
    void focus() {
        page.setFocus();
    }

    @PreDestroy
    void close() {
        selections.removeSelectionListener(LibraryView.ID, listener);
        presenter.close();
        covers.close();
        background.shutdownNow();
    }
}
