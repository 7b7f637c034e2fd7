// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import dev.maquette.ui.session.BackgroundHashing;
import dev.maquette.ui.session.Session;
import dev.maquette.workbench.internal.page.Form;

/** Says whether the open library hashes its models in the background, and what that means. */
public final class HashingPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** The page's id. */
    static final String ID = "dev.maquette.workbench.preferences.hashing";

    private Session session;
    private BackgroundHashing hashing;
    private Button hash;
    private boolean hashes;

    @Override
    public void init(IWorkbench workbench) {
        session = workbench.getService(Session.class);
        hashing = workbench.getService(BackgroundHashing.class);
    }

    @Override
    protected Control createContents(Composite parent) {
        Form form = new Form(parent);
        form.sentence(Messages.Hashing_what);
        hash = form.button(Messages.Hashing_background, SWT.CHECK);
        hash.setEnabled(false);
        Form.indented(form.sentence(Messages.Hashing_when));
        ask(parent.getDisplay());
        Dialog.applyDialogFont(form.page());
        return form.page();
    }

    /** Belongs to the library that is open; one of a server is hashed there. */
    private void ask(Display display) {
        if (!session.hasFilesHere()) {
            setMessage(Messages.Hashing_elsewhere, INFORMATION);
            return;
        }
        hashing.ask(wanted -> display.asyncExec(() -> {
            if (!hash.isDisposed()) {
                hashes = wanted;
                hash.setSelection(wanted);
                hash.setEnabled(true);
            }
        }));
    }

    @Override
    protected void performDefaults() {
        hash.setSelection(hash.isEnabled());
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        if (hash.isEnabled() && hash.getSelection() != hashes) {
            hashes = hash.getSelection();
            hashing.want(hashes);
        }
        return true;
    }
}
