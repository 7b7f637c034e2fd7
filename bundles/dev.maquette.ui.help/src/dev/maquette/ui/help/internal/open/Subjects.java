// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.open;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * What has the focus, as pages of the guide name what they are about, the nearest first: ids of preference pages,
 * views,
 * editors and perspectives, names of classes of dialogs.
 */
final class Subjects {

    private Subjects() {
    }

    /** What a dialog is about. */
    static List<String> of(Shell dialog) {
        var subjects = new ArrayList<String>();
        if (dialog.getData() instanceof PreferenceDialog preferences) {
            for (Object element : preferences.getPreferenceManager().getElements(PreferenceManager.PRE_ORDER)) {
                if (element instanceof IPreferenceNode node && node.getPage() != null
                        && node.getPage() == preferences.getSelectedPage()) {
                    subjects.add(node.getId());
                }
            }
        }
        if (dialog.getData() instanceof Window window) {
            for (Class<?> type = window.getClass(); type != Window.class; type = type.getSuperclass()) {
                subjects.add(type.getName());
            }
        }
        return List.copyOf(subjects);
    }

    /** What the active part of a window is about. */
    static List<String> of(IWorkbenchWindow window) {
        var subjects = new ArrayList<String>();
        IWorkbenchPart editor = window.getActivePage().getActivePart();
        if (editor != null && editor.getSite() != null) {
            subjects.add(editor.getSite().getId());
        }
        MPart part = window.getService(EPartService.class).getActivePart();
        if (part != null) {
            subjects.add(part.getElementId());
        }
        subjects.add(window.getActivePage().getPerspective().getId());
        return List.copyOf(subjects);
    }
}
