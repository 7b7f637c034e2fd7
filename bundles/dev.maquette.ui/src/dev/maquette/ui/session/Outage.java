// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.UnreachableLibraryException;

/**
 * A time in which the open library cannot be asked. It is told once, however many ask; then it is tried again, seldomer
 * with time, until the library answers or is not the open one any more. Safe for threads.
 */
final class Outage {

    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Function<Duration, Executor> later;
    private final Consumer<LibraryException> began;
    private final Consumer<Library> ended;
    /** That cannot be asked now, or null. */
    private Library out;

    /**
     * @param later runs something after a while
     * @param began told why the library cannot be asked
     * @param ended told the library that answers again
     */
    Outage(Function<Duration, Executor> later, Consumer<LibraryException> began, Consumer<Library> ended) {
        this.later = later;
        this.began = began;
        this.ended = ended;
    }

    /** It could not be asked. */
    void lost(Library library, LibraryException failure) {
        if (begins(library)) {
            began.accept(failure);
            tryLater(library, FIRST);
        }
    }

    private synchronized boolean begins(Library library) {
        boolean news = out != library;
        out = library;
        return news;
    }

    private void tryLater(Library library, Duration pause) {
        later.apply(pause).execute(() -> tryAgain(library, pause));
    }

    private void tryAgain(Library library, Duration pause) {
        if (!isOut(library)) {
            return;
        }
        try {
            library.models(ModelQuery.all().page(0, 0));
        } catch (UnreachableLibraryException _) { // that it is so was told
            Duration longer = pause.multipliedBy(2);
            tryLater(library, longer.compareTo(LONGEST) < 0 ? longer : LONGEST);
            return;
        }
        if (isOut(library)) {
            over();
            ended.accept(library);
        }
    }

    private synchronized boolean isOut(Library library) {
        return out == library;
    }

    /** Another library is open, or it answers again. */
    synchronized void over() {
        out = null;
    }
}
