// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
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
    private static final String TOP = "dev.maquette.workbench.trim";
    private static final String BOTTOM = "dev.maquette.workbench.status";

    private final MTrimmedWindow window;
    private final EModelService model;

    Trim(IWorkbenchWindow window) {
        this.window = (MTrimmedWindow) window.getService(MWindow.class);
        this.model = window.getService(EModelService.class);
    }

    /** Puts the bars in; to be called before the window is drawn. */
    void install() {
        fill(SideValue.TOP, TOP, TopBar.class);
        fill(SideValue.BOTTOM, BOTTOM, StatusBar.class);
        model.getTrim(window, SideValue.LEFT).setVisible(false);
        model.getTrim(window, SideValue.RIGHT).setVisible(false);
    }

    /** The platform makes its status line again while it opens the window; to be called when it has. */
    void keepAlone() {
        model.getTrim(window, SideValue.BOTTOM).getChildren().stream()
                .filter(element -> !BOTTOM.equals(element.getElementId()) && element.getWidget() != null)
                .forEach(Trim::takeAway);
    }

    /** The element says already that it is not drawn, though it is: only a change takes its widget away. */
    private static void takeAway(MUIElement element) {
        element.setToBeRendered(true);
        element.setToBeRendered(false);
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
    }
}
