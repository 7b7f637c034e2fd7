// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Library;
import dev.maquette.api.request.AdoptLibrary;
import dev.maquette.api.request.AdoptLibrary.State;
import dev.maquette.api.request.FindNeighbours.Neighbour;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Adopting;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Undoing;

/** Adopts the libraries that were ticked on the Welcome page, and tells how that went. */
record Adoption(Session session) {

    /** Begins, in the background. */
    void start(Library library, List<Neighbour> chosen) {
        if (!chosen.isEmpty()) {
            session.operations().start(Messages.Welcome_adoptJob,
                    new Adopting(library, chosen.stream().map(Adoption::part).toList(), (request, outcome) -> {
                    }), this::tell, session::tell);
        }
    }

    /** All that is sure: what no rule knows is left out. */
    private static Adopting.Part part(Neighbour each) {
        return new Adopting.Part(new AdoptLibrary(each.root(), each.program(), false, true, true, false),
                each.models());
    }

    private void tell(Adopting.Ended ended) {
        Optional<Notice.Action> undo =
                new Undoing(session).done(ended.batches(), Messages.Welcome_adoptJob, Messages.Welcome_undo);
        session.tell(notice(ended, undo));
    }

    static Notice notice(Adopting.Ended ended, Optional<Notice.Action> undo) {
        int models = ended.adopted().stream().mapToInt(each -> each.count(State.ADOPTED)).sum();
        String title = models == 1 ? Messages.Welcome_adopted1
                : NLS.bind(Messages.Welcome_adopted, ByteSize.count(models));
        List<Notice.Reason> reasons = ended.failed().stream()
                .map(failure -> new Notice.Reason(failure.getMessage(), failure.remedy())).toList();
        boolean whole = !ended.cancelled() && reasons.isEmpty();
        return new Notice(whole ? Notice.Kind.DONE : Notice.Kind.WARNING, title,
                ended.cancelled() ? Messages.Welcome_adoptStopped
                        : whole ? Messages.Welcome_adoptedText : Messages.Welcome_adoptFailed,
                undo, reasons);
    }
}
