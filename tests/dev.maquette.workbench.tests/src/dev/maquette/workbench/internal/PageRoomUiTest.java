// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.preference.PreferenceNode;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PageRoomUiTest {

    private static final Point SMALL = new Point(500, 300);

    private final Display display = Display.getDefault();
    private final Shell owner = new Shell(display);
    private final Page page = new Page();
    private final PreferenceManager pages = new PreferenceManager();
    private final PreferenceDialog dialog = new PreferenceDialog(owner, pages) {

        @Override
        protected Point getInitialSize() {
            return SMALL; // as it was left by another page
        }
    };

    private static final class Page extends PreferencePage {

        private Control wide;

        @Override
        protected Control createContents(Composite parent) {
            Composite page = new Composite(parent, SWT.NONE);
            page.setLayout(new GridLayout());
            wide = new Canvas(page, SWT.NONE);
            wide.setLayoutData(new GridData(420, 380));
            return page;
        }
    }

    @AfterEach
    void close() {
        dialog.close();
        owner.dispose();
    }

    @Test
    void theDialogGrowsToThePageThatItShows() {
        new PageRoom(display).follow();
        pages.addToRoot(new PreferenceNode("page", page));
        dialog.setBlockOnOpen(false);
        dialog.open();
        while (display.readAndDispatch()) {
            continue; // until all is laid out
        }
        ScrolledComposite room = (ScrolledComposite) page.getControl().getParent().getParent();
        Point needed = room.getContent().computeSize(SWT.DEFAULT, SWT.DEFAULT);
        assertTrue(room.getClientArea().height >= needed.y, room.getClientArea() + " for " + needed);
        assertTrue(room.getClientArea().width >= needed.x, room.getClientArea() + " for " + needed);
    }
}
