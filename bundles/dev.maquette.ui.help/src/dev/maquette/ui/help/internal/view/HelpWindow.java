// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

import dev.maquette.ui.help.internal.guide.GuideFiles;
import dev.maquette.ui.look.Look;
import dev.maquette.ui.widgets.Styles;

/** Shows the guide beside a dialog, while which no view can be used. Esc closes it. */
public final class HelpWindow {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 600;
    private static final String PAGE = HelpWindow.class.getName();

    private HelpWindow() {
    }

    /** The page that shows the guide beside a dialog; its window is opened where it is not. */
    public static HelpPage beside(Shell dialog, Look look) {
        for (Shell child : dialog.getShells()) {
            if (child.getData(PAGE) instanceof HelpPage page) {
                child.setActive();
                return page;
            }
        }
        return open(dialog, look);
    }

    private static HelpPage open(Shell dialog, Look look) {
        Shell shell = new Shell(dialog, SWT.SHELL_TRIM);
        shell.setText(Messages.HelpWindow_title);
        shell.setLayout(new FillLayout());
        Styles.set(shell, "mq-dialog");
        HelpPage page = new HelpPage(shell, look, GuideFiles.bundled(), new WorkbenchLinks(false));
        shell.setData(PAGE, page);
        shell.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                shell.close();
                e.doit = false;
            }
        });
        listen(shell, page);
        Rectangle place = place(dialog);
        shell.setBounds(place);
        shell.open();
        shell.setLocation(place.x, place.y); // some window managers place a window as it opens
        page.setFocus();
        return page;
    }

    /** The keys of the Help view are those of commands, which have no part here. */
    private static void listen(Shell shell, HelpPage page) {
        Listener keys = e -> {
            if (e.widget instanceof Control control && control.getShell() == shell) {
                e.doit = !press(page, e.stateMask & SWT.MODIFIER_MASK, e.keyCode);
            }
        };
        shell.getDisplay().addFilter(SWT.KeyDown, keys);
        shell.addDisposeListener(_ -> shell.getDisplay().removeFilter(SWT.KeyDown, keys));
    }

    private static boolean press(HelpPage page, int held, int key) {
        if (held == SWT.MOD1 && key == 'f') {
            page.focusSearch();
        } else if (held == SWT.MOD3 && key == SWT.ARROW_LEFT) {
            page.back();
        } else if (held == SWT.MOD3 && key == SWT.ARROW_RIGHT) {
            page.forward();
        } else {
            return false;
        }
        return true;
    }

    /** At the right of the dialog where the screen has room, else over its right side. */
    private static Rectangle place(Shell dialog) {
        Rectangle screen = dialog.getMonitor().getClientArea();
        Rectangle beside = dialog.getBounds();
        int width = Math.min(WIDTH, screen.width);
        int height = Math.min(HEIGHT, screen.height);
        int x = Math.min(beside.x + beside.width + 8, screen.x + screen.width - width);
        int y = Math.clamp(beside.y, screen.y, screen.y + screen.height - height);
        return new Rectangle(x, y, width, height);
    }
}
