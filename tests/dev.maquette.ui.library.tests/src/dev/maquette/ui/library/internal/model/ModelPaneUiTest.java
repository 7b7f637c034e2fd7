// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

import dev.maquette.ui.model.ContributedPage;
import dev.maquette.ui.widgets.EmptyState;

/** The pages about a model and the tabs that lead to them. */
class ModelPaneUiTest extends ModelPaneStage {

    @Test
    void aPageIsMadeForItsTabAndItsControlsWhenItIsTurnedTo() {
        show("", recorded("one"), recorded("two"));
        assertEquals(List.of("made one", "made two", "created one", "one shows a1"), asked);
        asked.clear();
        pane.pages().tabs().choose(1);
        pane.pages().tabs().choose(0);
        assertEquals(List.of("turned two", "created two", "two shows a1", "turned one", "one shows a1"), asked);
    }

    @Test
    void thePageInFrontIsShownEachModelAndTheOthersWait() {
        show("two", recorded("one"), recorded("two"));
        asked.clear();
        select("a2");
        assertEquals(List.of("two shows a2"), asked);
        select("nobody");
        assertEquals(List.of("two shows a2", "closed two"), asked);
    }

    @Test
    void aPartThatHadTheFocusBeforeThereWasAnythingToShowHasItThen() {
        show("", recorded("one"));
        select("nobody");
        shell.forceActive();
        pane.setFocus();
        select("a2");
        assertTrue(pane.pages().tabs().isFocusControl());
    }

    @Test
    void aPageThatDoesNotFitHasNoTabAndIsThereAgainForModelsThatItFits() {
        show("mains", recorded("all"), recorded("mains"));
        assertEquals(1, pane.pages().tabs().chosen());
        select("b1");
        assertEquals(List.of("The all"), pane.pages().tabs().names());
        select("a2");
        assertEquals(1, pane.pages().tabs().chosen(), "the choice is kept in mind");
    }

    @Test
    void aPageThatFailsSaysSoAndTheOthersGoOn() {
        show("", recorded("rash"), recorded("calm"), new ContributedPage("lost", "Lost", "Lost", 0, () -> {
            throw new CoreException(Status.error("no such class"));
        }));
        assertEquals("The page The rash cannot be shown",
                find(EmptyState.class, state -> state.isVisible()).title());
        pane.pages().tabs().choose(2);
        assertEquals("The page Lost cannot be shown", find(EmptyState.class, state -> state.isVisible()).title());
        pane.pages().tabs().choose(1);
        assertTrue(asked.contains("calm shows a1"));
        assertTrue(asked.contains("The page rash of the model editor failed."), () -> asked.toString());
        assertTrue(asked.contains("The page lost of the model editor failed."));
    }

    @Test
    void theKeysOfTabFoldersTurnThePagesRound() {
        show("", recorded("one"), recorded("two"));
        Event forward = new Event();
        forward.detail = SWT.TRAVERSE_PAGE_NEXT;
        pane.notifyListeners(SWT.Traverse, forward);
        assertEquals(1, pane.pages().tabs().chosen());
        assertEquals(SWT.TRAVERSE_NONE, forward.detail, "the folder around it stays where it is");
        Event again = new Event();
        again.detail = SWT.TRAVERSE_PAGE_NEXT;
        pane.notifyListeners(SWT.Traverse, again);
        assertEquals(0, pane.pages().tabs().chosen());
    }

    @Test
    void tabsWithoutRoomAreInTheMenu() {
        shell.setSize(240, 500);
        show("", recorded("Evidence"), recorded("Tensors"), recorded("Metadata"), recorded("History"));
        assertFalse(pane.pages().tabs().hidden().isEmpty());
        pane.pages().turnTo("History");
        assertFalse(pane.pages().tabs().hidden().contains("The History"));
        shell.setSize(900, 500);
        assertEquals(List.of(), pane.pages().tabs().hidden());
    }
}
