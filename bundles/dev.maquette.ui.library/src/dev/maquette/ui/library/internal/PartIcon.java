// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.swt.widgets.Control;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;

/** The icon on a part's tab, in the colour of the theme. */
final class PartIcon {

    private PartIcon() {
    }

    /** Shows an icon of the set on a part's tab for as long as its control lives. */
    static void show(MPart part, Control control, Look look, String icon) {
        paint(part, look, icon);
        look.onChange(control, () -> paint(part, look, icon));
    }

    /** The tab asks for its image only when the address of the icon changes. */
    private static void paint(MPart part, Look look, String icon) {
        part.getTransientData().put(IPresentationEngine.OVERRIDE_ICON_IMAGE_KEY, look.icon(icon, Token.TEXT2, 16));
        String address = part.getIconURI();
        part.setIconURI(null);
        part.setIconURI(address);
    }
}
