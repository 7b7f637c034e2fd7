// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.InstallModel;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.Undoing;

/** Adds models one after the other in a job that the Progress view shows, and says how it ended. */
public final class Installation {

    /** Told what becomes of each model, on the job's thread. */
    public interface Listener {

        /** It is in the library under this key. */
        void installed(InstallModel request, String key);

        /** It could not be added; the others go on. */
        void failed(InstallModel request, LibraryException failure);

        /** Nothing more is done. */
        void ended(Notice notice);
    }

    /** How it ended for all of them. */
    private record Outcome(List<String> names, long bytes, List<Long> batches, List<LibraryException> failures,
            int leftOut) {
    }

    private final Session session;

    /** Adds to the library that the session has open. */
    public Installation(Session session) {
        this.session = session;
    }

    /** Starts the job; cancelling it leaves out what is not added yet. Without a library nothing happens. */
    public Optional<Job> start(List<InstallModel> requests, Listener listener) {
        String label = requests.size() == 1 ? NLS.bind(Messages.Installation_one, requests.getFirst().source())
                : NLS.bind(Messages.Installation_several, ByteSize.count(requests.size()));
        return session.library().map(library -> session.operations().start(label,
                monitor -> install(library, requests, listener, monitor),
                outcome -> listener.ended(notice(label, outcome)),
                failure -> listener.ended(
                        Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), failure.remedy()))));
    }

    private static Outcome install(Library library, List<InstallModel> requests, Listener listener,
            IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, requests.size() * 100);
        List<String> names = new ArrayList<>();
        List<Long> batches = new ArrayList<>();
        List<LibraryException> failures = new ArrayList<>();
        long bytes = 0;
        for (InstallModel request : requests) {
            try {
                var installed = library.run(request, Actor.localUser(), progress.split(100));
                var model = installed.model();
                names.add(model.name());
                bytes += model.fileSize();
                batches.add(installed.batch());
                listener.installed(request, model.key());
            } catch (LibraryException failure) {
                failures.add(failure);
                listener.failed(request, failure);
            } catch (OperationCanceledException _) {
                break; // what was added before stays, and can be undone
            }
        }
        return new Outcome(names, bytes, batches, failures, requests.size() - names.size() - failures.size());
    }

    private Notice notice(String label, Outcome outcome) {
        Optional<Notice.Action> undo =
                new Undoing(session).done(outcome.batches(), label, Messages.Installation_undo);
        return new Notice(kind(outcome), title(outcome), text(outcome), undo);
    }

    private static Notice.Kind kind(Outcome outcome) {
        if (outcome.failures().isEmpty()) {
            return outcome.leftOut() > 0 ? Notice.Kind.INFO : Notice.Kind.DONE;
        }
        return outcome.names().isEmpty() ? Notice.Kind.PROBLEM : Notice.Kind.WARNING;
    }

    private static String title(Outcome outcome) {
        int count = outcome.names().size();
        if (outcome.leftOut() > 0) {
            return NLS.bind(Messages.Installation_cancelled, ByteSize.count(count), ByteSize.count(outcome.leftOut()));
        }
        if (outcome.failures().isEmpty()) {
            return count == 1 ? NLS.bind(Messages.Installation_done1, outcome.names().getFirst())
                    : NLS.bind(Messages.Installation_done, ByteSize.count(count));
        }
        return count == 0 && outcome.failures().size() == 1 ? outcome.failures().getFirst().getMessage()
                : NLS.bind(Messages.Installation_partly, ByteSize.count(count),
                        ByteSize.count(outcome.failures().size()));
    }

    private static String text(Outcome outcome) {
        if (outcome.failures().isEmpty()) {
            return outcome.names().isEmpty() ? "" : ByteSize.text(outcome.bytes());
        }
        var first = outcome.failures().getFirst();
        return outcome.names().isEmpty() && outcome.failures().size() == 1 ? first.remedy() : first.getMessage();
    }
}
