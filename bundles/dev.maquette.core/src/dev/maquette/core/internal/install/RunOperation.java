// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.runtime.OperationCanceledException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.install.InstallJob;
import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.library.InstallsEvent;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.RunInstalls;
import dev.maquette.api.request.RunInstalls.Ran;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.StreamedOperation;
import dev.maquette.registry.RegistryException;

/** Keeps the queue of a library at work and tells what becomes of the installations. */
@Component(service = Operation.class)
public final class RunOperation implements StreamedOperation<RunInstalls, InstallJob, Ran> {

    private static final long PATIENCE_MILLIS = 100;

    private final Workshop workshop;

    @Activate
    public RunOperation(@Reference Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Class<RunInstalls> request() {
        return RunInstalls.class;
    }

    @Override
    public Ran execute(RunInstalls request, Consumer<? super InstallJob> found, OperationContext context)
            throws LibraryException {
        var events = new LinkedBlockingQueue<InstallsEvent>();
        var tally = new Tally(found);
        try (var _ = context.installs().listen(events::add)) {
            context.installs().queue().keep(workshop, context.actor());
            try {
                while (request.lasting() || isBusy(context.installs())) {
                    if (context.monitor().isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    var event = events.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                    if (event != null) {
                        tally.take(event);
                    }
                }
            } finally {
                context.installs().queue().leave();
            }
            context.installs().settle();
            events.forEach(tally::take);
            return tally.ran();
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private static boolean isBusy(LibraryInstalls installs) throws RegistryException {
        return installs.jobs().list().stream()
                .anyMatch(job -> !Words.status(job).finished() && !Words.is(job, Status.PAUSED));
    }

    /** What has become of whom. */
    private record Tally(Consumer<? super InstallJob> found, Set<Long> completed, Set<Long> failed) {

        Tally(Consumer<? super InstallJob> found) {
            this(found, new TreeSet<>(), new TreeSet<>());
        }

        void take(InstallsEvent event) {
            event.changed().forEach(job -> {
                if (job.status() == Status.COMPLETED) {
                    completed.add(job.id());
                } else if (job.status() == Status.ERROR) {
                    failed.add(job.id());
                }
                found.accept(job);
            });
        }

        Ran ran() {
            failed.removeAll(completed);
            return new Ran(completed.stream().toList(), failed.stream().toList());
        }
    }
}
