// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.popup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.notices.internal.store.Entry;
import dev.maquette.ui.notices.internal.store.Notifications;
import dev.maquette.ui.session.Registration;

/**
 * The popups of a window: at most three above each other in its lower right corner, the newest below. Good news goes by
 * itself; what needs the user stays. Belongs to the display's thread.
 */
public final class PopupStack {

    /** How many there are at most. */
    public static final int MOST = 3;

    private static final Duration AGAIN = Duration.ofSeconds(1);
    private static final int MARGIN = 16;
    private static final int BETWEEN = 12;
    /** The status bar, which is not covered. */
    private static final int STATUS = 28;

    private final Composite window;
    private final Look look;
    private final Notifications notifications;
    private final BooleanSupplier watched;
    private final Consumer<Entry> details;
    private final Duration stay;
    private final List<Popup> popups = new ArrayList<>();

    /**
     * @param watched whether all that is told is in view anyway
     * @param details shows the reasons of an entry
     * @param stay how long good news stays
     */
    public PopupStack(Composite window, Look look, Notifications notifications, BooleanSupplier watched,
            Consumer<Entry> details, Duration stay) {
        this.window = window;
        this.look = look;
        this.notifications = notifications;
        this.watched = watched;
        this.details = details;
        this.stay = stay;
        Display display = window.getDisplay();
        Registration arrivals = notifications.onArrival(entry -> display.asyncExec(() -> show(entry)));
        Registration changes = notifications.onChange(() -> display.asyncExec(this::closeWhatWasSeen));
        window.addDisposeListener(_ -> {
            arrivals.end();
            changes.end();
        });
        window.addListener(SWT.Resize, _ -> place());
    }

    /** What is in view now, the newest last. */
    public List<Popup> popups() {
        return List.copyOf(popups);
    }

    private void show(Entry entry) {
        if (window.isDisposed() || watched.getAsBoolean() || !unread().contains(entry.id())) {
            return; // it may have been read or taken away since it was told
        }
        while (popups.size() >= MOST) {
            close(leastWanted());
        }
        Popup popup = new Popup(window, look, entry, new Popup.Deeds(() -> notifications.use(entry), () -> {
            notifications.markRead(entry);
            details.accept(entry);
        }, () -> notifications.markRead(entry)));
        popups.add(popup);
        place();
        popup.announce();
        if (entry.goodNews()) {
            closeAfter(stay, popup);
        }
    }

    /** The oldest good news; without any, the oldest. */
    private Popup leastWanted() {
        return popups.stream().filter(popup -> popup.entry().goodNews()).findFirst().orElse(popups.getFirst());
    }

    private void closeAfter(Duration time, Popup popup) {
        window.getDisplay().timerExec((int) time.toMillis(), () -> {
            if (popup.isDisposed()) {
                return;
            }
            if (popup.held()) {
                closeAfter(AGAIN, popup);
            } else {
                close(popup);
            }
        });
    }

    /** Read, used or taken away elsewhere, or the view that shows all has been opened. */
    private void closeWhatWasSeen() {
        if (!window.isDisposed() && !popups.isEmpty()) {
            List<Long> unread = unread();
            popups().stream().filter(popup -> !unread.contains(popup.entry().id())).forEach(this::close);
        }
    }

    private List<Long> unread() {
        return notifications.entries().stream().filter(entry -> !entry.read()).map(Entry::id).toList();
    }

    /** All of them go: what they tell is in view elsewhere. */
    public void closeAll() {
        popups().forEach(this::close);
    }

    private void close(Popup popup) {
        popups.remove(popup);
        popup.dispose();
        place();
    }

    private void place() {
        Rectangle area = window.getClientArea();
        int bottom = area.y + area.height - STATUS - MARGIN;
        for (Popup popup : popups.reversed()) {
            int width = Math.min(Popup.WIDTH, area.width - 2 * MARGIN);
            int height = popup.computeSize(width, SWT.DEFAULT).y;
            popup.setBounds(area.x + area.width - width - MARGIN, bottom - height, width, height);
            popup.moveAbove(null);
            bottom -= height + BETWEEN;
        }
    }
}
