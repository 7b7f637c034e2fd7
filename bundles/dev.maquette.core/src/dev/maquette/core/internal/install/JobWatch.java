// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.library.InstallsEvent;
import dev.maquette.api.library.Subscription;
import dev.maquette.registry.InstallJobs;
import dev.maquette.registry.RegistryException;

/**
 * Tells what becomes of installations: those under way here as they are in memory, all others as the registry has them,
 * which is asked only while somebody listens.
 */
final class JobWatch {

    private static final Logger LOG = System.getLogger(JobWatch.class.getName());

    private final InstallJobs jobs;
    private final Map<Long, InstallJob> live = new ConcurrentHashMap<>();
    /** Those of {@link #live} that have moved since they were told. */
    private final Set<Long> moved = ConcurrentHashMap.newKeySet();
    private final List<Consumer<InstallsEvent>> listeners = new CopyOnWriteArrayList<>();
    private final Set<Long> known = new HashSet<>();
    private long sequence;

    JobWatch(InstallJobs jobs) {
        this.jobs = jobs;
    }

    /** How a job that is under way here is now. */
    void live(InstallJob job) {
        live.put(job.id(), job);
        moved.add(job.id());
    }

    /** From now on the registry says how it is. */
    void over(long id) {
        live.remove(id);
    }

    /** All jobs as they are. */
    List<InstallJob> list() throws RegistryException {
        return jobs.list().stream().map(Jobs::told).map(job -> live.getOrDefault(job.id(), job)).toList();
    }

    synchronized Subscription listen(Consumer<InstallsEvent> listener) {
        if (listeners.isEmpty()) {
            begin();
        }
        Consumer<InstallsEvent> own = listener::accept;
        listeners.add(own);
        return () -> listeners.remove(own);
    }

    private void begin() {
        try {
            var feed = jobs.since(Long.MAX_VALUE);
            sequence = feed.sequence();
            known.clear();
            feed.present().forEach(id -> known.add(Long.parseLong(id)));
            moved.clear();
        } catch (RegistryException later) {
            LOG.log(Level.WARNING, "What becomes of installations is not seen yet", later);
        }
    }

    /** Tells listeners what has happened since the last time. */
    synchronized void poll() {
        if (listeners.isEmpty()) {
            return;
        }
        try {
            var event = next();
            if (!event.changed().isEmpty() || !event.forgotten().isEmpty()) {
                tell(event);
            }
        } catch (RegistryException later) {
            LOG.log(Level.DEBUG, "What became of installations is not known this time", later);
        }
    }

    private InstallsEvent next() throws RegistryException {
        var changed = new TreeMap<Long, InstallJob>();
        var forgotten = new HashSet<Long>();
        if (jobs.sequence() != sequence) {
            var feed = jobs.since(sequence);
            feed.changed().forEach(job -> changed.put(Long.parseLong(job.getId()), Jobs.told(job)));
            var present = new HashSet<Long>();
            feed.present().forEach(id -> present.add(Long.parseLong(id)));
            forgotten.addAll(known);
            forgotten.removeAll(present);
            known.clear();
            known.addAll(present);
            sequence = feed.sequence();
        }
        for (var id : List.copyOf(moved)) {
            moved.remove(id);
            var job = live.get(id);
            if (job != null) {
                changed.put(id, job);
            }
        }
        return new InstallsEvent(new ArrayList<>(changed.values()), forgotten);
    }

    private void tell(InstallsEvent event) {
        for (var listener : listeners) {
            try {
                listener.accept(event);
            } catch (RuntimeException failure) {
                LOG.log(Level.ERROR, "Somebody who watches installations failed", failure);
            }
        }
    }
}
