// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.NullProgressMonitor;

import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.registry.RegistryException;
import dev.maquette.registry.model.InstallJob;

/**
 * Carries out waiting installations in the background, a few at a time, the one of the smallest priority number first.
 * It works until nothing waits, and for as long as somebody keeps it working. One that fails says so in its job and
 * leaves the others alone.
 */
final class InstallQueue implements AutoCloseable {

    private static final Logger LOG = System.getLogger(InstallQueue.class.getName());
    private static final int WIDTH = 3;
    private static final long LOOK_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long RECOVERY_NANOS = Duration.ofSeconds(3).toNanos();
    private static final Comparator<InstallJob> ORDER = Comparator.comparingInt(InstallJob::getPriority)
            .thenComparingLong(job -> Long.parseLong(job.getId()));

    private final LibraryInstalls installs;
    private final ExecutorService threads = Executors.newFixedThreadPool(WIDTH,
            Thread.ofPlatform().daemon().name("Maquette installation ", 1).factory());
    private Workshop workshop;
    private Actor actor;
    private final Set<String> ids = ConcurrentHashMap.newKeySet();
    private int running;
    private int keepers;
    private boolean wanted;
    /** How often somebody wanted it to work; it may be wanted again while it finds out that there is nothing to do. */
    private long starts;
    private boolean closed;
    private long looked;
    /** The last change after which there was nothing left to begin. */
    private long seen = -1;
    private long recovered;

    InstallQueue(LibraryInstalls installs) {
        this.installs = installs;
    }

    /** Works until nothing waits. */
    void start(Workshop with, Actor who) {
        synchronized (this) {
            workshop = with;
            actor = who;
            wanted = true;
            starts++;
            looked = System.nanoTime() - LOOK_NANOS;
        }
        installs.begin();
        installs.nudge();
    }

    /** Works until {@link #leave()}, also on what other processes ask for meanwhile. */
    synchronized void keep(Workshop with, Actor who) {
        keepers++;
        recovered = System.nanoTime() - RECOVERY_NANOS;
        start(with, who);
    }

    /** The last one who leaves stops what is under way, so that somebody else can go on. */
    void leave() {
        synchronized (this) {
            keepers--;
            if (keepers > 0) {
                return;
            }
            wanted = false;
        }
        installs.runs().release(Set.copyOf(ids));
    }

    /** Begins what can be begun; called now and then. */
    void pump() {
        synchronized (this) {
            if (closed || !wanted || running >= WIDTH || System.nanoTime() - looked < LOOK_NANOS) {
                return;
            }
            looked = System.nanoTime();
        }
        try {
            recover();
            begin();
        } catch (RegistryException later) {
            LOG.log(Level.WARNING, "Waiting installations are not begun this time", later);
        }
    }

    private void recover() throws RegistryException {
        synchronized (this) {
            if (keepers == 0 || System.nanoTime() - recovered < RECOVERY_NANOS) {
                return;
            }
            recovered = System.nanoTime();
        }
        installs.recover();
    }

    private void begin() throws RegistryException {
        long asked;
        long before;
        synchronized (this) {
            asked = starts;
            before = seen;
        }
        long sequence = installs.jobs().sequence();
        if (sequence == before || beginThose(waiting())) {
            synchronized (this) {
                seen = sequence;
                wanted &= keepers > 0 || running > 0 || starts != asked;
            }
        }
    }

    /** @return whether all of them were begun, here or elsewhere */
    private boolean beginThose(List<InstallJob> jobs) throws RegistryException {
        for (var job : jobs) {
            synchronized (this) {
                if (closed || running >= WIDTH) {
                    return false;
                }
                running++;
            }
            boolean begun = false;
            try {
                var mine = installs.jobs().claim(job.getId());
                begun = mine.isPresent() && hand(mine.get());
            } finally {
                ended(begun);
            }
        }
        return true;
    }

    /** What is claimed when the library closes is released with all that belongs to this process. */
    private synchronized boolean hand(InstallJob job) {
        if (!closed) {
            ids.add(job.getId());
            threads.execute(() -> run(job));
        }
        return !closed;
    }

    private synchronized void ended(boolean begun) {
        if (!begun) {
            running--;
        }
    }

    private List<InstallJob> waiting() throws RegistryException {
        return installs.jobs().list().stream().filter(job -> job.getOwner() == null)
                .filter(job -> Words.is(job, Status.WAITING)).sorted(ORDER).toList();
    }

    private void run(InstallJob job) {
        try {
            installs.run(job, workshop, actor, new NullProgressMonitor());
        } catch (LibraryException failure) {
            LOG.log(Level.INFO, "The installation " + job.getId() + " failed: " + failure.getMessage());
        } catch (Stopped stopped) {
            LOG.log(Level.DEBUG, "The installation " + job.getId(), stopped);
        } catch (RuntimeException | Error mistake) { // which the job tells; others go on
            LOG.log(Level.ERROR, "The installation " + job.getId() + " failed", mistake);
        } finally {
            ids.remove(job.getId());
            synchronized (this) {
                running--;
                looked = System.nanoTime() - LOOK_NANOS;
            }
            installs.nudge();
        }
    }

    /** Begins nothing any more. */
    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        threads.shutdown();
    }
}
