// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IPlaceholderFolderLayout;
import org.eclipse.ui.PlatformUI;

/**
 * The perspective for looking after models: the list, and beside it what is selected. Editors open above that, so that
 * the list keeps its height.
 */
public final class LibraryPerspective implements IPerspectiveFactory {

    /** The perspective's id. */
    public static final String ID = "dev.maquette.workbench.library";
    /** Id of the view of what is running. */
    public static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

    static final String FILTERS = "dev.maquette.ui.library.filters";
    static final String NOTIFICATIONS = "dev.maquette.ui.notices.notifications";
    static final String HELP = "dev.maquette.ui.help.help";

    /** The view with the list of models. */
    static final String LIBRARY = "dev.maquette.ui.library.library";
    private static final String SYNC = "dev.maquette.ui.care.sync";
    private static final String DUPLICATES = "dev.maquette.ui.care.duplicates";
    private static final String VERIFY = "dev.maquette.ui.care.verify";
    private static final String CHECK = "dev.maquette.ui.care.check";
    private static final String TRASH = "dev.maquette.ui.care.trash";
    private static final String HISTORY = "dev.maquette.ui.care.history";
    private static final String STORAGE = "dev.maquette.ui.care.storage";
    private static final String VOLUMES = "dev.maquette.ui.care.volumes";
    private static final String ADOPT = "dev.maquette.ui.neighbours.adopt";
    private static final String SHARE = "dev.maquette.ui.neighbours.share";
    private static final String DETAILS = "dev.maquette.ui.library.details";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        IFolderLayout list = layout.createFolder("list", IPageLayout.LEFT, 0.62f, IPageLayout.ID_EDITOR_AREA);
        list.addView(LIBRARY);
        filters(layout);
        list.addPlaceholder(STORAGE);
        list.addPlaceholder(ADOPT);
        list.addPlaceholder(SHARE);
        IFolderLayout details = layout.createFolder("details", IPageLayout.BOTTOM, 0.7f,
                IPageLayout.ID_EDITOR_AREA);
        details.addView(DETAILS);
        details.addPlaceholder(VOLUMES);
        details.addPlaceholder(HELP);
        IPlaceholderFolderLayout below = layout.createPlaceholderFolder("below", IPageLayout.BOTTOM, 0.7f, "list");
        below.addPlaceholder(InstallPerspective.QUEUE);
        below.addPlaceholder(SYNC);
        below.addPlaceholder(DUPLICATES);
        below.addPlaceholder(VERIFY);
        below.addPlaceholder(CHECK);
        below.addPlaceholder(TRASH);
        below.addPlaceholder(HISTORY);
        below.addPlaceholder(PROGRESS);
        below.addPlaceholder(NOTIFICATIONS);
        layout.getViewLayout(LIBRARY).setCloseable(false);
        layout.getViewLayout(DETAILS).setCloseable(false);
        layout.addShowViewShortcut(InstallPerspective.QUEUE);
        layout.addShowViewShortcut(STORAGE);
        layout.addShowViewShortcut(VOLUMES);
        layout.addShowViewShortcut(SYNC);
        layout.addShowViewShortcut(DUPLICATES);
        layout.addShowViewShortcut(VERIFY);
        layout.addShowViewShortcut(CHECK);
        layout.addShowViewShortcut(TRASH);
        layout.addShowViewShortcut(HISTORY);
        layout.addShowViewShortcut(ADOPT);
        layout.addShowViewShortcut(SHARE);
        layout.addShowViewShortcut(PROGRESS);
        layout.addShowViewShortcut(FILTERS);
        layout.addShowViewShortcut(NOTIFICATIONS);
        layout.addShowViewShortcut(HELP);
    }

    /** A quarter of the list's side, which is 200 points of a window of 1280. */
    private static void filters(IPageLayout layout) {
        boolean there = PlatformUI.getWorkbench().getViewRegistry().find(FILTERS) != null;
        if (there) {
            layout.createFolder("filters", IPageLayout.LEFT, 0.26f, "list").addView(FILTERS);
        } else {
            layout.createPlaceholderFolder("filters", IPageLayout.LEFT, 0.26f, "list").addPlaceholder(FILTERS);
        }
    }
}
