// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.testkit.ui.Screen;
import dev.maquette.ui.notices.internal.popup.Popup;
import dev.maquette.ui.notices.internal.store.Entry;
import dev.maquette.ui.notices.internal.store.Notifications;
import dev.maquette.ui.notices.internal.view.NoticesPage;
import dev.maquette.ui.notices.internal.view.NotificationsView;
import dev.maquette.ui.session.Commands;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Notice.Kind;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.Segments;

/** What the user is told in the real workbench: popups, the bell, the view. */
class NoticesUiTest {

    private final IWorkbench workbench = PlatformUI.getWorkbench();
    private final Screen screen = new Screen();
    private final Session session = workbench.getService(Session.class);
    private final Notifications notifications = workbench.getService(Notifications.class);
    private final List<String> done = new CopyOnWriteArrayList<>();

    @BeforeEach
    void beginWithNothingTold() {
        screen.fill();
        forgetAll();
    }

    @AfterEach
    void leaveNothing() {
        IWorkbenchPage page = screen.window().getActivePage();
        page.hideView(page.findView(NotificationsView.ID));
        forgetAll();
        screen.until("no popup is left", () -> popup("") == null);
    }

    private void forgetAll() {
        Set<Long> all = notifications.entries().stream().map(Entry::id).collect(Collectors.toSet());
        notifications.remove(all);
    }

    private void tellOfKept() {
        session.tell(new Notice(Kind.WARNING, "3 models deleted, 2 kept.", "The 3 are in the trash, 6.98 GB.",
                Optional.of(new Notice.Action("Undo", () -> done.add("undone"))),
                List.of(new Notice.Reason("Vellum Rooms XL", "Archive disk is not connected."),
                        new Notice.Reason("Gouache Field", "Read only: /mnt/vault/flux/gouache.safetensors"))));
    }

    private Popup popup(String words) {
        return screen.find(Popup.class, popup -> popup.words().contains(words));
    }

    private Popup popsUp(String words) {
        screen.until(words + " comes up", () -> popup(words) != null);
        return popup(words);
    }

    private ActionButton bell() {
        return screen.find(ActionButton.class, button -> button.getToolTipText() != null
                && button.getToolTipText().contains("otifications (Ctrl+Shift+N)"));
    }

    private NoticesPage page() {
        return screen.find(NoticesPage.class, any -> true);
    }

    private void openView() throws CommandException {
        workbench.getService(IHandlerService.class).executeCommand(Commands.NOTIFICATIONS, null);
        screen.until("the view is open", () -> page() != null);
    }

    private static void press(Popup popup, String text) {
        ActionButton button = Screen.find(popup, ActionButton.class, one -> one.text().equals(text));
        assertNotNull(button, "a button " + text);
        button.press();
    }

    @Test
    void whatIsToldComesUpInTheCornerAndTheBellCountsIt() {
        tellOfKept();
        Rectangle bounds = popsUp("3 models deleted").getBounds();
        assertEquals(380, bounds.width);
        assertEquals(16, screen.shell().getClientArea().width - bounds.x - bounds.width);
        screen.until("the bell counts", () -> bell().text().equals("1"));
        press(popup("3 models deleted"), "Undo");
        screen.until("it goes", () -> popup("3 models deleted") == null);
        screen.until("it is undone", () -> done.equals(List.of("undone")));
        screen.until("the bell is still", () -> bell().text().isEmpty());
    }

    @Test
    void threeComeUpAtMostAndProblemsStayBeforeGoodNews() {
        session.tell(Notice.of(Kind.DONE, "Installed one.", ""));
        session.tell(Notice.of(Kind.PROBLEM, "The hub refused access.", "Accept the terms, then try again."));
        session.tell(Notice.of(Kind.PROBLEM, "Not enough space.", ""));
        session.tell(Notice.of(Kind.DONE, "Installed two.", ""));
        Popup last = popsUp("Installed two.");
        assertNull(popup("Installed one."));
        Rectangle above = popup("Not enough space.").getBounds();
        assertEquals(12, last.getBounds().y - above.y - above.height);
        assertNotNull(popup("The hub refused access."));
    }

    @Test
    void escClosesTheOneThatHasTheFocus() {
        tellOfKept();
        session.tell(Notice.of(Kind.PROBLEM, "Not enough space.", ""));
        popsUp("Not enough space.");
        Screen.press(Screen.find(popup("3 models deleted"), ActionButton.class, one -> one.text().equals("Undo")),
                SWT.ESC);
        screen.until("it goes", () -> popup("3 models deleted") == null);
        assertNotNull(popup("Not enough space."));
        assertEquals(List.of(), done);
        assertEquals(1, notifications.unread());
    }

    @Test
    void detailsAreInTheViewAndPopupsAreNot() throws IOException {
        session.tell(Notice.of(Kind.DONE, "Harbour Mist LoRA installed.", "SHA-256 matches the hub."));
        session.tell(Notice.of(Kind.PROBLEM, "Winterline SD3 was not installed.",
                "The hub refused access. Accept the terms, then try again."));
        tellOfKept();
        popsUp("3 models deleted");
        press(popup("3 models deleted"), "Details");
        screen.until("the view shows the reasons", () -> page() != null && page().list().rows().size() == 6);
        screen.until("the popups are gone", () -> popup("") == null);
        screen.pictures("notifications", this::page);
        session.tell(Notice.of(Kind.PROBLEM, "Not enough space.", ""));
        screen.until("it is in the view", () -> page().list().rows().size() == 7);
        assertNull(popup("Not enough space."));
    }

    @Test
    void keysUnfoldAndRemoveAndWhatIsRemovedComesBack() throws CommandException {
        tellOfKept();
        openView();
        screen.until("it is listed", () -> page().list().rows().size() == 2);
        Screen.press(page().list(), SWT.ARROW_RIGHT);
        assertEquals(4, page().list().rows().size());
        Screen.press(page().list(), SWT.ARROW_LEFT);
        assertEquals(2, page().list().rows().size());
        Screen.press(page().list(), SWT.HOME);
        Screen.press(page().list(), SWT.ARROW_DOWN);
        Screen.press(page().list(), SWT.DEL);
        assertTrue(notifications.entries().isEmpty());
        Screen.find(page(), ActionButton.class, one -> one.text().equals("Bring back")).press();
        assertEquals("3 models deleted, 2 kept.", notifications.entries().getFirst().notice().title());
    }

    @Test
    void onlyTheChosenKindIsShownAndCleared() throws CommandException {
        session.tell(Notice.of(Kind.DONE, "Installed one.", ""));
        session.tell(Notice.of(Kind.PROBLEM, "Not enough space.", ""));
        openView();
        Segments kinds = Screen.find(page(), Segments.class, any -> true);
        kinds.choose(kinds.labels().indexOf("Problems"));
        assertEquals(2, page().list().rows().size());
        Screen.find(page(), ActionButton.class, one -> one.text().equals("Clear")).press();
        assertEquals(List.of("Installed one."),
                notifications.entries().stream().map(entry -> entry.notice().title()).toList());
    }

    @Test
    void whatWasInViewIsReadWhenTheViewGoes() throws CommandException {
        openView();
        session.tell(Notice.of(Kind.PROBLEM, "Not enough space.", ""));
        assertEquals(1, notifications.unread());
        IWorkbenchPage all = screen.window().getActivePage();
        all.hideView(all.findView(NotificationsView.ID));
        screen.until("it is read", () -> notifications.unread() == 0);
    }
}
