// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.part;

import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Token;

/** The icon on a part's tab, in the colour of the theme. */
public final class PartIcon {

    /** Where a tab keeps the model element it shows. */
    private static final String OWNER = "modelElement";

    private PartIcon() {
    }

    /** Shows an icon of the set on a part's tab for as long as its control lives. */
    public static void show(MPart part, Control control, Look look, String icon) {
        Runnable paint = () -> paint(part, control, look.icon(icon, Token.TEXT2, 16));
        paint.run();
        look.onChange(control, paint);
    }

    /** A tab that is there already does not ask for another image. */
    private static void paint(MPart part, Control control, Image image) {
        part.getTransientData().put(IPresentationEngine.OVERRIDE_ICON_IMAGE_KEY, image);
        for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof CTabFolder tabs) {
                Stream.of(tabs.getItems()).filter(tab -> isOf(tab, part)).forEach(tab -> tab.setImage(image));
            }
        }
    }

    private static boolean isOf(CTabItem tab, MPart part) {
        Object element = tab.getData(OWNER);
        return element == part || element instanceof MPlaceholder place && place.getRef() == part;
    }
}
