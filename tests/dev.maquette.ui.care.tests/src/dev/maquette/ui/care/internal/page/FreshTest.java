// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Right;
import dev.maquette.testkit.library.DistantLibrary;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Session;

class FreshTest {

    private final MemoryLibrary library = new MemoryLibrary("Studio", List.of());
    private final Session session = new Session(new MemoryLibraries(library));
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Optional<String>> answers = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private int asked;

    private Fresh<String> fresh(Fresh.Question<String> question) {
        return new Fresh<>(new Surroundings(session, background::add, Runnable::run), question, answers::add,
                failure -> failures.add(failure.getMessage()));
    }

    private void run() {
        while (!background.isEmpty()) {
            background.poll().run();
        }
    }

    @Test
    void aHundredWishesBeforeItIsAskedAreOneQuestion() throws InterruptedException {
        session.open(library.info().location()).join();
        Fresh<String> fresh = fresh(there -> there.info().name() + ++asked);
        for (int i = 0; i < 100; i++) {
            fresh.ask();
        }
        run();
        assertEquals(List.of(Optional.of("Studio1")), answers);
        fresh.ask();
        run();
        assertEquals(2, asked);
        session.close();
    }

    @Test
    void aWishWhileItIsAskedIsAskedAfterwards() throws InterruptedException {
        session.open(library.info().location()).join();
        List<Fresh<String>> itself = new ArrayList<>();
        itself.add(fresh(there -> {
            if (++asked == 1) {
                itself.getFirst().ask();
            }
            return "answer " + asked;
        }));
        itself.getFirst().ask();
        run();
        assertEquals(List.of(Optional.of("answer 1"), Optional.of("answer 2")), answers);
        session.close();
    }

    @Test
    void aServerThatIsAwayIsToldAndCanBeAskedAgain() throws InterruptedException {
        DistantLibrary distant = new DistantLibrary(library, Right.READ);
        Session far = new Session(new MemoryLibraries(distant));
        far.open(distant.info().location()).join();
        Fresh<Integer> fresh = new Fresh<>(new Surroundings(far, background::add, Runnable::run),
                there -> there.models(ModelQuery.all()).total(), answer -> answers.add(answer.map(String::valueOf)),
                failure -> failures.add(failure.getMessage()));
        distant.away(true);
        fresh.ask();
        run();
        assertEquals(List.of("The server cannot be reached."), failures);
        distant.away(false);
        fresh.ask();
        run();
        assertEquals(List.of(Optional.of("0")), answers);
        far.close();
    }

    @Test
    void withoutALibraryThereIsNoAnswer() {
        fresh(there -> "never").ask();
        run();
        assertEquals(List.of(Optional.empty()), answers);
    }

    @Test
    void aFailureIsToldAndItCanBeAskedAgain() throws InterruptedException {
        session.open(library.info().location()).join();
        Fresh<String> fresh = fresh(there -> {
            if (++asked == 1) {
                throw new LibraryException(Problem.ENVIRONMENT, "The disk is away.", "");
            }
            return "there";
        });
        fresh.ask();
        run();
        assertEquals(List.of("The disk is away."), failures);
        fresh.ask();
        run();
        assertEquals(List.of(Optional.of("there")), answers);
        session.close();
    }
}
