// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.install;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Library;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.ControlInstalls;
import dev.maquette.api.request.ControlInstalls.Action;

/**
 * Tells installations what to do and waits a moment until they have, so that the answer of a request tells what has
 * become of it.
 */
final class Foreman {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Library library;

    Foreman(Library library) {
        this.library = library;
    }

    Optional<InstallJob> find(long id) throws LibraryException {
        return library.installs().stream().filter(job -> job.id() == id).findFirst();
    }

    /**
     * The installation as it is afterwards; one for which the order makes no sense stays as it is.
     *
     * @param part as {@link ControlInstalls} takes it
     */
    InstallJob order(InstallJob job, Action action, String part, Actor actor) throws LibraryException {
        var obeyed = new CountDownLatch(1);
        try (var _ = library.watchInstalls(event -> {
            if (event.changed().stream().anyMatch(each -> each.id() == job.id() && has(each, action))) {
                obeyed.countDown();
            }
        })) {
            var outcome = library.run(new ControlInstalls(List.of(job.id()), action, part), actor,
                    new NullProgressMonitor());
            var now = find(job.id()).orElse(job);
            if (!outcome.done().contains(job.id()) || has(now, action)) {
                return now;
            }
            obeyed.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return find(job.id()).orElse(now);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    /** What is begun again may be anything at once. */
    private static boolean has(InstallJob job, Action action) {
        return switch (action) {
        case PAUSE -> job.status() == Status.PAUSED || job.status().finished();
        case CANCEL -> job.status().finished();
        case RESUME, RETRY, RESTART_PART -> true;
        };
    }
}
