// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective for drawing: choices on the left, the picture in the middle, what made it on the right. */
public final class GeneratePerspective implements IPerspectiveFactory {

    static final String ID = "dev.maquette.workbench.generate";
    private static final String FORM = "dev.maquette.ui.generate.form";
    private static final String PREVIEW = "dev.maquette.ui.generate.preview";
    private static final String PICTURES = "dev.maquette.ui.generate.pictures";
    private static final String DETAILS = "dev.maquette.ui.generate.details";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout form = layout.createFolder("form", IPageLayout.LEFT, 0.28f, IPageLayout.ID_EDITOR_AREA);
        form.addView(FORM);
        IFolderLayout details = layout.createFolder("details", IPageLayout.RIGHT, 0.72f, IPageLayout.ID_EDITOR_AREA);
        details.addView(DETAILS);
        details.addPlaceholder(LibraryPerspective.HELP);
        IFolderLayout preview = layout.createFolder("preview", IPageLayout.TOP, 0.8f, IPageLayout.ID_EDITOR_AREA);
        preview.addView(PREVIEW);
        IFolderLayout pictures = layout.createFolder("pictures", IPageLayout.BOTTOM, 0.8f, "preview");
        pictures.addView(PICTURES);
        pictures.addPlaceholder(LibraryPerspective.PROGRESS);
        pictures.addPlaceholder(LibraryPerspective.NOTIFICATIONS);
        layout.getViewLayout(FORM).setCloseable(false);
        layout.getViewLayout(PREVIEW).setCloseable(false);
        layout.addShowViewShortcut(FORM);
        layout.addShowViewShortcut(PREVIEW);
        layout.addShowViewShortcut(PICTURES);
        layout.addShowViewShortcut(DETAILS);
        layout.addShowViewShortcut(LibraryPerspective.NOTIFICATIONS);
        layout.addShowViewShortcut(LibraryPerspective.HELP);
    }
}
