// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Right;
import dev.maquette.api.model.Availability;
import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RemoveModels.Files;
import dev.maquette.testkit.Eventually;
import dev.maquette.testkit.library.DistantLibrary;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.library.internal.LibraryPresenter.Answer;
import dev.maquette.ui.library.internal.list.Facet;
import dev.maquette.ui.session.BackgroundChecks;
import dev.maquette.ui.session.LibraryState;
import dev.maquette.ui.session.Session;

class LibraryPresenterTest {

    private final MemoryLibrary library = new MemoryLibrary("Studio", ModelRecords.dozen());
    private final Session session = new Session(new MemoryLibraries(library));
    private final Seen seen = new Seen();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final LibraryPresenter presenter = new LibraryPresenter(session, seen, background::add, Runnable::run,
            background::add);

    private static final class Seen implements LibraryPresenter.Screen {

        private final List<Answer> answers = new ArrayList<>();
        private final List<LibraryState> states = new ArrayList<>();
        private final List<Set<String>> forgotten = new ArrayList<>();

        @Override
        public void show(Answer answer) {
            answers.add(answer);
        }

        @Override
        public void show(LibraryState state) {
            states.add(state);
        }

        @Override
        public void forget(Set<String> keys) {
            forgotten.add(keys);
        }

        List<String> names() {
            return answers.getLast().content().models().stream().map(ModelSummary::name).toList();
        }
    }

    @BeforeEach
    void open() throws InterruptedException {
        session.open(library.info().location()).join();
        work();
    }

    @AfterEach
    void close() {
        presenter.close();
        session.close();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    @Test
    void showsAllModelsWhenTheLibraryIsOpen() {
        assertInstanceOf(LibraryState.Opening.class, seen.states.getFirst());
        assertEquals(12, seen.answers.getLast().all());
        assertEquals(12, seen.names().size());
    }

    @Test
    void searchesAndSaysHowManyOfHowMany() {
        presenter.change(f -> f.withText("paper"));
        work();
        assertEquals(List.of("Harrowgate XL v4", "Papercut Depth"), seen.names());
        assertEquals(2, seen.answers.getLast().matching());
        assertEquals(12, seen.answers.getLast().all());
    }

    @Test
    void aLookAtTheFilesShowsWhichAreGone() throws Exception {
        library.vanishes("b4", Availability.MISSING);
        library.vanishes("a5", Availability.OFFLINE);
        try (var _ = new BackgroundChecks(session, Thread::startVirtualThread, InstantSource.system(),
                new BackgroundChecks.Pace(Duration.ZERO, Duration.ofMinutes(1), Duration.ofHours(1)))) {
            Eventually.holds("the look is told", Duration.ofSeconds(10), () -> !background.isEmpty());
            work();
        }
        assertEquals(List.of("old_merge_012"),
                seen.answers.getLast().absence().models().stream().map(ModelSummary::name).toList());
        assertEquals(Map.of("missing", 1, "offline", 1, "present", 10),
                seen.answers.getLast().facets().get("availability"));
        presenter.change(f -> f.toggle(Facet.STATE, "offline"));
        work();
        assertEquals(List.of("Vellum Rooms"), seen.names());
    }

    @Test
    void anAnswerThatALaterQuestionHasOvertakenIsNotShown() {
        int before = seen.answers.size();
        presenter.change(f -> f.withText("p"));
        presenter.change(f -> f.withText("pa"));
        presenter.change(f -> f.withText("paper"));
        work();
        assertEquals(before + 1, seen.answers.size());
        assertEquals(2, seen.names().size());
    }

    @Test
    void keepsTheOldAnswerUntilTheNewOneIsThere() {
        int before = seen.answers.size();
        presenter.change(f -> f.withText("paper"));
        assertEquals(before, seen.answers.size());
        assertEquals(1, seen.states.size(), "no empty page between");
    }

    @Test
    void keepsTheListWhileTheServerIsAway() throws Exception {
        DistantLibrary distant = new DistantLibrary(library, Right.READ);
        Session far = new Session(new MemoryLibraries(distant));
        far.open(distant.info().location()).join();
        Seen there = new Seen();
        List<String> told = new ArrayList<>();
        far.onNotice(notice -> told.add(notice.title()));
        try (LibraryPresenter looking = new LibraryPresenter(far, there, background::add, Runnable::run,
                background::add)) {
            looking.refresh();
            work();
            distant.away(true);
            looking.refresh();
            looking.change(filter -> filter.withText("paper"));
            work();
            library.changeBehindTheScenes("b4", Map.of("name", "Aardvark"));
            work();
            assertEquals(1, there.answers.size(), "what was shown stays");
            assertEquals(List.of("The server cannot be reached."), told);
            assertEquals(Set.of(), there.forgotten.getLast(), "nobody knows whether it is gone");
        }
        far.close();
    }

    @Test
    void filtersByTypeAndBaseWithCountsOfTheOthers() {
        presenter.change(f -> f.toggle(Facet.TYPE, "lora").toggle(Facet.BASE, "sdxl"));
        work();
        assertEquals(List.of("Papercut Depth", "Saltmarsh Film"), seen.names());
        assertEquals(Map.of("main", 2, "lora", 2, "vae", 1), seen.answers.getLast().facets().get("type"));
    }

    @Test
    void showsWhatSomebodyElseHasChanged() {
        library.changeBehindTheScenes("b4", Map.of("name", "Aardvark"));
        work();
        assertEquals("Aardvark", seen.answers.getLast().content().models().stream()
                .filter(model -> model.type().id().equals("lora")).findFirst().orElseThrow().name());
        assertEquals(Set.of(), seen.forgotten.getLast());
    }

    @Test
    void forgetsModelsThatAreGone() throws Exception {
        library.run(new RemoveModels(List.of("a1"), Files.TRASH, false), Actor.localUser(), null);
        work();
        assertEquals(Set.of("a1"), seen.forgotten.getLast());
        assertEquals(11, seen.answers.getLast().all());
    }

    @Test
    void foldedGroupsStayFoldedWhenModelsChange() {
        presenter.folded(Set.of("main"));
        presenter.refresh();
        work();
        assertEquals(6, seen.answers.getLast().content().countShown());
        assertEquals(12, seen.names().size());
    }

    @Test
    void aClosedPresenterShowsNothingMore() {
        int before = seen.answers.size();
        presenter.refresh();
        presenter.close();
        work();
        library.changeBehindTheScenes("b4", Map.of("name", "Aardvark"));
        work();
        assertEquals(before, seen.answers.size());
    }
}
