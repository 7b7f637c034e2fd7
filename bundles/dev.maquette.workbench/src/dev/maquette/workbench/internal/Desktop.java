// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;

/**
 * How the desktop wants programs to look. GTK answers {@link Display#isSystemDarkTheme()} with what held when the
 * display was made, so there the name of its theme is asked for each time.
 */
final class Desktop {

    /** What the desktop wants. */
    enum Appearance {
        /** Dark on light. */
        LIGHT,
        /** Light on dark. */
        DARK,
        /** As much contrast as there is. */
        CONTRAST
    }

    private final Display display;
    private final Optional<String> first;

    /** To be made before the workbench has told GTK which theme it prefers. */
    Desktop(Display display) {
        this.display = display;
        this.first = themeName();
    }

    /** What the desktop wants now. */
    Appearance appearance() {
        Optional<String> name = themeName();
        return name.filter(word -> !first.equals(name)).map(Desktop::named).orElseGet(() -> atStart(name));
    }

    private Appearance atStart(Optional<String> name) {
        if (display.getHighContrast() || name.map(Desktop::named).orElse(null) == Appearance.CONTRAST) {
            return Appearance.CONTRAST;
        }
        return Display.isSystemDarkTheme() ? Appearance.DARK : Appearance.LIGHT;
    }

    /** What the name of a GTK theme says; there is no other way to know. */
    static Appearance named(String theme) {
        String word = theme.toLowerCase(Locale.ROOT);
        if (word.contains("highcontrast")) {
            return Appearance.CONTRAST;
        }
        return word.contains("dark") ? Appearance.DARK : Appearance.LIGHT;
    }

    private static Optional<String> themeName() {
        return "gtk".equals(SWT.getPlatform()) ? new GtkSettings().text(GtkSettings.THEME) : Optional.empty();
    }
}
