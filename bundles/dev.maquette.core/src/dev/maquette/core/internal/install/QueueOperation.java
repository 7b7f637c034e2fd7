// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.QueueInstalls;
import dev.maquette.api.request.QueueInstalls.Queued;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/** Puts installations into the queue of the library and sees to it that this process works on it. */
@Component(service = Operation.class)
public final class QueueOperation implements Operation<QueueInstalls, Queued> {

    private final Workshop workshop;

    @Activate
    public QueueOperation(@Reference Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Class<QueueInstalls> request() {
        return QueueInstalls.class;
    }

    @Override
    public Queued execute(QueueInstalls request, OperationContext context) throws LibraryException {
        var meant = new ArrayList<InstallModel>();
        for (var install : request.installs()) {
            if (install.dryRun()) {
                throw new LibraryException(Problem.INVALID, "A dry run cannot be put into the queue.",
                        "Run it by itself.");
            }
            meant.add(workshop.meant(install));
        }
        requireUnderstood(meant);
        try {
            var ids = new ArrayList<Long>();
            for (var install : meant) {
                ids.add(Long.valueOf(context.installs().wishes().queue(install, request.priority(), context.actor())));
            }
            context.installs().queue().start(workshop, context.actor());
            return new Queued(ids);
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }

    /** One that no installer understands fails by itself among others; alone, it may as well be refused at once. */
    private void requireUnderstood(List<InstallModel> installs) throws LibraryException {
        Optional<LibraryException> refusal = Optional.empty();
        for (var install : installs) {
            try {
                workshop.installer(install.source());
                return;
            } catch (LibraryException unknown) {
                refusal = Optional.of(unknown);
            }
        }
        if (refusal.isPresent()) {
            throw refusal.get();
        }
    }
}
