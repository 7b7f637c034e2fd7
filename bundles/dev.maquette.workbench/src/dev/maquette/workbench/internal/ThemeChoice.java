// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Which theme the user wants: the one that fits the desktop, or always the same. */
public final class ThemeChoice {

    /** Follow the system, or not. */
    public enum Wish {
        /** What the desktop does. */
        SYSTEM,
        /** Always dark. */
        DARK,
        /** Always light. */
        LIGHT,
        /** Always with high contrast. */
        CONTRAST
    }

    /** Id of the dark theme; that it contains "dark" tells the platform to darken native controls too. */
    public static final String DARK = "dev.maquette.theme.dark";
    /** Id of the theme of high contrast, which is dark too. */
    public static final String HIGH_CONTRAST = "dev.maquette.theme.dark.contrast";
    /** Id of the light theme. */
    public static final String LIGHT = "dev.maquette.theme.light";
    /** Where the wish is kept. */
    public static final String NODE = "dev.maquette.workbench";
    /** Its key. */
    public static final String KEY = "theme";

    private final IEclipsePreferences own = InstanceScope.INSTANCE.getNode(NODE);
    private final IEclipsePreferences engine = InstanceScope.INSTANCE.getNode("org.eclipse.e4.ui.css.swt.theme");

    /** What the user wants. */
    public Wish wish() {
        String word = own.get(KEY, Wish.SYSTEM.name());
        for (Wish wish : Wish.values()) {
            if (wish.name().equals(word)) {
                return wish;
            }
        }
        return Wish.SYSTEM;
    }

    /** Remembers what the user wants. */
    public void remember(Wish wish) {
        own.put(KEY, wish.name());
    }

    /** The theme to show while the desktop looks like this. */
    String theme(Desktop.Appearance desktop) {
        return switch (wish()) {
        case SYSTEM -> switch (desktop) {
        case LIGHT -> LIGHT;
        case DARK -> DARK;
        case CONTRAST -> HIGH_CONTRAST;
        };
        case DARK -> DARK;
        case LIGHT -> LIGHT;
        case CONTRAST -> HIGH_CONTRAST;
        };
    }

    /** Has the workbench begin in the wished theme; to be called before it is made. */
    void apply(Desktop desktop) {
        engine.put("themeid", theme(desktop.appearance()));
    }
}
