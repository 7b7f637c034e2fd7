// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.verify;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.VerifyModels;
import dev.maquette.api.request.VerifyModels.Repair;
import dev.maquette.api.request.VerifyModels.Verdict;
import dev.maquette.api.request.VerifyModels.Verified;
import dev.maquette.ui.session.LibraryState;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Registration;
import dev.maquette.ui.session.Running;
import dev.maquette.ui.session.Session;

/**
 * Verifies files in the background and keeps what was found for as long as the library is open, whether or not a view
 * shows it; so it is there from the beginning and does not go with the last one that uses it. Safe for threads.
 */
@Component(service = Verifications.class, immediate = true)
public final class Verifications {

    private final Session session;
    private final Registration state;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<Notice>> tellers = new CopyOnWriteArrayList<>();
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private final Map<String, Long> sizes = new HashMap<>();
    private Optional<Work> work = Optional.empty();
    private Scope last = new Scope(true, Map.of(), "");

    /** Nothing is verified yet. */
    @Activate
    public Verifications(@Reference Session session) {
        this.session = session;
        this.state = session.onState(this::another);
    }

    /** A verification that goes on. */
    private static final class Work {

        private final Scope scope;
        private final Pace pace;
        private final long begun = System.nanoTime();
        private volatile IProgressMonitor monitor;
        private volatile boolean cancelled;
        private int found;
        private int bad;

        Work(Scope scope, Pace pace) {
            this.scope = scope;
            this.pace = pace;
        }
    }

    /** What was found in the former library is of no use in another. */
    private void another(LibraryState now) {
        cancel();
        synchronized (this) {
            verdicts.clear();
            sizes.clear();
        }
        changed();
    }

    /** Calls the listener when there are other results, on any thread. */
    Registration onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Who tells how it ended, on any thread; without anybody the session does. */
    Registration tell(Consumer<Notice> teller) {
        tellers.add(teller);
        return () -> tellers.remove(teller);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    private void say(Notice notice) {
        if (tellers.isEmpty()) {
            session.tell(notice);
        } else {
            tellers.forEach(teller -> teller.accept(notice));
        }
    }

    /** All results. */
    synchronized List<Verdict> verdicts() {
        return List.copyOf(verdicts.values());
    }

    /** Bytes of the models that there are results of, as they were when they were verified. */
    synchronized long bytes() {
        return verdicts.keySet().stream().mapToLong(key -> sizes.getOrDefault(key, 0L)).sum();
    }

    /** What was verified last. */
    synchronized Scope last() {
        return last;
    }

    /** Whether something is verified now. */
    synchronized boolean busy() {
        return work.isPresent();
    }

    /** How far it is, in words. */
    synchronized Optional<Running> running() {
        return work.flatMap(now -> session.operations().running().stream()
                .filter(each -> each.label().equals(now.pace.label())).findFirst()
                .map(each -> new Running(now.pace.words(each.fraction(),
                        Duration.ofNanos(System.nanoTime() - now.begun)), each.fraction())));
    }

    /** Ends what goes on; what was found is kept. */
    synchronized void cancel() {
        work.ifPresent(now -> {
            now.cancelled = true;
            if (now.monitor != null) {
                now.monitor.setCanceled(true);
            }
        });
    }

    /** Verifies these in the background; one verification at a time. Results of models that are gone are forgotten. */
    void start(Scope scope, Repair repair) {
        Optional<Library> library = session.library();
        if (library.isEmpty() || scope.count() == 0) {
            return;
        }
        String label = NLS.bind(repair == Repair.NONE ? Messages.Verify_label : Messages.Verify_labelRepair,
                VerifyWords.models(scope.count()));
        Work now = new Work(scope, new Pace(label, scope.total()));
        synchronized (this) {
            if (work.isPresent()) {
                return;
            }
            work = Optional.of(now);
            last = scope;
            sizes.putAll(scope.bytes());
            if (scope.all()) {
                verdicts.keySet().retainAll(scope.bytes().keySet());
            }
        }
        changed();
        session.operations().start(label, monitor -> run(library.get(), now, repair, monitor),
                verified -> say(VerifyWords.ended(verified, scope)), session::tell);
    }

    private Verified run(Library library, Work now, Repair repair, IProgressMonitor monitor) throws LibraryException {
        now.monitor = monitor;
        if (now.cancelled) {
            monitor.setCanceled(true);
        }
        boolean whole = false;
        try {
            Verified verified = library.run(new VerifyModels(now.scope.keys(), repair, false),
                    verdict -> found(now, verdict), Actor.localUser(), monitor);
            whole = true;
            return verified;
        } finally {
            synchronized (this) {
                work = Optional.empty();
            }
            changed();
            if (!whole && monitor.isCanceled()) {
                say(VerifyWords.cancelled(now.found, now.bad, now.scope));
            }
        }
    }

    private void found(Work now, Verdict verdict) {
        synchronized (this) {
            verdicts.put(verdict.key(), verdict);
            now.found++;
            now.bad += verdict.bad() ? 1 : 0;
        }
        changed();
    }

    /** Ends with the session. */
    @Deactivate
    public void close() {
        state.end();
        cancel();
    }
}
