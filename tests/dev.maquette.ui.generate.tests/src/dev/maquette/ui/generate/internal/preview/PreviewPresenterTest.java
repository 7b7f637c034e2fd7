// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.ui.generate.internal.page.Examples;
import dev.maquette.ui.generate.internal.page.FakeStudio;
import dev.maquette.ui.generate.internal.preview.PreviewState.Kept;
import dev.maquette.ui.generate.internal.preview.PreviewState.Live;
import dev.maquette.ui.generate.internal.preview.PreviewState.Nothing;
import dev.maquette.ui.generate.internal.studio.DrawingState;
import dev.maquette.ui.session.Notice;

class PreviewPresenterTest {

    private final FakeStudio studio = new FakeStudio();
    private final List<Notice> told = new ArrayList<>();
    private PreviewState shown;
    private boolean calm;
    private final PreviewPresenter presenter = new PreviewPresenter(studio, new PreviewPresenter.Screen() {
        @Override
        public void show(PreviewState state) {
            shown = state;
        }

        @Override
        public void tell(Notice notice) {
            told.add(notice);
        }

        @Override
        public void calm() {
            calm = true;
        }
    });

    private static DrawingState begun() {
        return new DrawingState(new GenerateImages("a1", Examples.SETTINGS, null, null), 1, 0, 0, 0, null);
    }

    @Test
    void atFirstThereIsNothingToSee() {
        assertInstanceOf(Nothing.class, shown.sight());
        assertEquals(Optional.empty(), shown.work());
    }

    @Test
    void thePictureThatIsLookedAtIsShownUntilThereIsSomethingLive() {
        var picture = Examples.named(1).getFirst();
        studio.select(picture);
        studio.draws(begun());

        assertEquals(new Kept(picture), shown.sight());
        assertEquals("loading the model", shown.work().orElseThrow().line());

        var preview = Examples.preview(18);
        studio.draws(Examples.drawing(17, preview));

        assertEquals(preview, assertInstanceOf(Live.class, shown.sight()).preview());
    }

    @Test
    void aStepWithoutAPreviewLeavesTheOneBefore() {
        var preview = Examples.preview(18);
        studio.draws(Examples.drawing(16, preview));
        studio.draws(Examples.drawing(17, null));

        assertEquals(preview, assertInstanceOf(Live.class, shown.sight()).preview());
    }

    @Test
    void whenAllIsDrawnThePictureThatIsLookedAtComesBackAndNothingLiveIsLeft() {
        studio.draws(Examples.drawing(28, Examples.preview(18)));
        var picture = Examples.named(1).getFirst();
        studio.select(picture);
        studio.draws(null);

        assertEquals(new Kept(picture), shown.sight());

        studio.draws(begun());

        assertEquals(new Kept(picture), shown.sight());
    }

    @Test
    void aFailureIsToldAndGoesWhenSomethingIsDrawnAgain() {
        studio.fails(new LibraryException(Problem.INVALID, "The model is broken.", "Fetch it again."));

        assertEquals(List.of(Notice.of(Notice.Kind.PROBLEM, "The model is broken.", "Fetch it again.")), told);
        assertFalse(calm);

        studio.draws(begun());

        assertTrue(calm);
    }

    @Test
    void aFailureStaysWhileWhatWaitedBehindItIsDrawn() {
        studio.waits(1);
        studio.draws(begun());
        calm = false;
        studio.draws(null);
        studio.fails(new LibraryException(Problem.INVALID, "The model is broken.", "Fetch it again."));
        studio.draws(begun());
        studio.waits(0);

        assertFalse(calm, "nobody has read it yet");

        studio.draws(null);
        studio.draws(begun());

        assertTrue(calm);
    }

    @Test
    void aFailureGoesWhenWhatWaitedIsCancelledAndSomethingIsDrawnAgain() {
        studio.waits(2);
        studio.fails(new LibraryException(Problem.INVALID, "The model is broken.", "Fetch it again."));
        studio.waits(0);
        studio.draws(begun());

        assertTrue(calm);
    }

    @Test
    void cancellingAndClosingReachTheStudio() {
        presenter.cancel();
        presenter.close();

        assertEquals(1, studio.cancelled());
        assertEquals(0, studio.heard());
    }
}
