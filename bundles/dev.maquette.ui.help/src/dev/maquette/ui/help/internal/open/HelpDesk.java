// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.open;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

import dev.maquette.ui.help.internal.view.HelpPage;
import dev.maquette.ui.help.internal.view.HelpView;
import dev.maquette.ui.help.internal.view.HelpWindow;
import dev.maquette.ui.look.Look;

/** Where the guide is shown now: in a window of its own beside a dialog, else in the Help view. */
record HelpDesk(IWorkbench workbench) {

    static HelpDesk here() {
        return new HelpDesk(PlatformUI.getWorkbench());
    }

    /** What has the focus. */
    List<String> subjects() {
        return dialog().map(Subjects::of).orElseGet(() -> Subjects.of(window()));
    }

    /** What shows the guide; opened where it is not. */
    Optional<HelpPage> page() {
        Optional<Shell> dialog = dialog();
        return dialog.isPresent()
                ? dialog.map(shell -> HelpWindow.beside(shell, workbench.getService(Look.class)))
                : view();
    }

    private Optional<HelpPage> view() {
        MPart part = window().getService(EPartService.class).showPart(HelpView.ID, PartState.ACTIVATE);
        return part != null && part.getObject() instanceof HelpView view ? Optional.of(view.page()) : Optional.empty();
    }

    private IWorkbenchWindow window() {
        return workbench.getActiveWorkbenchWindow();
    }

    /** The dialog in which the focus is, or from which the window of help was opened in which it is. */
    private static Optional<Shell> dialog() {
        return Stream.<Composite>iterate(Display.getCurrent().getActiveShell(), shell -> shell != null,
                Composite::getParent).filter(
                        shell -> shell.getData() instanceof Window
                                && !(shell.getData() instanceof IWorkbenchWindow))
                .map(Shell.class::cast).findFirst();
    }
}
