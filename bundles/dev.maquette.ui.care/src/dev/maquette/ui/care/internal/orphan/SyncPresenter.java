// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.orphan;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.LibraryEvent;
import dev.maquette.api.library.Right;
import dev.maquette.api.request.AdoptOrphans;
import dev.maquette.api.request.AdoptOrphans.Adopted;
import dev.maquette.api.request.ListOrphans;
import dev.maquette.api.request.ListOrphans.Orphan;
import dev.maquette.api.request.ListOrphans.Orphans;
import dev.maquette.api.request.RemoveOrphans;
import dev.maquette.api.request.RemoveOrphans.Gone;
import dev.maquette.api.request.RemoveOrphans.Removed;
import dev.maquette.api.request.RestoreTrash;
import dev.maquette.ui.care.internal.page.Screen;
import dev.maquette.ui.care.internal.page.Working;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.part.Surroundings;
import dev.maquette.ui.session.LibraryState;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Undoing;

/**
 * Finds what lies in the models folder without a record, makes records for it or moves it to the trash. A look goes
 * through folders, so it is a job that is shown and can be cancelled; the former list stays until a new one is there.
 * Its methods belong to the display's thread.
 */
final class SyncPresenter {

    private final Session session;
    private final Screen<SyncState> screen;
    private final Working working;
    private final List<Registration> registrations;
    /** Keys of models that were orphans; when their adoption is taken back or done again, there are other orphans. */
    private final Set<String> adopted = new HashSet<>();
    private SyncState state = new SyncState(false, List.of());

    SyncPresenter(Surroundings surroundings, Screen<SyncState> screen) {
        this.session = surroundings.session();
        this.screen = screen;
        this.working = new Working(surroundings, screen, () -> surroundings.display().execute(() -> show(state)));
        registrations = List.of(session.onState(any -> surroundings.display().execute(() -> another(any))),
                session.onChange(event -> surroundings.display().execute(() -> changed(event))));
        look();
    }

    /** What was found in the former library is of no use in another. */
    private void another(LibraryState now) {
        adopted.clear();
        show(new SyncState(false, List.of()));
        if (now instanceof LibraryState.Open) {
            look();
        }
    }

    private void changed(LibraryEvent event) {
        if (!Collections.disjoint(event.changed(), adopted)) {
            look();
        }
    }

    private void show(SyncState next) {
        state = next;
        screen.show(next);
    }

    /** What is to be seen now. */
    SyncState state() {
        return state;
    }

    /** Looks through the models folder, for those who may. */
    void look() {
        session.library().filter(_ -> session.may(Right.MANAGE)).ifPresent(
                library -> working.run(Messages.Look_label, new ListOrphans(), found -> {
                    if (session.library().filter(now -> now == library).isPresent()) {
                        found(found);
                    }
                }));
    }

    private void found(Orphans found) {
        show(new SyncState(true, found.orphans()));
        if (!found.unread().isEmpty()) {
            tell(NLS.bind(Messages.Look_unread, ByteSize.count(found.unread().size())),
                    SyncWords.unread(found.unread()), "", Optional.empty());
        }
    }

    /** Ends what is being done. */
    void cancel() {
        working.cancel();
    }

    /** Makes records for these. */
    void adopt(List<Orphan> orphans) {
        if (!orphans.isEmpty()) {
            String label = NLS.bind(Messages.Adopt_label, named(orphans));
            working.run(label, new AdoptOrphans(paths(orphans), false), outcome -> adopted(label, outcome));
        }
    }

    private void adopted(String label, Adopted outcome) {
        outcome.models().forEach(model -> adopted.add(model.key()));
        Optional<Notice.Action> undo = new Undoing(session).done(outcome.batches(), label, Messages.Adopt_undo);
        tell(SyncWords.adopted(outcome), SyncWords.reasons(outcome.failed()), Messages.Adopt_stay,
                outcome.failed().isEmpty() ? undo : Optional.empty());
        look();
    }

    /** Moves these to the trash; several only after a question. */
    void remove(List<Orphan> orphans) {
        if (!orphans.isEmpty() && (orphans.size() == 1 || confirmed(orphans))) {
            working.run(NLS.bind(Messages.Remove_label, named(orphans)), new RemoveOrphans(paths(orphans), false),
                    this::removed);
        }
    }

    private boolean confirmed(List<Orphan> orphans) {
        String count = SyncWords.counted(orphans.size());
        long bytes = orphans.stream().mapToLong(Orphan::totalBytes).sum();
        return screen.confirm(NLS.bind(Messages.Remove_title, count),
                NLS.bind(Messages.Remove_text, ByteSize.text(bytes)), NLS.bind(Messages.Remove_verb, count));
    }

    private void removed(Removed outcome) {
        List<String> entries = outcome.removed().stream().map(Gone::entry).toList();
        Optional<Notice.Action> undo = entries.isEmpty() ? Optional.empty()
                : Optional.of(new Notice.Action(Messages.Remove_undo, () -> bringBack(entries)));
        tell(SyncWords.removed(outcome), SyncWords.reasons(outcome.failed()), SyncWords.inTrash(outcome), undo);
        look();
    }

    private void bringBack(List<String> entries) {
        working.run(Messages.Remove_undoing, new RestoreTrash(entries, false), outcome -> {
            tell(NLS.bind(Messages.Remove_undone, SyncWords.counted(outcome.restored().size())),
                    outcome.failed().stream().map(RestoreTrash.Failure::error).toList(), "", Optional.empty());
            look();
        });
    }

    /** Where something failed its reason is told, and all of them are a click away unless undo is more useful. */
    private void tell(String title, List<String> reasons, String text, Optional<Notice.Action> action) {
        if (reasons.isEmpty()) {
            screen.tell(new Notice(Notice.Kind.DONE, title, text, action));
            return;
        }
        Optional<Notice.Action> details = Optional.of(
                new Notice.Action(Messages.Sync_details, () -> screen.details(title, reasons)));
        screen.tell(new Notice(Notice.Kind.WARNING, title, reasons.getFirst(), action.or(() -> details)));
    }

    private static List<String> paths(List<Orphan> orphans) {
        return orphans.stream().map(Orphan::path).toList();
    }

    private static String named(List<Orphan> orphans) {
        return orphans.size() == 1 ? orphans.getFirst().path() : SyncWords.counted(orphans.size());
    }

    /** Nobody looks any more. */
    void close() {
        registrations.forEach(Registration::end);
        working.close();
    }
}
