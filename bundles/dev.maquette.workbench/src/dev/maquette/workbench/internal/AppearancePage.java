// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import dev.maquette.workbench.internal.ThemeChoice.Wish;

/** Chooses the theme; it changes at once. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

    private final ThemeChoice choice = new ThemeChoice();
    private final Map<Wish, Button> buttons = new EnumMap<>(Wish.class);
    private IThemeEngine engine;
    private Desktop desktop;

    @Override
    public void init(IWorkbench workbench) {
        engine = workbench.getService(IThemeEngine.class);
        desktop = workbench.getService(Desktop.class);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        page.setLayout(layout);
        new Label(page, SWT.NONE).setText(Messages.Appearance_theme);
        radio(page, Wish.SYSTEM, Messages.Appearance_system);
        radio(page, Wish.DARK, Messages.Appearance_dark);
        radio(page, Wish.LIGHT, Messages.Appearance_light);
        radio(page, Wish.CONTRAST, Messages.Appearance_contrast);
        Label note = new Label(page, SWT.WRAP);
        note.setText(Messages.Appearance_note);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 320;
        note.setLayoutData(data);
        select(choice.wish());
        Dialog.applyDialogFont(page);
        return page;
    }

    private void radio(Composite page, Wish wish, String label) {
        Button button = new Button(page, SWT.RADIO);
        button.setText(label);
        buttons.put(wish, button);
    }

    private void select(Wish wish) {
        buttons.forEach((w, button) -> button.setSelection(w == wish));
    }

    @Override
    protected void performDefaults() {
        select(Wish.SYSTEM);
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        buttons.forEach((wish, button) -> {
            if (button.getSelection()) {
                choice.remember(wish);
            }
        });
        engine.setTheme(choice.theme(desktop.appearance()), true);
        return true;
    }
}
