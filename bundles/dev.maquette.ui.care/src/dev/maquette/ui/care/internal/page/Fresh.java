// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.page;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.UnreachableLibraryException;
import dev.maquette.ui.part.Surroundings;

/**
 * Asks the open library the same question whenever its answer may be another: one question at a time, and once more
 * when it was wanted meanwhile. Safe for threads.
 *
 * @param <A> the answer
 */
public final class Fresh<A> {

    /**
     * A question.
     *
     * @param <A> its answer
     */
    @FunctionalInterface
    public interface Question<A> {

        /** Asks; it may take time. */
        A ask(Library library) throws LibraryException;
    }

    private final Surroundings surroundings;
    private final Question<A> question;
    private final Consumer<Optional<A>> answered;
    private final Consumer<LibraryException> failed;
    private final AtomicInteger wanted = new AtomicInteger();

    /**
     * @param answered told each answer on the display's thread, and nothing where no library is open
     * @param failed told a failure on the display's thread
     */
    public Fresh(Surroundings surroundings, Question<A> question, Consumer<Optional<A>> answered,
            Consumer<LibraryException> failed) {
        this.surroundings = surroundings;
        this.question = question;
        this.answered = answered;
        this.failed = failed;
    }

    /** Asks again, soon. */
    public void ask() {
        if (wanted.getAndIncrement() == 0) {
            Executor background = surroundings.background();
            background.execute(this::askUntilCurrent);
        }
    }

    private void askUntilCurrent() {
        int seen;
        do {
            seen = wanted.get();
            askOnce();
        } while (!wanted.compareAndSet(seen, 0));
    }

    private void askOnce() {
        try {
            Optional<Library> library = surroundings.session().library();
            Optional<A> answer = library.isPresent() ? Optional.of(question.ask(library.get())) : Optional.empty();
            surroundings.display().execute(() -> answered.accept(answer));
        } catch (LibraryException failure) {
            surroundings.display().execute(() -> failed.accept(failure));
        } catch (UnreachableLibraryException gone) {
            surroundings.display().execute(() -> failed.accept(gone.failure()));
        }
    }
}
