// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import dev.maquette.workbench.internal.ThemeChoice.Wish;
import dev.maquette.workbench.internal.page.Form;

/** Chooses the theme, which changes at once, and the language, which changes with the next start. */
public final class AppearancePage extends PreferencePage implements IWorkbenchPreferencePage {

    private final ThemeChoice choice = new ThemeChoice();
    private final Map<Wish, Button> buttons = new EnumMap<>(Wish.class);
    private final LanguageChoice language = new LanguageChoice();
    private Optional<LanguageGroup> languages = Optional.empty();
    private IWorkbench workbench;
    private IThemeEngine engine;
    private Desktop desktop;

    @Override
    public void init(IWorkbench running) {
        workbench = running;
        engine = workbench.getService(IThemeEngine.class);
        desktop = workbench.getService(Desktop.class);
    }

    @Override
    protected Control createContents(Composite parent) {
        Form form = new Form(parent);
        form.sentence(Messages.Appearance_theme);
        buttons.put(Wish.SYSTEM, form.button(Messages.Appearance_system, SWT.RADIO));
        buttons.put(Wish.DARK, form.button(Messages.Appearance_dark, SWT.RADIO));
        buttons.put(Wish.LIGHT, form.button(Messages.Appearance_light, SWT.RADIO));
        buttons.put(Wish.CONTRAST, form.button(Messages.Appearance_contrast, SWT.RADIO));
        form.sentence(Messages.Appearance_note);
        select(choice.wish());
        languages = language.started().map(started -> new LanguageGroup(form, started, this::restart));
        languages.ifPresent(group -> group.select(language.wish()));
        Dialog.applyDialogFont(form.page());
        return form.page();
    }

    /** What stands on this page counts from then on. */
    private void restart() {
        performOk();
        getShell().close();
        workbench.getDisplay().asyncExec(workbench::restart);
    }

    private void select(Wish wish) {
        buttons.forEach((w, button) -> button.setSelection(w == wish));
    }

    @Override
    protected void performDefaults() {
        select(Wish.SYSTEM);
        languages.ifPresent(group -> group.select(LanguageChoice.Wish.SYSTEM));
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        buttons.forEach((wish, button) -> {
            if (button.getSelection()) {
                choice.remember(wish);
            }
        });
        languages.ifPresent(group -> language.remember(group.wish()));
        engine.setTheme(choice.theme(desktop.appearance()), true);
        return true;
    }
}
