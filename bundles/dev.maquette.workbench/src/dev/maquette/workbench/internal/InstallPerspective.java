// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective for bringing models in: the editor that adds them above the queue of what is being installed. */
public final class InstallPerspective implements IPerspectiveFactory {

    static final String ID = "dev.maquette.workbench.install";
    static final String QUEUE = "dev.maquette.ui.install.queue";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout queue = layout.createFolder("queue", IPageLayout.BOTTOM, 0.62f, IPageLayout.ID_EDITOR_AREA);
        queue.addView(QUEUE);
        queue.addPlaceholder(LibraryPerspective.PROGRESS);
        queue.addPlaceholder(LibraryPerspective.NOTIFICATIONS);
        layout.addPlaceholder(LibraryPerspective.HELP, IPageLayout.RIGHT, 0.68f, IPageLayout.ID_EDITOR_AREA);
        layout.getViewLayout(QUEUE).setCloseable(false);
        layout.addShowViewShortcut(LibraryPerspective.PROGRESS);
        layout.addShowViewShortcut(LibraryPerspective.NOTIFICATIONS);
        layout.addShowViewShortcut(LibraryPerspective.HELP);
    }
}
