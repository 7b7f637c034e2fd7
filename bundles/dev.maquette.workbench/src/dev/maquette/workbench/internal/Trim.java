// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Puts one bar above and one below the parts of a window, each a control of our own. The platform's trim elements
 * (quick access, perspective switch, status line, progress) are not shown; their commands are.
 */
final class Trim {

    private static final String STRETCH = "stretch";

    private final MTrimmedWindow window;
    private final EModelService model;

    Trim(IWorkbenchWindow window) {
        this.window = (MTrimmedWindow) window.getService(MWindow.class);
        this.model = window.getService(EModelService.class);
    }

    void install() {
        fill(SideValue.TOP, "dev.maquette.workbench.trim", TopBar.class);
        fill(SideValue.BOTTOM, "dev.maquette.workbench.status", StatusBar.class);
        model.getTrim(window, SideValue.LEFT).setVisible(false);
        model.getTrim(window, SideValue.RIGHT).setVisible(false);
    }

    private void fill(SideValue side, String id, Class<?> control) {
        MTrimBar bar = model.getTrim(window, side);
        bar.setVisible(true);
        bar.setToBeRendered(true);
        bar.getChildren().removeIf(element -> id.equals(element.getElementId()));
        bar.getChildren().forEach(element -> element.setToBeRendered(false));
        MToolControl own = model.createModelElement(MToolControl.class);
        own.setElementId(id);
        own.setContributionURI("bundleclass://dev.maquette.workbench/" + control.getName());
        own.getTags().add(STRETCH);
        own.getPersistedState().put("persistState", "false");
        bar.getChildren().add(own);
        bar.getChildren().forEach(e -> System.err.println("TRIM "+side+" "+e.getElementId()+" "+e.isToBeRendered()+" "+e.isVisible()+" "+e.getTags()));
    }
}
