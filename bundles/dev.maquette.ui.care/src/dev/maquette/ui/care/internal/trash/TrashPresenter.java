// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.trash;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ChangeSettings;
import dev.maquette.api.request.EmptyTrash;
import dev.maquette.api.request.EmptyTrash.Emptied;
import dev.maquette.api.request.ListTrash;
import dev.maquette.api.request.ListTrash.Entry;
import dev.maquette.api.request.RestoreTrash;
import dev.maquette.api.request.RestoreTrash.Back;
import dev.maquette.api.request.RestoreTrash.Failure;
import dev.maquette.api.request.RestoreTrash.Restored;
import dev.maquette.ui.care.internal.page.Fresh;
import dev.maquette.ui.care.internal.page.Screen;
import dev.maquette.ui.care.internal.page.Working;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Undoing;

/**
 * Follows the trash of the open library, brings things back from it and deletes them for good. Its methods belong to
 * the display's thread.
 */
final class TrashPresenter {

    private final Session session;
    private final Screen<TrashState> screen;
    private final Working working;
    private final Fresh<TrashState> content;
    private final List<Registration> registrations;
    private TrashState state = TrashState.empty();

    TrashPresenter(Surroundings surroundings, Screen<TrashState> screen) {
        this.session = surroundings.session();
        this.screen = screen;
        this.working = new Working(surroundings, screen, this::refresh);
        this.content = new Fresh<>(surroundings, TrashPresenter::look, this::show, working::tell);
        registrations = List.of(session.onState(any -> refresh()), session.onChange(event -> refresh()));
        refresh();
    }

    private static TrashState look(Library library) throws LibraryException {
        ListTrash.Trash trash = library.run(new ListTrash(), Actor.localUser(), new NullProgressMonitor());
        return new TrashState(trash.entries(), trash.bytes(),
                library.run(ChangeSettings.none(), Actor.localUser(), new NullProgressMonitor()));
    }

    private void show(Optional<TrashState> now) {
        state = now.orElse(TrashState.empty());
        screen.show(state);
    }

    /** What is to be seen now. */
    TrashState state() {
        return state;
    }

    /** Looks into the trash again; may be called from any thread. */
    void refresh() {
        content.ask();
    }

    /** Ends what is being done. */
    void cancel() {
        working.cancel();
    }

    /** Brings entries back to where they were. */
    void restore(List<Entry> entries) {
        if (!entries.isEmpty()) {
            String label = NLS.bind(Messages.Restore_label, named(entries));
            working.run(label, new RestoreTrash(ids(entries), false),
                    outcome -> restored(outcome, label, entries));
        }
    }

    private void restored(Restored outcome, String label, List<Entry> entries) {
        List<Long> batches = outcome.restored().stream().map(Back::batch).filter(Objects::nonNull).toList();
        Optional<Notice.Action> undo = new Undoing(session).done(batches, label, Messages.Restore_undo);
        String title = TrashWords.restored(outcome);
        tell(title, outcome.failed(), entries,
                outcome.restored().size() == 1 ? outcome.restored().getFirst().path() : "", undo);
    }

    /**
     * Deletes entries for good after a question that says how much it frees, which is looked up first: files that have
     * another name elsewhere free nothing.
     */
    void delete(List<Entry> entries) {
        if (!entries.isEmpty()) {
            working.run(Messages.Delete_looking, new EmptyTrash(ids(entries), null, null, true),
                    would -> ask(would, entries));
        }
    }

    /** Deletes all that is in the trash now for good, after a question. */
    void empty() {
        delete(state.entries());
    }

    private void ask(Emptied would, List<Entry> entries) {
        if (would.deleted().isEmpty()) {
            tell(TrashWords.deleted(would), would.failed(), entries, "", Optional.empty());
        } else if (screen.confirm(TrashWords.question(would),
                NLS.bind(Messages.Delete_text, ByteSize.text(would.freedBytes())),
                NLS.bind(Messages.Delete_verb, TrashWords.counted(would.deleted())))) {
            working.run(NLS.bind(Messages.Delete_label, TrashWords.counted(would.deleted())),
                    new EmptyTrash(ids(would.deleted()), null, null, false),
                    outcome -> tell(TrashWords.deleted(outcome), outcome.failed(), entries,
                            NLS.bind(Messages.Delete_freed, ByteSize.text(outcome.freedBytes())), Optional.empty()));
        }
    }

    /**
     * Changes when entries go by themselves.
     *
     * @param days 0 for no limit of age
     * @param bytes 0 for no limit of size
     */
    void limit(int days, long bytes) {
        working.run(Messages.Limits_label, new ChangeSettings(null, days, bytes), settings -> refresh());
    }

    /** Where something failed, its reason is told, and all of them are a click away. */
    private void tell(String title, List<Failure> failed, List<Entry> entries, String text,
            Optional<Notice.Action> action) {
        if (failed.isEmpty()) {
            screen.tell(new Notice(Notice.Kind.DONE, title, text, action));
            return;
        }
        List<String> reasons = TrashWords.reasons(failed, entries);
        Optional<Notice.Action> details = Optional.of(
                new Notice.Action(Messages.Trash_details, () -> screen.details(title, reasons)));
        screen.tell(new Notice(Notice.Kind.WARNING, title, reasons.getFirst(), action.or(() -> details)));
    }

    private static List<String> ids(List<Entry> entries) {
        return entries.stream().map(Entry::id).toList();
    }

    private static String named(List<Entry> entries) {
        return entries.size() == 1 ? entries.getFirst().name() : TrashWords.counted(entries);
    }

    /** Nobody looks any more. */
    void close() {
        registrations.forEach(Registration::end);
        working.close();
    }
}
