// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import dev.maquette.api.library.Subscription;
import dev.maquette.registry.Registry.Observer;
import dev.maquette.registry.RegistryEvent;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.spi.RegistryStore;

/**
 * Keeps a snapshot current by the change feed and tells observers. One thread, the registry's, looks for what other
 * processes did and calls all observers, in the order of the commits.
 */
final class Follower implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Follower.class.getName());
    private static final int PAGE = 5_000;
    private static final long POLL_MILLIS = 250;

    private final RegistryStore store;
    private final List<Observer> observers = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("Maquette registry").factory());
    private volatile Snapshot snapshot;
    private long sequence;
    private boolean failing;

    private Follower(RegistryStore store, long sequence, Snapshot snapshot) {
        this.store = store;
        this.sequence = sequence;
        this.snapshot = snapshot;
    }

    /** What is committed while the pages are read comes again by the feed, since the sequence is read first. */
    static Follower of(RegistryStore store) throws RegistryException {
        long sequence = store.sequence();
        var snapshot = Snapshot.empty();
        var page = store.rows(0, PAGE);
        while (!page.rows().isEmpty()) {
            snapshot = snapshot.with(List.of(), page.rows());
            page = store.rows(page.last(), PAGE);
        }
        var follower = new Follower(store, sequence, snapshot);
        follower.thread.scheduleWithFixedDelay(follower::follow, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
        store.watch(follower::wake);
        return follower;
    }

    private void wake() {
        try {
            thread.execute(this::follow);
        } catch (RejectedExecutionException closed) {
            LOG.log(Level.DEBUG, "A change came after the registry was closed", closed);
        }
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Subscription observe(Observer observer) {
        Observer own = observer::changed;
        observers.add(own);
        return () -> observers.remove(own);
    }

    private void catchUp() throws RegistryException {
        if (store.sequence() == sequence) {
            return;
        }
        var feed = store.since(sequence);
        var gone = feed.versions().entrySet().stream().filter(each -> each.getValue() == 0).map(Map.Entry::getKey)
                .toList();
        snapshot = snapshot.with(gone, feed.rows());
        sequence = feed.sequence();
        if (!thread.isShutdown()) {
            thread.execute(() -> tell(new RegistryEvent(feed.sequence(), feed.versions())));
        }
    }

    /**
     * Reads what was committed since; when it returns the snapshot shows it. A failure is logged, once until it works
     * again: it has no bearing on what the caller has committed, and the thread tries again soon.
     */
    synchronized void follow() {
        try {
            catchUp();
            failing = false;
        } catch (RegistryException | RuntimeException failure) {
            if (!failing) {
                LOG.log(Level.WARNING, "Changes by other programs are not seen for now", failure);
            }
            failing = true;
        }
    }

    /** Tells observers of entries that show something else now, though nothing of them was committed. */
    synchronized void announce(Set<String> keys) {
        var versions = new HashMap<String, Long>();
        for (var key : keys) {
            int slot = snapshot.slot(key);
            if (slot >= 0) {
                versions.put(key, snapshot.chunk(slot).versions[Snapshot.within(slot)]);
            }
        }
        if (!versions.isEmpty() && !thread.isShutdown()) {
            var event = new RegistryEvent(sequence, versions);
            thread.execute(() -> tell(event));
        }
    }

    private void tell(RegistryEvent event) {
        for (var observer : observers) {
            try {
                observer.changed(event);
            } catch (RuntimeException failure) {
                LOG.log(Level.ERROR, "An observer of the registry failed", failure);
            }
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
