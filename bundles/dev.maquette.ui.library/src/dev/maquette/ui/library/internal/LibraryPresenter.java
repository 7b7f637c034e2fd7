// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.ModelQuery;
import dev.maquette.api.library.Models;
import dev.maquette.api.library.UnreachableLibraryException;
import dev.maquette.api.model.Availability;
import dev.maquette.ui.library.internal.list.FilterState;
import dev.maquette.ui.library.internal.list.ListContent;
import dev.maquette.ui.session.Latest;
import dev.maquette.ui.session.LibraryState;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;

/**
 * What the Library view shows and when. Asks the library in the background and keeps what is shown until the answer is
 * there; an answer that a later question has overtaken is dropped.
 */
public final class LibraryPresenter implements AutoCloseable {

    /** Where it is shown; called on the display's thread. */
    public interface Screen {

        /** Models are there, or none match. */
        void show(Answer answer);

        /** There is no library to show. */
        void show(LibraryState state);

        /** These models do not exist any more. */
        void forget(Set<String> keys);
    }

    /**
     * The answer to what the user asked for.
     *
     * @param all number of models in the library
     * @param facets words of facets with the number of models, as this filter leaves them
     * @param everything the same of the whole library
     * @param absence the models of the whole library whose files are gone
     */
    public record Answer(ListContent content, FilterState filter, int matching, int all, long allBytes,
            Map<String, Map<String, Integer>> facets, Map<String, Map<String, Integer>> everything, Absence absence) {
    }

    /** What is known of the library whatever is asked; renewed when the library or its files have changed. */
    private record Whole(Library library, long look, int models, long bytes, Map<String, Map<String, Integer>> facets,
            Absence absence) {
    }

    private static final Logger LOG = System.getLogger(LibraryPresenter.class.getName());

    private static final int AT_ONCE = 500;

    private final Session session;
    private final Screen screen;
    private final Executor ui;
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong looks = new AtomicLong();
    private final Latest questions;
    private final Latest changes;
    private final Set<String> changed = new HashSet<>();
    private volatile Whole whole;
    private final List<Registration> subscriptions = new ArrayList<>();
    private FilterState filter = FilterState.ALL;
    private volatile Set<String> folded = Set.of();

    /**
     * @param background runs what may take time
     * @param ui runs what touches the screen
     * @param rest runs in the background what comes after a change, when some time has passed: while many models are
     *     hashed or installed, one look is enough for all that have changed meanwhile
     */
    public LibraryPresenter(Session session, Screen screen, Executor background, Executor ui, Executor rest) {
        this.session = session;
        this.screen = screen;
        this.ui = ui;
        this.questions = new Latest(background);
        this.changes = new Latest(background, rest);
        subscriptions.add(session.onState(state -> ui.execute(this::begin)));
        subscriptions.add(session.onChange(this::changed));
        subscriptions.add(session.onCheck(() -> changed(new LibraryEvent(0, Set.of()))));
    }

    /** What is searched, filtered and sorted by. */
    public FilterState filter() {
        return filter;
    }

    /** Searches, filters or sorts by something else. */
    public void change(UnaryOperator<FilterState> change) {
        FilterState next = change.apply(filter);
        if (!next.equals(filter)) {
            filter = next;
            asked.incrementAndGet();
            ask();
        }
    }

    /** Groups folded from now on; without headings nothing is folded and what was is remembered. */
    public void folded(Set<String> types) {
        if (filter.grouped()) {
            folded = Set.copyOf(types);
        }
    }

    /** Asks the library again, also what does not depend on the filter. */
    public void refresh() {
        looks.incrementAndGet(); // what is being read of the whole library at this moment may be old
        ask();
    }

    /** Another library: what was asked of the former one is not shown. */
    private void begin() {
        asked.incrementAndGet();
        refresh();
    }

    private void ask() {
        LibraryState state = session.state();
        if (state instanceof LibraryState.Open(Library library)) {
            ask(library);
        } else {
            screen.show(state);
        }
    }

    private void ask(Library library) {
        long number = asked.get();
        FilterState question = filter;
        questions.ask(() -> {
            try {
                Answer answer = answer(library, question);
                ui.execute(() -> {
                    if (number == asked.get()) {
                        screen.show(answer);
                    }
                });
            } catch (UnreachableLibraryException gone) {
                LOG.log(Level.DEBUG, "What is shown stays; the session has told why and asks again", gone);
            }
        });
    }

    private Answer answer(Library library, FilterState question) {
        Models found = library.models(question.query());
        Whole all = whole(library);
        ListContent content = question.grouped() ? ListContent.of(found.items(), folded)
                : ListContent.flat(found.items());
        return new Answer(content, question, found.total(), all.models(), all.bytes(), found.facets(), all.facets(),
                all.absence());
    }

    /** Each keystroke asks for it, and only a change makes it another. */
    private Whole whole(Library library) {
        Whole known = whole;
        long look = looks.get();
        if (known == null || known.library() != library || known.look() != look) {
            Models all = library.models(ModelQuery.all().page(0, 0));
            known = new Whole(library, look, all.total(), all.totalBytes(), all.facets(),
                    absence(library));
            whole = known;
        }
        return known;
    }

    private static Absence absence(Library library) {
        ModelQuery gone = ModelQuery.all().withAvailability(Set.of(Availability.MISSING));
        ModelQuery away = ModelQuery.all().withAvailability(Set.of(Availability.OFFLINE)).page(0, 0);
        return Absence.of(library.models(gone).items(), library.info().modelsFolder(), library.models(away).total());
    }

    private void changed(LibraryEvent event) {
        synchronized (changed) {
            changed.addAll(event.changed());
        }
        changes.ask(() -> session.library().ifPresent(library -> {
            Set<String> gone = gone(library, takeChanged());
            ui.execute(() -> {
                screen.forget(gone);
                refresh();
            });
        }));
    }

    private Set<String> takeChanged() {
        synchronized (changed) {
            Set<String> keys = Set.copyOf(changed);
            changed.clear();
            return keys;
        }
    }

    /** A server is asked for many at once, and no more when it does not answer. */
    private static Set<String> gone(Library library, Set<String> keys) {
        Set<String> gone = new HashSet<>();
        List<String> all = List.copyOf(keys);
        try {
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                List<String> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
                gone.addAll(some);
                library.records(some).forEach(model -> gone.remove(model.key()));
            }
            return gone;
        } catch (LibraryException unreadable) {
            LOG.log(Level.WARNING, "Which models are gone is not known", unreadable);
            return Set.of();
        }
    }

    @Override
    public void close() {
        asked.incrementAndGet();
        subscriptions.forEach(Registration::end);
    }
}
