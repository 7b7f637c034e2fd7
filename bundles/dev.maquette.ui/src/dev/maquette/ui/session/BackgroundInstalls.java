// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.RunInstalls;

/**
 * Carries out the installations that wait in the open library while the workbench is open, those that an earlier
 * process left included. What is under way when the library is closed goes on the next time. Safe for threads.
 */
public final class BackgroundInstalls implements AutoCloseable {

    private final Session session;
    private final Executor background;
    private final Registration registration;
    private Optional<Library> library = Optional.empty();
    private IProgressMonitor monitor = new NullProgressMonitor();
    private boolean closed;

    /**
     * Begins with the library that is open, if one is.
     *
     * @param background runs what lasts as long as the library is open
     */
    public BackgroundInstalls(Session session, Executor background) {
        this.session = session;
        this.background = background;
        registration = session.onState(_ -> opened());
        opened();
    }

    private synchronized void opened() {
        var open = session.ownLibrary();
        if (closed || open.equals(library)) {
            return;
        }
        monitor.setCanceled(true);
        library = open;
        open.ifPresent(this::start);
    }

    private void start(Library from) {
        var own = new NullProgressMonitor();
        monitor = own;
        background.execute(() -> run(from, own));
    }

    private static void run(Library from, IProgressMonitor monitor) {
        try {
            from.run(new RunInstalls(true), _ -> {
                // the views watch the library themselves
            }, Actor.localUser(), monitor);
        } catch (OperationCanceledException _) {
            return; // the library is closed; what was under way goes on the next time
        } catch (LibraryException failure) {
            ILog.of(BackgroundInstalls.class).error(failure.getMessage(), failure);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        registration.end();
        monitor.setCanceled(true);
    }
}
