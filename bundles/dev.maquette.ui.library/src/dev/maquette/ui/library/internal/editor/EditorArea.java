// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.editor;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Takes the area of the editors away when the last one is closed, so that it does not stay as a hole. */
record EditorArea(IWorkbenchPage page) implements IPartListener2 {

    /** Begins to look after a page; doing it twice is harmless, since equal listeners count once. */
    static void watch(IWorkbenchPage page) {
        page.addPartListener(new EditorArea(page));
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        if (page.getEditorReferences().length == 0) {
            page.setEditorAreaVisible(false);
            page.removePartListener(this);
        }
    }
}
