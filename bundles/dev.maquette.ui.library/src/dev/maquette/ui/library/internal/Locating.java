// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.request.LocateModels;
import dev.maquette.api.request.LocateModels.Bound;
import dev.maquette.api.request.LocateModels.Failure;
import dev.maquette.api.request.LocateModels.Located;
import dev.maquette.api.request.SearchMissing;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
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

    /** Whatever is missing may be below this folder, under whatever name. */
    public void search(Path folder) {
        String label = NLS.bind(Messages.Locating_search, folder);
        session.run(label, new SearchMissing(null, List.of(folder.toString()), false), found -> {
            List<Failure> left = Stream.concat(found.left().stream(), found.unread().stream()
                    .map(path -> new Failure(null, path, Messages.Locating_unread))).toList();
            if (found.bound().isEmpty() && left.isEmpty()) {
                session.tell(Notice.of(Notice.Kind.DONE, Messages.Locating_nothing, ""));
            } else {
                tell(new Located(found.bound(), left, found.batch()), title(found.bound(), found.left().size()), label,
                        folder.toString());
            }
        });
    }

    private void run(String label, LocateModels request) {
        session.run(label, request, located -> tell(located,
                title(located.bound(), located.failed().size()), label, request.place()));
    }

    private void tell(Located located, String title, String label, String place) {
        Optional<Notice.Action> undo = new Undoing(session).done(located.batch(), label, Messages.Removal_undo);
        List<Notice.Reason> reasons = located.failed().stream()
                .map(failure -> new Notice.Reason(failure.name(), failure.error())).toList();
        session.tell(new Notice(reasons.isEmpty() ? Notice.Kind.DONE : Notice.Kind.WARNING, title,
                reasons.size() == 1 ? reasons.getFirst().text() : located.bound().isEmpty() ? ""
                        : NLS.bind(Messages.Locating_place, place),
                undo, reasons));
    }

    private static String title(List<Bound> models, int failed) {
        int bound = models.size();
        if (failed > 0) {
            return NLS.bind(Messages.Locating_partly, ByteSize.count(bound), ByteSize.count(bound + failed));
        }
        return bound == 1 ? NLS.bind(Messages.Locating_bound1, models.getFirst().name())
                : NLS.bind(Messages.Locating_bound, ByteSize.count(bound));
    }
}
