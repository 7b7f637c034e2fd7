// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.part;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.menu.MToolBar;
import org.eclipse.e4.ui.workbench.modeling.EModelService;

/**
 * The tool bar beside a view's tab. The platform makes one for views of the old kind only; a view declared by
 * {@code <e4view>} asks for it here, and from then on {@code toolbar:<id of the view>} takes contributions of
 * {@code org.eclipse.ui.menus} from any bundle.
 */
public final class ViewToolbar {

    private ViewToolbar() {
    }

    /** Gives a view its tool bar; to be called while the view makes its controls. */
    public static void show(MPart part, EModelService model) {
        MToolBar bar = model.createModelElement(MToolBar.class);
        bar.setElementId(part.getElementId());
        part.setToolbar(bar);
    }
}
