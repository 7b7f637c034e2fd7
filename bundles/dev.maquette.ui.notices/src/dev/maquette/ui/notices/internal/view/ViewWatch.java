// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.view;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.IPartListener;

/**
 * Tells when the view of notifications comes into view and when it goes.
 *
 * @param comes called when it can be seen
 * @param goes called when it cannot be seen any more
 */
public record ViewWatch(Runnable comes, Runnable goes) implements IPartListener {

    @Override
    public void partVisible(MPart part) {
        tell(part, comes);
    }

    @Override
    public void partHidden(MPart part) {
        tell(part, goes);
    }

    private static void tell(MPart part, Runnable news) {
        if (NotificationsView.ID.equals(part.getElementId())) {
            news.run();
        }
    }

    @Override
    public void partActivated(MPart part) {
        // it was in view before
    }

    @Override
    public void partBroughtToTop(MPart part) {
        // told as visible, too
    }

    @Override
    public void partDeactivated(MPart part) {
        // it may still be in view
    }
}
