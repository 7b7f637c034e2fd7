// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.FindShareTargets;
import dev.maquette.api.request.FindShareTargets.Target;
import dev.maquette.api.request.FindShareTargets.Way;
import dev.maquette.api.request.ShareLibrary;
import dev.maquette.api.request.TestShare.Sight;
import dev.maquette.api.request.UnshareLibrary;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.ui.Queued;
import dev.maquette.ui.neighbours.internal.page.NeighbourLibrary;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

class SharePresenterTest {

    private final NeighbourLibrary library = ShareExamples.library();
    private final Session session = new Session(new MemoryLibraries(library));
    private final Queued queue = new Queued();
    private final List<Notice> told = new ArrayList<>();
    private final List<Tab> turned = new ArrayList<>();
    private SharePresenter presenter;

    private final class Screen implements ShareScreen {

        @Override
        public void show(ShareState state) {
            // asked of the presenter
        }

        @Override
        public void progress(OptionalDouble done) {
            // seen in the page
        }

        @Override
        public void turnTo(Tab tab) {
            turned.add(tab);
        }

        @Override
        public void tell(Notice notice) {
            told.add(notice);
        }
    }

    @BeforeEach
    void open() throws InterruptedException {
        session.open(library.info().location()).join();
        presenter = new SharePresenter(queue.surroundings(session), new Screen());
        queue.settle();
    }

    @AfterEach
    void close() {
        presenter.close();
        session.close();
    }

    private ShareState settled() throws InterruptedException {
        queue.settle();
        return presenter.state();
    }

    private List<ShareLibrary> written() {
        return library.asked(ShareLibrary.class).stream().filter(share -> !share.dryRun()).toList();
    }

    @Test
    void theFirstProgramIsLookedAtInItsBestWayAndNothingIsWritten() throws InterruptedException {
        ShareState state = settled();
        assertEquals("ComfyUI", state.chosen().orElseThrow().name());
        assertEquals(Optional.of(Way.FLAGS), state.way());
        assertEquals("Share 312 models", ShareWords.act(state));
        assertEquals("Not shared. ComfyUI does not see the models of this library yet.",
                ShareWords.now(state.chosen().get()));
        assertTrue(state.useful());
        assertEquals(List.of(), written());
    }

    @Test
    void aSharedProgramIsLookedAtInItsOwnWay() throws InterruptedException {
        presenter.choose(ShareExamples.SWARM);
        ShareState state = settled();
        assertEquals(Optional.of(Way.CONFIGURATION), state.way());
        assertTrue(state.renews());
        presenter.choose(ShareExamples.FORGE);
        state = settled();
        assertTrue(ShareWords.now(state.chosen().orElseThrow()).endsWith("The library has changed since then."));
        assertEquals("Renew for 312 models", ShareWords.act(state));
    }

    @Test
    void sharingWritesInTheChosenWayAndTellsWhereTheCopyIs() throws InterruptedException {
        presenter.way(Way.CONFIGURATION);
        settled();
        presenter.share();
        ShareState state = settled();
        assertEquals(List.of(new ShareLibrary("comfyui", ShareExamples.COMFY, Way.CONFIGURATION, null, false)),
                written());
        assertEquals("ComfyUI can see 312 models now.", told.getLast().title());
        assertEquals("A copy of what was there: /opt/comfy/extra_model_paths.yaml.2026-11-23",
                told.getLast().text());
        assertTrue(state.shared());
    }

    @Test
    void sharingIsTakenBackByItsUndo() throws InterruptedException {
        presenter.share();
        settled();
        told.getLast().action().orElseThrow().run().run();
        ShareState state = settled();
        assertFalse(state.shared());
        assertEquals("ComfyUI is not shown the models of this library any more.", told.getLast().title());
        assertEquals(1, library.asked(UnshareLibrary.class).size());
    }

    @Test
    void whatIsStoppedCanBeSharedAgainInTheSameWay() throws InterruptedException {
        presenter.choose(ShareExamples.SWARM);
        settled();
        presenter.unshare();
        assertFalse(settled().shared());
        told.getLast().action().orElseThrow().run().run();
        assertTrue(settled().shared());
        assertEquals(Way.CONFIGURATION, written().getLast().way());
    }

    @Test
    void aProgramThatIsNotSharedHasNothingToStop() throws InterruptedException {
        presenter.unshare();
        settled();
        assertEquals(List.of(), library.asked(UnshareLibrary.class));
    }

    @Test
    void theTestShowsFirstWhatIsNotSeen() throws InterruptedException {
        presenter.test();
        ShareState state = settled();
        assertEquals(List.of(Tab.TEST), turned);
        assertEquals(List.of(false, true, true), state.sights().stream().map(Sight::seen).toList());
        assertEquals(2, state.seen());
        assertEquals("Tiny ONNX, not seen, ComfyUI cannot load ONNX models.",
                ShareWords.sights(state.sights()).getFirst().spoken());
        presenter.choose(ShareExamples.FORGE);
        assertFalse(settled().tested(), "another program was not tested");
    }

    @Test
    void aFolderWithoutAProgramIsToldOnce() throws InterruptedException {
        presenter.add(List.of("/mnt/empty"));
        settled();
        assertEquals("No program was found in /mnt/empty.", told.getLast().title());
        assertEquals("ComfyUI", settled().chosen().orElseThrow().name());
        presenter.find();
        settled();
        assertEquals(1, told.size());
        assertEquals(new FindShareTargets(List.of()), library.asked(FindShareTargets.class).getLast());
    }

    @Test
    void whatCannotBeSharedInAWaySaysSoInPlaceOfThePlan() throws InterruptedException {
        library.fails(new LibraryException(Problem.CONFLICT, "The configuration cannot be understood.", "Mend it."));
        presenter.way(Way.CONFIGURATION);
        ShareState state = settled();
        assertEquals("The configuration cannot be understood.", state.refusal().orElseThrow().title());
        assertFalse(state.useful());
        assertEquals(List.of(), told);
        presenter.way(Way.LINKS);
        assertTrue(settled().refusal().isEmpty());
    }

    @Test
    void aProgramThatIsSharedInAnotherWayIsNotSharedTwice() throws InterruptedException {
        presenter.choose(ShareExamples.FORGE);
        presenter.way(Way.LINKS);
        ShareState state = settled();
        assertEquals("Forge is shared in another way now", state.refusal().orElseThrow().title());
        assertFalse(state.useful());
        assertFalse(library.asked(ShareLibrary.class).stream().anyMatch(share -> share.way() == Way.LINKS));
    }

    @Test
    void aProgramInAFolderThatIsNamedIsLookedAt() throws InterruptedException {
        library.canShowElsewhere(new Target("comfyui", "ComfyUI", "/mnt/second", List.of(Way.FLAGS), null));
        presenter.add(List.of("/mnt/second", "/mnt/empty"));
        ShareState state = settled();
        assertEquals("/mnt/second", state.chosen().orElseThrow().root());
        assertTrue(state.plan().isPresent());
        assertEquals(4, state.targets().size());
    }

    @Test
    void aFailureIsToldAndWhatIsShownStays() throws InterruptedException {
        library.fails(new LibraryException(Problem.CONFLICT, "The file was changed meanwhile.", "Try again."));
        presenter.share();
        ShareState state = settled();
        assertEquals("The file was changed meanwhile.", told.getLast().title());
        assertEquals("Try again.", told.getLast().text());
        assertFalse(state.working());
        assertTrue(state.plan().isPresent());
        presenter.choose(ShareExamples.FORGE);
        assertEquals("Forge", settled().chosen().map(Target::name).orElseThrow());
    }

    @Test
    void whatIsCancelledDoesNotHoldUpTheOthers() throws InterruptedException {
        Job.getJobManager().suspend();
        try {
            presenter.share();
            presenter.stop();
        } finally {
            Job.getJobManager().resume();
        }
        assertFalse(settled().shared());
        assertTrue(settled().plan().isPresent(), "how things stand is looked at again");
        presenter.choose(ShareExamples.FORGE);
        assertEquals("Forge", settled().chosen().map(Target::name).orElseThrow());
    }

    @Test
    void anUndoThatFailsWhileThePlanIsMadeIsToldAndHoldsUpNothing() throws InterruptedException {
        presenter.share();
        settled();
        Runnable undo = told.getLast().action().orElseThrow().run();
        library.keepsSharing(new LibraryException(Problem.CONFLICT, "The file was changed meanwhile.", "Try again."));
        Job.getJobManager().suspend();
        try {
            presenter.plan();
            undo.run();
        } finally {
            Job.getJobManager().resume();
        }
        settled();
        assertEquals("The file was changed meanwhile.", told.getLast().title());
        presenter.choose(ShareExamples.FORGE);
        assertEquals("Forge", settled().chosen().map(Target::name).orElseThrow());
    }

    @Test
    void everyFolderWithoutAProgramIsTold() throws InterruptedException {
        presenter.add(List.of("/mnt/empty", "/mnt/void"));
        settled();
        assertEquals("No program was found in /mnt/empty.", told.getLast().title());
        assertEquals(List.of(new Notice.Reason("No program was found in /mnt/void.", "Choose another folder.")),
                told.getLast().reasons());
    }
}
