// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.soundness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.request.VerifyLibrary;
import dev.maquette.api.request.VerifyLibrary.Finding;
import dev.maquette.ui.care.internal.page.WatchedScreen;
import dev.maquette.ui.care.internal.soundness.CheckState.Phase;
import dev.maquette.ui.session.Session;

class CheckPresenterTest {

    private final Surgery surgery = new Surgery();
    private final Session session = new Session(surgery.library.alone());
    private final WatchedScreen<CheckState> screen = new WatchedScreen<>();
    private CheckPresenter presenter;

    @BeforeEach
    void open() throws InterruptedException {
        session.open(surgery.library.info().location()).join();
        presenter = new CheckPresenter(screen.surroundings(session), screen);
        screen.settled();
    }

    @AfterEach
    void close() {
        presenter.close();
        session.close();
    }

    private CheckState found() throws InterruptedException {
        presenter.look();
        return screen.settled();
    }

    @Test
    void nothingIsLookedAtUntilItIsAskedFor() throws InterruptedException {
        assertEquals(CheckState.in(Phase.NEVER), screen.settled());
        assertEquals(List.of(), surgery.library.asked(VerifyLibrary.class));
    }

    @Test
    void problemsComeFirstAndAreCounted() throws InterruptedException {
        CheckState state = found();
        assertEquals(Phase.DONE, state.phase());
        assertEquals(List.of(Surgery.MISSING, Surgery.DEAD, Surgery.ORPHAN, Surgery.SPARE, Surgery.LINK, Surgery.CARD),
                state.findings());
        assertEquals("3,412 models looked at \u00b7 2 problems \u00b7 4 notes", CheckWords.sum(state));
    }

    @Test
    void aSecondCheckForgetsTheFirstAndOnlyOneGoesOnAtATime() throws InterruptedException {
        found();
        surgery.findings.clear();
        presenter.look();
        assertFalse(presenter.canLook());
        presenter.look();
        assertEquals(List.of(), screen.settled().findings());
        assertEquals(2, surgery.library.asked(VerifyLibrary.class).size());
        assertTrue(presenter.canLook());
    }

    @Test
    void whatWasFoundBeforeCancellingStays() throws InterruptedException {
        surgery.cancelled = true;
        CheckState state = found();
        assertEquals(Phase.STOPPED, state.phase());
        assertEquals("So far 1 problem \u00b7 2 notes", CheckWords.sum(state));
        assertTrue(presenter.canLook());
    }

    @Test
    void anotherLibraryHasOtherFindings() throws InterruptedException {
        found();
        session.open(surgery.library.info().location()).join();
        assertEquals(CheckState.in(Phase.NEVER), screen.settled());
    }

    private static void is(Finding finding, Way way, String remedy) {
        assertEquals(Optional.ofNullable(way), Way.of(finding));
        assertEquals(remedy, CheckWords.remedy(finding));
    }

    @Test
    void eachFindingSaysWhatToDoHere() {
        is(Surgery.ORPHAN, Way.SYNC, "Adopt it or move it to the trash in Sync Models.");
        is(Surgery.SPARE, null, "Nothing has to be done.");
        is(Surgery.MISSING, Way.LIBRARY,
                "Say where they are, or fetch them from the source: Locate and Verify files are in its menu.");
        is(Surgery.LINK, null,
                "In a terminal: maquette models unlink --all forgets notes of links that are not there.");
        is(Surgery.CARD, Way.FOLDER, "Delete it.");
        is(Surgery.DEAD, Way.FOLDER, "Put that file back, or remove the link.");
    }

    @Test
    void theSubjectIsNamedOnce() {
        assertEquals("Problem, /mnt/vault/slow-glass.gguf leads nowhere. Put that file back, or remove the link.",
                CheckWords.spoken(Surgery.DEAD));
        assertEquals("k9.md: The model card belongs to no model, not even one in the trash.",
                CheckWords.text(Surgery.CARD));
        assertEquals("""
                /libraries/Studio/cards/k9.md
                The model card belongs to no model, not even one in the trash.
                Delete it.""", CheckWords.hint(Surgery.CARD));
    }
}
