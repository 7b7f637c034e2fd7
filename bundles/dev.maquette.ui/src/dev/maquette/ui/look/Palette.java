// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

import org.eclipse.swt.graphics.RGB;

/** Answers the current theme's colours by name. */
@FunctionalInterface
public interface Palette {

    /**
     * The colour, or null when the theme does not define it.
     *
     * @param word name without prefix, such as {@code bg1} or {@code base-sdxl-ground}
     */
    RGB rgb(String word);
}
