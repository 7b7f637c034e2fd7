// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.view;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Composite;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.notices.internal.store.Entry;
import dev.maquette.ui.notices.internal.store.Notifications;
import dev.maquette.ui.part.PartIcon;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The view of all that the user was told. What was in view is read when the view goes. */
public final class NotificationsView {

    /** The view's id. */
    public static final String ID = "dev.maquette.ui.notices.notifications";

    private final Look look;
    private final Notifications notifications;
    private final MPart part;
    private final EPartService parts;
    private final ViewWatch leaving;
    private NoticesPage page;
    private boolean inView;

    /** Made by the workbench. */
    @Inject
    public NotificationsView(Look look, Notifications notifications, MPart part, EPartService parts) {
        this.look = look;
        this.notifications = notifications;
        this.part = part;
        this.parts = parts;
        this.leaving = new ViewWatch(() -> inView = true, this::leave);
    }

    /** Makes the page. */
    @PostConstruct
    public void create(Composite parent) {
        page = new NoticesPage(parent, look, notifications);
        PartIcon.show(part, page, look, "bell");
        parts.addPartListener(leaving);
    }

    /** Shows an entry with its reasons. */
    public void reveal(Entry entry) {
        page.reveal(entry);
    }

    @Focus
    void focus() {
        page.setFocus();
    }

    private void leave() {
        inView = false;
        notifications.markRead();
    }

    /** A view that is closed is gone before anybody is told that it is hidden. */
    @PreDestroy
    void close() {
        parts.removePartListener(leaving);
        if (inView) {
            leave();
        }
    }
}
