// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.studio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.generate.ImageSettings;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.GenerateImages;
import dev.maquette.api.request.ListPictures.Drawing;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.testkit.ui.Queued;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;

class LiveStudioTest {

    private static final long TENTH = 100_000_000;

    private final PaintingLibrary library = new PaintingLibrary(ModelRecords.dozen());
    private final MemoryLibrary other = new MemoryLibrary("Other", List.of());
    private final Session session = new Session(new MemoryLibraries(library, other));
    private final Queued turns = new Queued();
    private final AtomicLong time = new AtomicLong();
    private final Ear ear = new Ear();
    private LiveStudio studio;

    private static final class Ear implements Studio.Listener {

        private final List<DrawingState> states = new ArrayList<>();
        private final List<Integer> waiting = new ArrayList<>();
        private final List<Integer> totals = new ArrayList<>();
        private final List<LibraryException> failures = new ArrayList<>();
        private final List<Drawing> used = new ArrayList<>();
        private Optional<DrawingState> state = Optional.empty();
        private Optional<Drawing> selected = Optional.empty();

        @Override
        public void drawing(Optional<DrawingState> now) {
            state = now;
            now.ifPresent(states::add);
        }

        @Override
        public void waiting(int drawings) {
            waiting.add(drawings);
        }

        @Override
        public void pictures(List<Drawing> pictures, int total) {
            totals.add(total);
        }

        @Override
        public void selected(Optional<Drawing> picture) {
            selected = picture;
        }

        @Override
        public void use(Drawing picture) {
            used.add(picture);
        }

        @Override
        public void failed(LibraryException failure) {
            failures.add(failure);
        }
    }

    @BeforeEach
    void open() throws InterruptedException {
        session.open(library.info().location()).join();
        studio = new LiveStudio(turns.surroundings(session), () -> time.addAndGet(TENTH));
        studio.subscribe(ear);
        turns.settle();
    }

    @AfterEach
    void close() {
        studio.close();
        session.close();
    }

    private static GenerateImages boats(int count) {
        return new GenerateImages("a1", new ImageSettings.Builder("a boat").count(count).build(), null, null);
    }

    @Test
    void stepsAreToldAsTheyComeWithTheirPaceAndTheLastPreview() throws InterruptedException {
        GenerateImages request = boats(2);
        studio.draw(request);
        assertEquals(new DrawingState(request, 1, 0, 0, 0, null), ear.state.orElseThrow());
        turns.settle();
        assertEquals(List.of("1: 0/0", "1: 1/2", "1: 2/2", "2: 1/2", "2: 2/2"),
                ear.states.stream().map(s -> s.image() + ": " + s.step() + "/" + s.steps()).toList());
        assertEquals(10, ear.states.get(2).stepsPerSecond(), 1e-9);
        assertEquals(10, ear.states.get(3).stepsPerSecond(), 1e-9, "between pictures it is as it was");
        assertArrayEquals(new byte[]{1, 2, 3}, ear.states.get(4).preview().rgb());
        assertEquals(Optional.empty(), ear.state);
        assertEquals(Optional.empty(), studio.drawing());
    }

    @Test
    void eachPictureIsListedAndLookedAtAsSoonAsItIsThere() throws Exception {
        library.hold();
        studio.draw(boats(2));
        library.allow(1);
        turns.until("the first is listed", () -> ear.selected.isPresent());
        assertEquals("/pictures/1.png", ear.selected.orElseThrow().path());
        assertEquals(1, ear.totals.getLast());
        library.allow(1);
        turns.settle();
        assertEquals("/pictures/2.png", studio.selected().orElseThrow().path());
        assertEquals(2, ear.totals.getLast());
    }

    @Test
    void whatIsAskedForMeanwhileWaitsForItsTurn() throws InterruptedException {
        library.hold();
        studio.draw(boats(1));
        studio.draw(boats(2));
        studio.draw(boats(3));
        assertEquals(2, ear.waiting.getLast());
        library.allow(6);
        turns.settle();
        assertEquals(List.of(1, 2, 3), library.drawings().stream().map(r -> r.settings().count()).toList());
        assertEquals(0, ear.waiting.getLast());
        assertEquals(6, ear.totals.getLast());
    }

    @Test
    void cancellingEndsWhatIsDrawnAndWhatWaitsAndKeepsWhatIsThere() throws Exception {
        library.hold();
        studio.draw(boats(3));
        studio.draw(boats(1));
        library.allow(1);
        turns.until("one is there", () -> ear.totals.getLast() == 1);
        studio.cancel();
        turns.settle();
        assertEquals(1, library.drawings().size());
        assertEquals(1, ear.totals.getLast());
        assertEquals(0, ear.waiting.getLast());
        assertFalse(studio.drawing().isPresent());
        library.allow(1);
        studio.draw(boats(1));
        turns.settle();
        assertEquals(2, ear.totals.getLast(), "it draws again afterwards");
    }

    @Test
    void aFailureIsToldAndTheNextOneIsDrawn() throws InterruptedException {
        library.hold();
        library.fails(new LibraryException(Problem.INVALID, "The LoRA does not fit.", "Choose another."));
        studio.draw(boats(1));
        studio.draw(boats(1));
        library.allow(1);
        turns.settle();
        assertEquals(List.of("The LoRA does not fit."),
                ear.failures.stream().map(LibraryException::getMessage).toList());
        assertEquals(1, ear.totals.getLast());
        assertFalse(studio.drawing().isPresent());
    }

    @Test
    void whoComesLaterIsToldHowThingsAre() throws InterruptedException {
        studio.draw(boats(1));
        turns.settle();
        Ear late = new Ear();
        Registration registration = studio.subscribe(late);
        assertEquals(List.of(1), late.totals);
        assertEquals("/pictures/1.png", late.selected.orElseThrow().path());
        assertEquals(List.of(0), late.waiting);
        registration.end();
        studio.use(ear.selected.orElseThrow());
        assertTrue(late.used.isEmpty());
        assertEquals(1, ear.used.size());
    }

    @Test
    void anotherLibraryEndsAllThatBelongsToTheFormer() throws InterruptedException {
        studio.draw(boats(1));
        turns.settle();
        library.hold();
        studio.draw(boats(1));
        session.open(other.info().location()).join();
        turns.pump();
        turns.settle();
        assertFalse(studio.drawing().isPresent());
        assertEquals(Optional.empty(), ear.selected);
        assertEquals(0, ear.totals.getLast());
    }

    @Test
    void withoutALibraryNothingIsDrawnAndNothingWaits() {
        LiveStudio bare = new LiveStudio(turns.surroundings(new Session(new MemoryLibraries(library))), () -> 0);
        bare.draw(boats(1));
        bare.draw(boats(1));
        assertFalse(bare.drawing().isPresent());
        assertTrue(library.drawings().isEmpty());
        bare.close();
    }

    @Test
    void theTimeLeftIsThatOfAllPictures() {
        assertEquals(2 * 10 + 10 - 4, new DrawingState(boats(4), 2, 4, 10, 1, null).secondsLeft(), 1e-9);
        assertEquals(-1, new DrawingState(boats(4), 1, 0, 10, 0, null).secondsLeft(), 1e-9);
    }
}
