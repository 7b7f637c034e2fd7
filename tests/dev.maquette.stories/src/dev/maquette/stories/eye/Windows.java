// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories.eye;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** What can be seen in all windows of the program, a line for each thing. */
public final class Windows implements Supplier<String> {

    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

    /** The lines as {@link Line} writes them; empty while the program has no windows. */
    @Override
    public String get() {
        Display display = Thread.getAllStackTraces().keySet().stream().map(Display::findDisplay)
                .filter(Objects::nonNull).findFirst().orElse(null);
        if (display == null) {
            return "";
        }
        List<Line> lines = new ArrayList<>();
        display.syncExec(() -> look(display, lines));
        return String.join("\n", lines.stream().map(Line::toString).toList());
    }

    private static void look(Display display, List<Line> lines) {
        int zoom = display.getPrimaryMonitor().getZoom();
        for (Shell shell : display.getShells()) {
            if (shell.isVisible() && !shell.getMinimized()) {
                boolean reachable = reachable(shell, display);
                Scene scene = new Scene(lines, shell, zoom, reachable);
                scene.add(Line.of("Shell", "", shell.getText(), shell.getBounds())
                        .with(shell == display.getActiveShell(), "active"));
                if (shell.getMenuBar() != null) {
                    new MenuReader(scene).read(shell.getMenuBar());
                }
                new ControlReader(scene).readAll(shell, inside(shell, shell.getDisplay().getBounds()));
            }
        }
    }

    /** The part of a composite that is within another area, all by the screen. */
    static Rectangle inside(Composite composite, Rectangle area) {
        return composite.getDisplay().map(composite, null, composite.getClientArea()).intersection(area);
    }

    /** The part of a control that is within another area, all by the screen. */
    static Rectangle outline(Control control, Rectangle area) {
        return control.getDisplay().map(control.getParent(), null, control.getBounds()).intersection(area);
    }

    /** Whether no dialog keeps the user from a window. */
    private static boolean reachable(Shell shell, Display display) {
        for (Shell other : display.getShells()) {
            if (other.isVisible() && (other.getStyle() & MODAL) != 0 && !within(shell, other)) {
                return false;
            }
        }
        return true;
    }

    private static boolean within(Composite shell, Shell other) {
        return shell == other || shell.getParent() != null && within(shell.getParent(), other);
    }
}
