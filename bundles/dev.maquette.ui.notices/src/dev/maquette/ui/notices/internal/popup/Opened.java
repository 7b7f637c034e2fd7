// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.popup;

import java.util.function.Consumer;

import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;

/** Tells of windows as they open. */
record Opened(Consumer<IWorkbenchWindow> news) implements IWindowListener {

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        news.accept(window);
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        // popups come up where the user is when they come
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // as above
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // its popups go with its shell
    }
}
