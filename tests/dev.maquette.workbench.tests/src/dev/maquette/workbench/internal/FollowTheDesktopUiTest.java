// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.workbench.internal.ThemeChoice.Wish;

/** The desktop changes its theme while the workbench runs; GTK tells by its settings. */
class FollowTheDesktopUiTest {

    private final Bench bench = new Bench();
    private final IThemeEngine engine = bench.service(IThemeEngine.class);
    private final ThemeChoice choice = new ThemeChoice();
    private final Wish before = choice.wish();
    private final GtkSettings settings = new GtkSettings();
    private String desktop;

    @BeforeEach
    void lookAtTheDesktop() {
        assumeTrue("gtk".equals(SWT.getPlatform()));
        desktop = settings.text(GtkSettings.THEME).orElseThrow();
    }

    @AfterEach
    void restore() {
        choice.remember(before);
        settings.set(GtkSettings.THEME, desktop);
        bench.until("the desktop is as before", () -> desktop.equals(settings.text(GtkSettings.THEME).orElseThrow()));
    }

    private void shows(String theme) {
        bench.until(theme + " is shown", () -> engine.getActiveTheme().getId().equals(theme));
    }

    @Test
    void theThemeFollowsTheDesktop() {
        choice.remember(Wish.SYSTEM);
        settings.set(GtkSettings.THEME, "Adwaita-dark");
        shows(ThemeChoice.DARK);
        settings.set(GtkSettings.THEME, "HighContrast");
        shows(ThemeChoice.HIGH_CONTRAST);
        settings.set(GtkSettings.THEME, "Adwaita");
        shows(ThemeChoice.LIGHT);
    }

    @Test
    void aThemeThatWasChosenStays() {
        choice.remember(Wish.LIGHT);
        engine.setTheme(ThemeChoice.LIGHT, false);
        settings.set(GtkSettings.THEME, "Adwaita-dark");
        boolean[] told = new boolean[1];
        bench.shell().getDisplay().addListener(SWT.Settings, e -> told[0] = true);
        bench.until("the change has arrived", () -> told[0]);
        assertEquals(ThemeChoice.LIGHT, engine.getActiveTheme().getId());
    }
}
