// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import dev.maquette.ui.look.FontFiles;

/** The desktop workbench, from its display to its exit code. */
public final class WorkbenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Arguments arguments = Arguments.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        Display display = createDisplay();
        try {
            Desktop desktop = new Desktop(display);
            new ThemeChoice().apply(desktop);
            int result = PlatformUI.createAndRunWorkbench(display, new MaquetteWorkbenchAdvisor(arguments, desktop));
            return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    private static Display createDisplay() {
        Display.setAppName("Maquette");
        if (!"gtk".equals(SWT.getPlatform())) {
            return PlatformUI.createDisplay();
        }
        new GtkStyle().install();
        FontFiles files = new FontFiles();
        GtkFonts fonts = new GtkFonts(files.paths());
        fonts.offer();
        Display display = PlatformUI.createDisplay();
        fonts.prefer("Inter", name -> files.wantedFor(name, display));
        return display;
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> PlatformUI.getWorkbench().close());
        }
    }
}
