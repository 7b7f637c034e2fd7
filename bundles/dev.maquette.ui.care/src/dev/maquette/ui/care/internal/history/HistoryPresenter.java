// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.history;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Change;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Right;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.UndoChange;
import dev.maquette.api.request.UndoChange.Undone;
import dev.maquette.ui.care.internal.page.Fresh;
import dev.maquette.ui.care.internal.page.Screen;
import dev.maquette.ui.care.internal.page.Working;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Undoing;

/**
 * Follows the history of the open library, of all models or one, and takes changes back. Its methods belong to the
 * display's thread.
 */
final class HistoryPresenter {

    /** How many changes are asked for at first, and how many more each time. */
    private static final int PAGE = 500;

    /** What is asked for: a question is answered with the latest of them. */
    private record Wish(boolean filtered, String key, int limit) {
    }

    /** What came of it. */
    private record Found(Wish wish, List<Change> changes, Map<Long, List<Difference>> differences, String model) {
    }

    private final Session session;
    private final Screen<HistoryState> screen;
    private final Working working;
    private final Fresh<Found> changes;
    private final List<Registration> registrations;
    private final Set<Long> open = new HashSet<>();
    private volatile Wish wish;
    private HistoryState state = new HistoryState(List.of(), Set.of(), Map.of(), "", false, false);

    /** Follows the changes of all models. */
    HistoryPresenter(Surroundings surroundings, Screen<HistoryState> screen) {
        this(surroundings, screen, false);
    }

    /** Follows the changes of one model, once it is selected. */
    static HistoryPresenter ofModel(Surroundings surroundings, Screen<HistoryState> screen) {
        return new HistoryPresenter(surroundings, screen, true);
    }

    private HistoryPresenter(Surroundings surroundings, Screen<HistoryState> screen, boolean filtered) {
        this.wish = new Wish(filtered, null, PAGE);
        this.session = surroundings.session();
        this.screen = screen;
        this.working = new Working(surroundings, screen, this::refresh);
        this.changes = new Fresh<>(surroundings, library -> find(library, wish), this::found, working::tell);
        registrations = List.of(session.onState(any -> surroundings.display().execute(this::another)),
                session.onChange(event -> refresh()));
        refresh();
    }

    private static Found find(Library library, Wish wish) throws LibraryException {
        if (wish.filtered() && wish.key() == null) {
            return new Found(wish, List.of(), Map.of(), "");
        }
        List<Change> found = library.history(wish.filtered() ? wish.key() : null, wish.limit());
        String model = wish.filtered() ? library.model(wish.key()).map(ModelRecord::name).orElse(
                found.isEmpty() ? wish.key() : HistoryWords.name(found.getFirst())) : "";
        return new Found(wish, found, wish.filtered() ? differences(found) : Map.of(), model);
    }

    /** What each change made of the one model. */
    private static Map<Long, List<Difference>> differences(List<Change> changes) {
        return changes.stream().collect(Collectors.toMap(Change::batch, Difference::of,
                (first, second) -> Stream.concat(first.stream(), second.stream()).toList()));
    }

    /** The numbers of another library's changes mean something else. */
    private void another() {
        open.clear();
        wish = new Wish(wish.filtered(), null, PAGE);
        refresh();
    }

    private void found(Optional<Found> now) {
        Found found = now.orElse(new Found(wish, List.of(), Map.of(), ""));
        boolean more = found.changes().size() >= found.wish().limit();
        List<Batch> batches = Batch.of(found.changes(), session.may(Right.MANAGE));
        // The oldest of them may have more parts than were asked for.
        List<Batch> whole = more && batches.size() > 1 ? batches.subList(0, batches.size() - 1) : batches;
        show(new HistoryState(whole, open, found.differences(), found.model(), found.wish().filtered(), more));
    }

    private void show(HistoryState next) {
        state = next;
        screen.show(next);
    }

    /** What is to be seen now. */
    HistoryState state() {
        return state;
    }

    /** Asks again; may be called from any thread. */
    void refresh() {
        changes.ask();
    }

    /** Ends what is being done. */
    void cancel() {
        working.cancel();
    }

    /** These models are selected now; the first is what a filter is about. */
    void select(List<String> keys) {
        String key = keys.isEmpty() ? null : keys.getFirst();
        if (!Objects.equals(key, wish.key())) {
            wish = new Wish(wish.filtered(), key, PAGE);
            if (wish.filtered()) {
                refresh();
            }
        }
    }

    /** Shows only the selected model's changes, or all. */
    void filter(boolean only) {
        wish = new Wish(only, wish.key(), PAGE);
        refresh();
    }

    /** Goes further back. */
    void older() {
        wish = new Wish(wish.filtered(), wish.key(), wish.limit() + PAGE);
        refresh();
    }

    /** Shows the models of a change below it, or not any more. */
    void unfold(Batch batch, boolean shown) {
        if (shown ? open.add(batch.number()) : open.remove(batch.number())) {
            show(state.opened(open));
        }
    }

    /** Takes a change back; where models have moved on since, that is told and all stays as it is. */
    void undo(Batch batch) {
        if (batch.undoable()) {
            working.run(NLS.bind(Messages.Undo_label, batch.label()), new UndoChange(batch.number()), this::undone);
        }
    }

    private void undone(Undone outcome) {
        String label = NLS.bind(Messages.Undo_label, outcome.label());
        screen.tell(new Notice(Notice.Kind.DONE, NLS.bind(Messages.Undo_done, outcome.label()), "",
                new Undoing(session).done(outcome.batch(), label, Messages.Undo_again)));
    }

    /** Nobody looks any more. */
    void close() {
        registrations.forEach(Registration::end);
        working.close();
    }
}
