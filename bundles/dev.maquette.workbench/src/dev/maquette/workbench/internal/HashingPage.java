// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import dev.maquette.ui.session.BackgroundHashing;
import dev.maquette.ui.session.Session;

/** Says whether the open library hashes its models in the background, and what that means. */
public final class HashingPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** The page's id. */
    static final String ID = "dev.maquette.workbench.preferences.hashing";

    private static final int WIDTH = 320;
    private static final int INDENT = 24;

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
        Composite page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.verticalSpacing = 8;
        page.setLayout(layout);
        sentence(page, Messages.Hashing_what, 0);
        hash = new Button(page, SWT.CHECK);
        hash.setText(Messages.Hashing_background);
        hash.setEnabled(false);
        sentence(page, Messages.Hashing_when, INDENT);
        ask(page.getDisplay());
        Dialog.applyDialogFont(page);
        return page;
    }

    private static void sentence(Composite page, String words, int indent) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(words);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = WIDTH;
        data.horizontalIndent = indent;
        label.setLayoutData(data);
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
