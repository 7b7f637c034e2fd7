// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal.drawing;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import dev.maquette.ui.session.Session;

/** Says on what pictures are drawn. */
public final class DrawingPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** How it is opened. */
    public static final String ID = "dev.maquette.workbench.preferences.drawing";

    private Session session;
    private DrawingForm form;

    @Override
    public void init(IWorkbench workbench) {
        session = workbench.getService(Session.class);
    }

    @Override
    protected Control createContents(Composite parent) {
        if (session.library().isEmpty()) {
            setMessage(Messages.Page_noLibrary, WARNING);
        }
        form = new DrawingForm(parent, session, this::setErrorMessage);
        Dialog.applyDialogFont(form.page());
        return form.page();
    }

    @Override
    protected void performDefaults() {
        form.showUsual();
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        form.apply();
        return true;
    }
}
