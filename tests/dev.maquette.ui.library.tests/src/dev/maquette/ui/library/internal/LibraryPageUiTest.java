// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.model.Availability;
import dev.maquette.api.request.CheckFiles;
import dev.maquette.ui.widgets.ActionButton;
import dev.maquette.ui.widgets.EmptyState;
import dev.maquette.ui.widgets.MessageBar;

/** What is searched and found, what is away, and what stands in place of the list. */
class LibraryPageUiTest extends LibraryPageStage {

    @Test
    void typingSearchesTheList() {
        find(Text.class, "").setText("paper");
        pump.until("two match", () -> canvas().content().models().size() == 2);
        find(Text.class, "").setText("nothing of that kind");
        pump.until("the page says so", () -> find(EmptyState.class, "") != null);
        assertEquals("Nothing found", find(EmptyState.class, "").title());
        find(ActionButton.class, "Clear filters").press();
        pump.until("all are back", () -> canvas().content().models().size() == 12);
    }

    @Test
    void modelsThatAnotherViewLeadsToAreShownWhateverHidesThem() {
        String last = canvas().content().models().getLast().key();
        find(Text.class, "").setText("paper");
        pump.until("two match", () -> canvas().content().models().size() == 2);
        page.select(List.of(last));
        pump.until("all are back", () -> canvas().content().models().size() == 12);
        assertEquals("", find(Text.class, "").getText());
        assertEquals(List.of(last), canvas().selection().keys());
        canvas().toggle(canvas().content().models().getLast().type());
        assertTrue(canvas().content().position(last).isEmpty());
        page.select(List.of(last));
        int place = canvas().content().place(last).orElseThrow();
        int top = onScreen(place) - canvas().toDisplay(0, 0).y;
        assertTrue(top >= 0 && top < canvas().getClientArea().height, "in view: " + top);
    }

    @Test
    void missingFilesAreToldWithTheirRemedies() throws Exception {
        library.vanishes("b4", Availability.MISSING);
        library.vanishes("b2", Availability.MISSING);
        library.run(new CheckFiles(null), Actor.localUser(), new NullProgressMonitor());
        presenter.refresh();
        pump.until("the page says so", () -> find(ActionButton.class, "Show") != null);
        find(ActionButton.class, "Show").press();
        pump.until("only these are shown", () -> canvas().content().models().size() == 2);
        find(ActionButton.class, "Remove 2 records").press();
        assertTrue(pressed.contains("forget 2"));
        find(ActionButton.class, "Locate folder…").press();
        assertTrue(pressed.getLast().startsWith("locate "));
        find(ActionButton.class, "Search by content").press();
        assertEquals("search", pressed.getLast());
        find(ActionButton.class, "Clear filters").press();
        pump.until("all are back", () -> canvas().content().models().size() == 12);
    }

    @Test
    void aDiskThatIsAwayIsToldUntilItIsBack() throws Exception {
        library.vanishes("a5", Availability.OFFLINE);
        library.vanishes("a4", Availability.OFFLINE);
        library.run(new CheckFiles(null), Actor.localUser(), new NullProgressMonitor());
        presenter.refresh();
        pump.until("the page says so", () -> find(MessageBar.class, "") != null);
        assertEquals("The disks of 2 models are away.", find(MessageBar.class, "").message());
        library.vanishes("a5", Availability.PRESENT);
        library.vanishes("a4", Availability.PRESENT);
        library.run(new CheckFiles(null), Actor.localUser(), new NullProgressMonitor());
        presenter.refresh();
        pump.until("nothing is told any more", () -> find(MessageBar.class, "") == null);
    }

    @Test
    void anEmptyLibraryAsksNothingOfWhoMayOnlyLook() {
        mayChange = false;
        session.open(empty.info().location());
        pump.until("the page says so", () -> find(EmptyState.class, "") != null
                && find(EmptyState.class, "").title().equals("Your library is empty"));
        assertNull(find(ActionButton.class, "Install the sample"));
    }

    @Test
    void anEmptyLibrarySaysHowToFillIt() {
        session.open(empty.info().location());
        pump.until("the page says so", () -> find(EmptyState.class, "") != null
                && find(EmptyState.class, "").title().equals("Your library is empty"));
        find(ActionButton.class, "Install the sample").press();
        find(ActionButton.class, "Add models").press();
        find(ActionButton.class, "Adopt models of InvokeAI, ComfyUI and others\u2026").press();
        assertEquals(List.of("installSample", "addModels", "adoptLibraries"),
                pressed.stream().filter(word -> !word.equals("selected")).toList());
    }
}
