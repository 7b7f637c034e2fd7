// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.InstallsEvent;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Subscription;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.QueueInstalls;
import dev.maquette.ui.look.ByteSize;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;

/**
 * Hands installations to the library, which carries them out in the background and after a restart too, and tells how
 * they ended once the last of them has. The Install Queue shows what goes on meanwhile.
 */
public final class Queueing {

    private final Session session;

    /** Installs into the library that the session has open. */
    public Queueing(Session session) {
        this.session = session;
    }

    /**
     * Queues installations. Without a library, or without any, nothing happens.
     *
     * @param tell told how all of them ended, on any thread; not told what a user has cancelled
     */
    public void start(List<InstallModel> requests, Consumer<Notice> tell) {
        if (requests.isEmpty()) {
            return;
        }
        String label = requests.size() == 1 ? NLS.bind(Messages.Installation_one, requests.getFirst().source())
                : NLS.bind(Messages.Installation_several, ByteSize.count(requests.size()));
        session.library().ifPresent(library -> session.operations().start(label,
                monitor -> queue(library, requests, new Watch(library, label, tell), monitor), ids -> {
                    // the watch knows them
                }, failure -> tell.accept(
                        Notice.of(Notice.Kind.PROBLEM, failure.getMessage(), failure.remedy()))));
    }

    private static List<Long> queue(Library library, List<InstallModel> requests, Watch watch,
            IProgressMonitor monitor) throws LibraryException {
        watch.begin();
        try {
            List<Long> ids = library.run(new QueueInstalls(requests, InstallJob.USUAL_PRIORITY), Actor.localUser(),
                    monitor).ids();
            watch.wanted(ids, library.installs());
            return ids;
        } catch (LibraryException failure) {
            watch.end();
            throw failure;
        }
    }

    /** Waits for the end of some installations. */
    private final class Watch {

        private final Library library;
        private final String label;
        private final Consumer<Notice> tell;
        private final Map<Long, InstallJob> finished = new TreeMap<>();
        private final Set<Long> wanted = new HashSet<>();
        private Optional<Subscription> subscription = Optional.empty();
        private boolean told;

        Watch(Library library, String label, Consumer<Notice> tell) {
            this.library = library;
            this.label = label;
            this.tell = tell;
        }

        synchronized void begin() {
            subscription = Optional.of(library).map(open -> open.watchInstalls(this::arrived));
        }

        synchronized void end() {
            subscription.ifPresent(Subscription::close);
            subscription = Optional.empty();
        }

        /** These are the ones; what has become of them already may not be told again. */
        void wanted(List<Long> ids, List<InstallJob> known) {
            synchronized (this) {
                wanted.addAll(ids);
                known.forEach(this::note);
            }
            tellWhenAllHaveEnded();
        }

        private void arrived(InstallsEvent event) {
            synchronized (this) {
                event.changed().forEach(this::note);
                wanted.removeIf(id -> event.forgotten().contains(id) && !finished.containsKey(id));
            }
            tellWhenAllHaveEnded();
        }

        private void note(InstallJob job) {
            if (job.status().finished()) {
                finished.put(job.id(), job);
            } else {
                finished.remove(job.id());
            }
        }

        private void tellWhenAllHaveEnded() {
            List<InstallJob> ended;
            synchronized (this) {
                if (told || wanted.isEmpty() || !finished.keySet().containsAll(wanted)) {
                    return;
                }
                told = true;
                ended = new ArrayList<>(finished.values());
                ended.removeIf(job -> !wanted.contains(job.id()));
                end();
            }
            Thread.startVirtualThread(() -> new Ended(session, library, label).tell(ended, tell));
        }
    }
}
