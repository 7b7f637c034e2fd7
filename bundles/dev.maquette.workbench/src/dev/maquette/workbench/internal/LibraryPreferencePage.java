// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import dev.maquette.api.library.LibraryInfo;
import dev.maquette.ui.session.LibraryState;
import dev.maquette.ui.session.Session;
import dev.maquette.workbench.internal.page.Form;

/** Chooses the library that is opened, now and from the next start on. */
public final class LibraryPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    /** The page's id. */
    static final String ID = "dev.maquette.workbench.preferences.library";

    private final List<URI> locations = new ArrayList<>();
    private Session session;
    private LibraryChoice choice;
    private org.eclipse.swt.widgets.List list;

    @Override
    public void init(IWorkbench workbench) {
        session = workbench.getService(Session.class);
        choice = new LibraryChoice(session.libraries());
    }

    @Override
    protected Control createContents(Composite parent) {
        Form form = new Form(parent);
        form.sentence(Messages.LibraryPage_text);
        list = new org.eclipse.swt.widgets.List(form.page(), SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        list.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        form.button(Messages.LibraryPage_other, SWT.PUSH)
                .addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> addFolder()));
        fill();
        Dialog.applyDialogFont(form.page());
        return form.page();
    }

    private void fill() {
        add(session.libraries().defaultLocation(), Messages.LibraryPage_default);
        URI chosen = choice.location();
        if (!locations.contains(chosen)) {
            add(chosen, "");
        }
        list.select(locations.indexOf(chosen));
        Display display = list.getDisplay();
        Thread.startVirtualThread(() -> {
            List<LibraryInfo> known = session.libraries().known(); // reads files
            display.asyncExec(() -> {
                if (!list.isDisposed()) {
                    known.forEach(this::name);
                }
            });
        });
    }

    /** Names one that is listed, or lists it; what is chosen stays so. */
    private void name(LibraryInfo info) {
        int index = locations.indexOf(info.location());
        if (index < 0) {
            add(info.location(), info.name());
        } else if (index > 0) { // the first one says that it is the default
            list.setItem(index, words(info.location(), info.name()));
        }
    }

    private void add(URI location, String name) {
        locations.add(location);
        list.add(words(location, name));
    }

    private static String words(URI location, String name) {
        String place = LibraryState.place(location);
        return name.isEmpty() ? place : name + "   " + place;
    }

    private void addFolder() {
        String folder = new DirectoryDialog(getShell()).open();
        if (folder != null) {
            add(Path.of(folder).toUri(), "");
            list.select(locations.size() - 1);
        }
    }

    @Override
    protected void performDefaults() {
        list.select(0);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        int index = list.getSelectionIndex();
        if (index >= 0 && !locations.get(index).equals(choice.location())) {
            choice.remember(locations.get(index));
            session.open(locations.get(index));
        }
        return true;
    }
}
