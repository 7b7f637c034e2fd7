// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.adopt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.AdoptLibrary;
import dev.maquette.api.request.FindNeighbours;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.ui.Queued;
import dev.maquette.ui.neighbours.internal.page.NeighbourLibrary;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

class AdoptPresenterTest {

    private final NeighbourLibrary library = AdoptExamples.library();
    private final Session session = new Session(new MemoryLibraries(library));
    private final Queued queue = new Queued();
    private final List<Notice> told = new ArrayList<>();
    private AdoptPresenter presenter;

    private final class Screen implements AdoptScreen {

        @Override
        public void show(AdoptState state) {
            // asked of the presenter
        }

        @Override
        public void progress(OptionalDouble done) {
            // seen in the page
        }

        @Override
        public void tell(Notice notice) {
            told.add(notice);
        }
    }

    @BeforeEach
    void open() throws InterruptedException {
        session.open(library.info().location()).join();
        presenter = new AdoptPresenter(queue.surroundings(session), new Screen());
        queue.settle();
    }

    @AfterEach
    void close() {
        presenter.close();
        session.close();
    }

    private AdoptState settled() throws InterruptedException {
        queue.settle();
        return presenter.state();
    }

    private int models() {
        return library.count();
    }

    @Test
    void whatHasModelsIsFoundAndChosen() throws InterruptedException {
        AdoptState state = settled();
        assertEquals(List.of("InvokeAI", "ComfyUI", "Hugging Face cache", "Forge"),
                state.libraries().stream().map(FindNeighbours.Neighbour::name).toList());
        assertEquals("4 of 4 libraries \u00b7 about 10 models \u00b7 24.7 GB", AdoptWords.chosen(state));
        assertEquals("Preview 10 models", AdoptWords.preview(state));
        presenter.choose(Set.of());
        assertEquals("None of 4 libraries is chosen", AdoptWords.chosen(presenter.state()));
    }

    @Test
    void theSearchIsNoPreviewAndThePreviewChangesNothing() throws InterruptedException {
        assertEquals(0, library.asked(AdoptLibrary.class).size());
        presenter.preview();
        AdoptState state = settled();
        assertEquals(Phase.PREVIEWED, state.phase());
        assertEquals("7 of 10 models are new, 22.7 GB", AdoptWords.title(state));
        assertEquals("Nothing has been changed yet.", AdoptWords.text(state));
        assertEquals("Adopt 7 models, 22.7 GB", AdoptWords.adopt(state.findings()));
        assertTrue(library.asked(AdoptLibrary.class).stream().allMatch(AdoptLibrary::dryRun));
        assertEquals(0, models());
    }

    @Test
    void onlyWhatIsChosenIsAdoptedWithTheWantedOptions() throws InterruptedException {
        presenter.choose(Set.of(AdoptExamples.COMFY));
        presenter.options(new AdoptOptions(true, false, true));
        presenter.preview();
        settled();
        presenter.adopt();
        AdoptState state = settled();
        assertEquals(Phase.ADOPTED, state.phase());
        assertEquals("3 models adopted, 2.98 GB", AdoptWords.title(state));
        assertEquals("Their files stay where they are. Nothing was changed in the folder of ComfyUI.",
                AdoptWords.text(state));
        assertEquals(List.of(
                new AdoptLibrary(AdoptExamples.COMFY, "comfyui", true, true, false, true),
                new AdoptLibrary(AdoptExamples.COMFY, "comfyui", true, true, false, false)),
                library.asked(AdoptLibrary.class));
        assertEquals(3, models());
    }

    @Test
    void oneUndoTakesAllOfItBackAndTheModelsAreNewAgain() throws InterruptedException {
        presenter.preview();
        settled();
        presenter.adopt();
        assertTrue(settled().undoable());
        assertEquals(7, models());
        presenter.undo();
        AdoptState state = settled();
        assertEquals(0, models());
        assertEquals(Phase.PREVIEWED, state.phase());
        assertEquals(7, state.findings().fresh());
        assertFalse(state.undoable());
    }

    @Test
    void whatIsCancelledKeepsWhatWasDoneWhichCanBeTakenBack() throws InterruptedException {
        library.holdsAt(AdoptExamples.COMFY + "/models/vae/clearwater.safetensors");
        presenter.preview();
        settled();
        presenter.adopt();
        library.awaitHeld();
        presenter.stop();
        AdoptState state = settled();
        assertEquals("Cancelled: 4 models were adopted, 9.89 GB", AdoptWords.title(state));
        assertEquals(4, models());
        presenter.undo();
        settled();
        assertEquals(0, models());
    }

    @Test
    void anotherLibraryBeginsWithTheChoice() throws InterruptedException {
        library.holdsAt(AdoptExamples.COMFY + "/models/vae/clearwater.safetensors");
        presenter.preview();
        settled();
        presenter.adopt();
        library.awaitHeld();
        session.open(library.info().location()).join();
        queue.pump();
        assertEquals(Phase.CHOOSING, presenter.state().phase());
        library.release();
        assertEquals(Phase.CHOOSING, settled().phase());
        assertEquals(0, presenter.state().findings().seen());
    }

    @Test
    void anotherRunShowsWhatIsNewSince() throws InterruptedException {
        presenter.choose(Set.of(AdoptExamples.INVOKE));
        presenter.preview();
        settled();
        presenter.adopt();
        settled();
        presenter.refresh();
        AdoptState state = settled();
        assertEquals(2, state.findings().count(Segment.KNOWN));
        assertEquals("Nothing is new: all 3 models are in the library or cannot be added", AdoptWords.title(state));
        presenter.adopt();
        assertEquals(Phase.PREVIEWED, presenter.state().phase(), "there is nothing to do");
        assertEquals(2, models());
    }

    @Test
    void wordsAndSegmentsFilterWithoutChangingWhatIsAdopted() throws InterruptedException {
        presenter.preview();
        settled();
        presenter.segment(Segment.PROBLEMS);
        assertEquals(List.of("attic-scenes.safetensors", "mystery_blend.safetensors", "half.safetensors"),
                presenter.state().findings().rows().stream().map(Finding::name).toList());
        presenter.filter("OLD half");
        assertEquals(1, presenter.state().findings().rows().size());
        assertEquals(1, presenter.state().findings().count(Segment.ALL));
        assertEquals(7, presenter.state().findings().fresh());
    }

    @Test
    void aFolderIsLookedIntoAndRememberedByTheNextSearch() throws InterruptedException {
        library.has("folder", "Folder", "/mnt/attic",
                NeighbourLibrary.model("/mnt/attic/a.safetensors", "a", "lora", "sdxl", 1, Map.of()));
        presenter.choose(Set.of());
        presenter.add(List.of("/mnt/attic"));
        AdoptState state = settled();
        assertEquals(Set.of("/mnt/attic"), state.chosen());
        presenter.refresh();
        assertTrue(settled().libraries().stream().anyMatch(one -> one.root().equals("/mnt/attic")));
        assertTrue(library.asked(FindNeighbours.class).contains(new FindNeighbours(List.of("/mnt/attic"))));
    }

    @Test
    void aFolderWithoutModelsIsTold() throws InterruptedException {
        presenter.add(List.of("/mnt/empty"));
        assertEquals(4, settled().libraries().size());
        assertEquals("No models were found in /mnt/empty", told.getFirst().title());
    }

    @Test
    void aFolderThatIsNotThereIsToldAndForgotten() throws InterruptedException {
        library.isGone("/mnt/gone");
        presenter.add(List.of("/mnt/gone"));
        assertEquals(4, settled().libraries().size());
        assertEquals("There is no such folder: /mnt/gone", told.getLast().title());
        presenter.refresh();
        settled();
        assertEquals(1, told.size());
    }

    @Test
    void whatCannotBeReadIsToldAndTheOthersAreShown() throws InterruptedException {
        presenter.preview();
        settled();
        assertEquals("1 folder could not be read", told.getLast().title());
        assertEquals("/mnt/win/forge/models/private: Access is denied.", told.getLast().text());
    }

    @Test
    void aLibraryThatCannotBeAdoptedDoesNotKeepTheOthersFromIt() throws InterruptedException {
        library.fails(new LibraryException(Problem.ENVIRONMENT, "The database cannot be read.", "Close InvokeAI."));
        presenter.preview();
        AdoptState state = settled();
        assertEquals("The database cannot be read.", told.getLast().title());
        assertEquals("Close InvokeAI.", told.getLast().text());
        assertEquals(5, state.findings().fresh());
    }

    @Test
    void aFailingSearchIsTold() throws InterruptedException {
        library.fails(new LibraryException(Problem.ENVIRONMENT, "The disk is away.", "Connect it."));
        presenter.refresh();
        assertFalse(settled().searching());
        assertEquals("The disk is away.", told.getLast().title());
    }

    @Test
    void aModelIsNamedWithItsPlaceAndWhoSaysWhat() throws InterruptedException {
        presenter.choose(Set.of(AdoptExamples.COMFY));
        presenter.preview();
        Finding finding = settled().findings().rows().getFirst();
        assertEquals("models/loras/2024/charcoal_lines_v3.safetensors", finding.place());
        assertEquals("models/loras/2024/charcoal_lines_v3.metadata.json model_name",
                finding.below(finding.outcome().fields().get("name")));
        assertEquals("Charcoal Lines, LoRA, Stable Diffusion XL, 144 MB, new", AdoptWords.spoken(finding));
        assertEquals("Trigger phrases", Words.field("trigger_phrases"));
    }

    @Test
    void filledInRecordsAreCountedByThemselves() throws InterruptedException {
        library.has("folder", "Folder", "/mnt/one", AdoptExamples.filled("/mnt/one/a.safetensors"));
        presenter.add(List.of("/mnt/one"));
        settled();
        presenter.choose(Set.of("/mnt/one"));
        presenter.preview();
        AdoptState state = settled();
        assertEquals("Fill in 1 record", AdoptWords.adopt(state.findings()));
        assertEquals("fills in 1 field", AdoptWords.result(state.findings().rows().getFirst()));
        presenter.adopt();
        assertEquals("1 record was filled in", AdoptWords.title(settled()));
    }

    @Test
    void whatWasFilledInWithModelsThatWereMadeIsTakenBackWithThem() throws InterruptedException {
        library.has("folder", "Folder", "/mnt/one", AdoptExamples.filled("/mnt/one/a.safetensors"),
                NeighbourLibrary.model("/mnt/one/b.safetensors", "b", "lora", "sdxl", 1, Map.of()));
        presenter.add(List.of("/mnt/one"));
        settled();
        presenter.choose(Set.of("/mnt/one"));
        presenter.preview();
        settled();
        presenter.adopt();
        assertEquals(2, settled().findings().done());
        presenter.undo();
        AdoptState state = settled();
        assertEquals(1, state.findings().lacking());
        assertEquals(0, state.findings().done());
    }

    @Test
    void aRunThatDidNothingSaysSo() throws InterruptedException {
        presenter.choose(Set.of(AdoptExamples.CACHE));
        presenter.preview();
        settled();
        library.fails(new LibraryException(Problem.ENVIRONMENT, "The cache cannot be read.", "Connect it."));
        presenter.adopt();
        AdoptState state = settled();
        assertEquals("Nothing was adopted", AdoptWords.title(state));
        assertEquals("The cache cannot be read.", told.getLast().title());
        assertFalse(state.undoable());
    }

    @Test
    void whatIsStoppedBeforeItsTurnCameLeadsBackToTheChoice() throws InterruptedException {
        Job.getJobManager().suspend();
        try {
            presenter.preview();
            presenter.stop();
        } finally {
            Job.getJobManager().resume();
        }
        assertEquals(Phase.CHOOSING, settled().phase());
        presenter.preview();
        assertEquals(Phase.PREVIEWED, settled().phase());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a1111", "comfyui", "fooocus", "folder", "huggingface", "invokeai", "lora-manager",
            "stability-matrix", "swarmui"})
    void ofEachProgramItIsSaidWhatIsRead(String program) {
        assertNotEquals("", Words.program(program));
    }

    @Test
    void aFolderThatIsAddedDuringTheSearchCostsNoneOfTheOthers() throws InterruptedException {
        library.has("folder", "Folder", "/mnt/attic",
                NeighbourLibrary.model("/mnt/attic/a.safetensors", "a", "lora", "sdxl", 1, Map.of()));
        library.isGone("/mnt/gone");
        library.isGone("/mnt/lost");
        Job.getJobManager().suspend();
        try {
            presenter.refresh();
            presenter.add(List.of("/mnt/gone", "/mnt/lost", "/mnt/attic"));
        } finally {
            Job.getJobManager().resume();
        }
        assertEquals(5, settled().libraries().size());
        assertEquals("There is no such folder: /mnt/gone", told.getLast().title());
        assertEquals("There is no such folder: /mnt/lost", told.getLast().reasons().getFirst().subject());
    }
}
