// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.io.IOException;
import java.util.Objects;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

import dev.maquette.plugins.PlugInStart;
import dev.maquette.ui.look.FontFiles;

/** The desktop workbench, from its display to its exit code. */
public final class WorkbenchApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws IOException {
        Arguments arguments = Arguments.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        Location state = Platform.getInstanceLocation();
        Display display = createDisplay();
        try {
            return state.lock() ? run(display, arguments) : refuse(display, state);
        } finally {
            state.release();
            display.dispose();
        }
    }

    private static Object run(Display display, Arguments arguments) {
        PlugInStart plugIns = plugIns();
        plugIns.begin(arguments.safe());
        Desktop desktop = new Desktop(display);
        new ThemeChoice().apply(desktop);
        int result = PlatformUI.createAndRunWorkbench(display,
                new MaquetteWorkbenchAdvisor(arguments, desktop, plugIns));
        plugIns.usable();
        return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
    }

    /** Stays in use until the process ends, since it knows what takes part. */
    private static PlugInStart plugIns() {
        ServiceTracker<PlugInStart, PlugInStart> tracker = new ServiceTracker<>(
                FrameworkUtil.getBundle(WorkbenchApplication.class).getBundleContext(), PlugInStart.class, null);
        tracker.open();
        return Objects.requireNonNull(tracker.getService(), "This product has no bundle for plug-ins.");
    }

    /** Two workbenches would overwrite each other's layout and preferences; the libraries would not mind. */
    private static Object refuse(Display display, Location state) {
        MessageBox box = new MessageBox(new Shell(display), SWT.ICON_INFORMATION | SWT.OK);
        box.setText(Messages.Running_title);
        box.setMessage(NLS.bind(Messages.Running_text, state.getURL().getPath()));
        box.open();
        return EXIT_OK;
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
