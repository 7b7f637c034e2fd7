// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.util.List;
import java.util.Map;

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
import org.eclipse.swt.widgets.Composite;

import dev.maquette.api.inspect.Inspector;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.library.internal.editor.ModelEditors;
import dev.maquette.ui.library.internal.model.Drafts;
import dev.maquette.ui.library.internal.model.ModelBody;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.part.PartIcon;
import dev.maquette.ui.part.ViewToolbar;
import dev.maquette.ui.session.ModelSelection;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Topics;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The Model view: everything about the model that is selected in the library. Only wires it to the workbench. */
public final class DetailsView implements ModelBody.Part {

    /** The view's id. */
    public static final String ID = "dev.maquette.ui.library.details";

    /** Where models are shown by the space they take, and can be selected as well. */
    private static final String STORAGE = "dev.maquette.ui.care.storage";

    private final ISelectionListener listener = (part, selection) -> select(selection);
    private final Session session;
    private final Look look;
    private final ESelectionService selections;
    private final MDirtyable dirtyable;
    private final IEventBroker events;
    private final MPart part;
    private ModelBody body;

    /** Made by the workbench. */
    @Inject
    public DetailsView(Session session, Look look, ESelectionService selections, MDirtyable dirtyable,
            IEventBroker events, MPart part) {
        this.session = session;
        this.look = look;
        this.selections = selections;
        this.dirtyable = dirtyable;
        this.events = events;
        this.part = part;
    }

    /** Makes the page. */
    @PostConstruct
    public void create(Composite parent, EHandlerService handlers, EModelService model, Drafts drafts,
            Inspector inspector) {
        body = new ModelBody(parent, session, look, drafts, inspector, this);
        PartIcon.show(part, body.pane(), look, "main");
        ViewToolbar.show(part, model);
        selections.addSelectionListener(LibraryView.ID, listener);
        selections.addSelectionListener(STORAGE, listener);
        select(selections.getSelection(LibraryView.ID));
        ModelCommands commands = new ModelCommands(handlers, body);
        commands.handleSave(body.presenter());
        commands.handleModel();
    }

    private void select(Object selection) {
        body.presenter().select(selection instanceof ModelSelection(List<String> keys) ? keys : List.of());
    }

    @Inject
    @Optional
    void rename(@UIEventTopic(Topics.EDIT_NAME) String key) {
        if (body != null && key != null) {
            body.pane().editName();
        }
    }

    @Persist
    void save() {
        body.saveNow();
    }

    @Override
    public Map<String, String> kept() {
        return part.getPersistedState();
    }

    @Override
    public void shown(ModelRecord model) {
        // the view's name stays: it shows whatever is selected
    }

    /** The tool bar asks again what can be done. */
    @Override
    public void dirty(boolean dirty) {
        dirtyable.setDirty(dirty);
        events.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }

    @Override
    public void open(String key) {
        ModelEditors.open(session, key);
    }

    @Focus
    void focus() {
        body.pane().setFocus();
    }

    @PreDestroy
    void close() {
        selections.removeSelectionListener(LibraryView.ID, listener);
        selections.removeSelectionListener(STORAGE, listener);
        body.close();
    }
}
