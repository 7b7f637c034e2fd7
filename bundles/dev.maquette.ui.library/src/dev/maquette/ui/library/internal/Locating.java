// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.request.LocateModels;
import dev.maquette.api.request.LocateModels.Located;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.UndoStack;
import dev.maquette.ui.session.Undoing;

/** Tells the library where files are now, says what became of it and offers to take it back. */
public final class Locating {

    private final Session session;

    /** Works on the session's library. */
    public Locating(Session session) {
        this.session = session;
    }

    /** The files of one model are at this place now. */
    public void model(String key, String name, Path place) {
        run(NLS.bind(Messages.Locating_model, name), new LocateModels(key, null, place.toString(), false, false));
    }

    /** All that was below a folder is below another one now. */
    public void folder(Path from, Path to) {
        run(NLS.bind(Messages.Locating_folder, from), new LocateModels(null, from.toString(), to.toString(), false,
                false));
    }

    private void run(String label, LocateModels request) {
        session.run(label, request, located -> tell(located, label, request.place()));
    }

    private void tell(Located located, String label, String place) {
        Optional<Notice.Action> undo = Optional.empty();
        if (located.batch() != null) {
            session.undo().done(new UndoStack.Step(List.of(located.batch()), label));
            undo = Optional.of(new Notice.Action(Messages.Removal_undo, () -> new Undoing(session).undo()));
        }
        List<Notice.Reason> reasons = located.failed().stream()
                .map(failure -> new Notice.Reason(failure.name(), failure.error())).toList();
        session.tell(new Notice(reasons.isEmpty() ? Notice.Kind.DONE : Notice.Kind.WARNING, title(located),
                reasons.size() == 1 ? reasons.getFirst().text() : located.bound().isEmpty() ? ""
                        : NLS.bind(Messages.Locating_place, place),
                undo, reasons));
    }

    private static String title(Located located) {
        int bound = located.bound().size();
        if (!located.failed().isEmpty()) {
            return NLS.bind(Messages.Locating_partly, ByteSize.count(bound),
                    ByteSize.count(bound + located.failed().size()));
        }
        return bound == 1 ? NLS.bind(Messages.Locating_bound1, located.bound().getFirst().name())
                : NLS.bind(Messages.Locating_bound, ByteSize.count(bound));
    }
}
