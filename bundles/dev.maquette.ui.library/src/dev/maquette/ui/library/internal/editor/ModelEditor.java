// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.editor;

import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

import dev.maquette.api.inspect.Inspector;
import dev.maquette.api.library.Library;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.ui.library.internal.Messages;
import dev.maquette.ui.library.internal.ModelCommands;
import dev.maquette.ui.library.internal.model.Drafts;
import dev.maquette.ui.library.internal.model.ModelBody;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.ModelIcons;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.session.LibraryState;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;

/** The editor of one model. It stays with its model; all there is in it the Model view has, too. */
public final class ModelEditor extends EditorPart implements ModelBody.Part {

    /** The editor's id. */
    public static final String ID = "dev.maquette.ui.library.model";

    private Session session;
    private Look look;
    private ModelBody body;
    private Registration states;
    private boolean dirty;
    private String icon = "main";

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        EditorArea.watch(site.getPage());
    }

    @Override
    public void createPartControl(Composite parent) {
        session = getSite().getService(Session.class);
        look = getSite().getService(Look.class);
        body = new ModelBody(parent, session, look, getSite().getService(Drafts.class),
                getSite().getService(Inspector.class), this);
        new ModelCommands(getSite().getService(EHandlerService.class), body).handleModel();
        look.onChange(body.pane(), this::paintIcon);
        paintIcon();
        states = session.onState(state -> body.ui().execute(() -> follow(state)));
        follow(session.state());
    }

    private void paintIcon() {
        setTitleImage(look.icon(icon, Token.TEXT2, 16));
    }

    /** The model is shown while its library is the open one. */
    private void follow(LibraryState state) {
        ModelInput input = input();
        switch (state) {
        case LibraryState.Open(Library library) when library.info().location().equals(input.library()) ->
            body.presenter().select(List.of(input.key()));
        case LibraryState.Opening _ -> body.pane().say("library", Messages.Opening_title, "");
        default -> body.pane().say("library", Messages.Editor_otherLibrary, Messages.Editor_otherLibraryText);
        }
    }

    private ModelInput input() {
        return (ModelInput) getEditorInput();
    }

    @Override
    public Map<String, String> kept() {
        return getSite().getService(MPart.class).getPersistedState();
    }

    @Override
    public void shown(ModelRecord model) {
        setPartName(model.name());
        setTitleToolTip(model.name());
        icon = ModelIcons.of(model.type());
        paintIcon();
    }

    @Override
    public void dirty(boolean isDirty) {
        if (dirty != isDirty) {
            dirty = isDirty;
            firePropertyChange(PROP_DIRTY);
        }
    }

    @Override
    public void open(String key) {
        ModelEditors.open(session, key);
    }

    @Override
    public void setFocus() {
        body.pane().setFocus();
    }

    @Override
    public boolean isDirty() {
        return dirty;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!body.saveNow()) {
            monitor.setCanceled(true); // or the workbench would close the editor all the same
        }
    }

    @Override
    public void doSaveAs() {
        // not allowed
    }

    @Override
    public void dispose() {
        if (states != null) {
            states.end();
            if (dirty) {
                body.discard(input().key());
            } else {
                body.close();
            }
        }
        super.dispose();
    }
}
