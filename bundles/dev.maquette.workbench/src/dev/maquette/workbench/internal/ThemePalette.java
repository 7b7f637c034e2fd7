// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.util.function.Supplier;

import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.themes.IThemeManager;

import dev.maquette.ui.look.Palette;

/** Reads the colours that the style sheets define from the workbench's current theme. */
final class ThemePalette implements Palette {

    private final Supplier<IThemeManager> themes;

    ThemePalette(Supplier<IThemeManager> themes) {
        this.themes = themes;
    }

    @Override
    public RGB rgb(String word) {
        return themes.get().getCurrentTheme().getColorRegistry().getRGB("dev.maquette." + word.replace('-', '.'));
    }
}
