// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.InstallModel;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.UndoStack;

/** Adds models one after the other in a job that the Progress view shows, and says how it ended. */
final class Installation {

    /** How it ended for all of them. */
    private record Outcome(List<String> names, long bytes, List<Long> batches, List<LibraryException> failures) {
    }

    private final Session session;

    Installation(Session session) {
        this.session = session;
    }

    void start(List<InstallModel> requests) {
        String label = requests.size() == 1 ? NLS.bind(Messages.Installation_one, requests.getFirst().source())
                : NLS.bind(Messages.Installation_several, ByteSize.count(requests.size()));
        session.library().ifPresent(library -> session.operations().start(label,
                monitor -> install(library, requests, monitor), outcome -> ended(label, outcome), session::tell));
    }

    private static Outcome install(Library library, List<InstallModel> requests, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, requests.size() * 100);
        List<String> names = new ArrayList<>();
        List<Long> batches = new ArrayList<>();
        List<LibraryException> failures = new ArrayList<>();
        long bytes = 0;
        for (InstallModel request : requests) {
            try {
                var model = library.run(request, Actor.localUser(), progress.split(100)).model();
                names.add(model.name());
                bytes += model.fileSize();
                library.history(model.key(), 1).forEach(change -> batches.add(change.batch()));
            } catch (LibraryException failure) {
                failures.add(failure);
            }
        }
        return new Outcome(names, bytes, batches, failures);
    }

    private void ended(String label, Outcome outcome) {
        if (!outcome.batches().isEmpty()) {
            session.undo().done(new UndoStack.Step(outcome.batches(), label));
        }
        tell(outcome);
    }

    private void tell(Outcome outcome) {
        int count = outcome.names().size();
        String title = count == 1 ? NLS.bind(Messages.Installation_done1, outcome.names().getFirst())
                : NLS.bind(Messages.Installation_done, ByteSize.count(count));
        if (outcome.failures().isEmpty()) {
            session.tell(Notice.of(Notice.Kind.DONE, title, ByteSize.text(outcome.bytes())));
        } else {
            LibraryException first = outcome.failures().getFirst();
            session.tell(new Notice(count == 0 ? Notice.Kind.PROBLEM : Notice.Kind.WARNING,
                    count == 0 ? first.getMessage()
                            : NLS.bind(Messages.Installation_partly, count, outcome.failures().size()),
                    count == 0 ? first.remedy() : first.getMessage(), Optional.empty()));
        }
    }
}
