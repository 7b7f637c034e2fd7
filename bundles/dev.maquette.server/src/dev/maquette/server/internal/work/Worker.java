// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.work;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Right;
import dev.maquette.api.request.RunInstalls;
import dev.maquette.api.request.WatchFiles;

/**
 * Does for a library what a workbench does in the background, as long as it is served: carries out installations,
 * watches the files of the models, and hashes what has no hash. When it ends, what is under way waits again and goes on
 * the next time somebody opens the library.
 */
public final class Worker implements AutoCloseable {

    private static final Logger LOG = System.getLogger(Worker.class.getName());
    /** Until something that failed is tried again. */
    private static final Duration REST = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Library library;
    private final IProgressMonitor monitor = new NullProgressMonitor();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    /** Something that lasts until it is cancelled. */
    @FunctionalInterface
    private interface Duty {
        void carryOut() throws LibraryException;
    }

    private Worker(Library library) {
        this.library = library;
    }

    /** Begins, unless nothing may be changed in the library. */
    public static Worker start(Library library) {
        var worker = new Worker(library);
        if (library.rights().contains(Right.MANAGE)) {
            var hashing = new Hashing(library, worker.monitor);
            worker.start("installations", worker::install);
            worker.start("files", worker::watch);
            worker.start("hashes", hashing::carryOut);
        }
        return worker;
    }

    private void install() throws LibraryException {
        library.run(new RunInstalls(true), _ -> {
            // who wants to know watches the library
        }, Actor.localUser(), monitor);
    }

    private void watch() throws LibraryException {
        library.run(new WatchFiles(WatchFiles.USUAL, true), _ -> {
            // queries know it by now
        }, Actor.system(), monitor);
    }

    private void start(String name, Duty duty) {
        threads.add(Thread.ofPlatform().daemon().name("Maquette server, " + name).start(() -> run(name, duty)));
    }

    /** What fails is tried again later, for a server stays for months. */
    private void run(String name, Duty duty) {
        while (!monitor.isCanceled()) {
            try {
                duty.carryOut();
                return;
            } catch (OperationCanceledException _) {
                return; // the server ends
            } catch (LibraryException | RuntimeException failure) {
                LOG.log(Level.ERROR, "The work on " + name + " of " + library.info().name()
                        + " has stopped and is tried again in " + REST.toSeconds() + " s", failure);
            }
            if (endsWithin(REST)) {
                return;
            }
        }
    }

    private boolean endsWithin(Duration time) {
        try {
            return ended.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Has it end soon. */
    public void stop() {
        monitor.setCanceled(true);
        ended.countDown();
    }

    /** Ends it, and returns when nothing is under way any more, so that the library can be closed. */
    @Override
    public void close() {
        stop();
        for (var thread : threads) {
            try {
                if (!thread.join(PATIENCE)) {
                    LOG.log(Level.WARNING, thread.getName() + ": not ended after " + PATIENCE.toSeconds() + " s");
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
