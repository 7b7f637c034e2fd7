// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;

/** The icon on a part's tab, in the colour of the theme. */
final class PartIcon {

    private PartIcon() {
    }

    /** Shows an icon of the set on a part's tab for as long as its control lives. */
    static void show(MPart part, Control control, Look look, String icon) {
        Runnable paint = () -> paint(part, control, look.icon(icon, Token.TEXT2, 16));
        paint.run();
        look.onChange(control, paint);
    }

    /** A tab that is there already does not ask for another image. */
    private static void paint(MPart part, Control control, Image image) {
        part.getTransientData().put(IPresentationEngine.OVERRIDE_ICON_IMAGE_KEY, image);
        Control child = control;
        while (child.getParent() != null) {
            if (child.getParent() instanceof CTabFolder tabs) {
                show(tabs, child, image);
            }
            child = child.getParent();
        }
    }

    private static void show(CTabFolder tabs, Control page, Image image) {
        for (CTabItem tab : tabs.getItems()) {
            if (tab.getControl() == page) {
                tab.setImage(image);
            }
        }
    }
}
