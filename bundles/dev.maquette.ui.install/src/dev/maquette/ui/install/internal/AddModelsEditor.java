// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;
import dev.maquette.ui.session.Session;

/** The Add Models editor. Only holds its page; there is nothing in it to save. */
public final class AddModelsEditor extends EditorPart {

    static final String ID = "dev.maquette.ui.install.addModels";

    private AddModelsPage page;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        EditorArea.watch(site.getPage());
    }

    @Override
    public void createPartControl(Composite parent) {
        Look look = getSite().getService(Look.class);
        page = new AddModelsPage(parent, look, getSite().getService(Session.class));
        Runnable icon = () -> setTitleImage(look.icon("add", Token.TEXT2, 16));
        icon.run();
        look.onChange(page, icon);
    }

    /** Takes sources: what a user dropped or typed elsewhere. */
    void add(List<String> sources) {
        page.add(sources);
    }

    /** Shows a tab. */
    void show(Tab tab) {
        page.show(tab);
    }

    @Override
    public void setFocus() {
        page.setFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // never dirty
    }

    @Override
    public void doSaveAs() {
        // not allowed
    }
}
