// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.InstallModel.Installed;
import dev.maquette.core.internal.operation.Failures;
import dev.maquette.core.internal.operation.Operation;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/** Brings a model into the library, while the caller waits. */
@Component(service = Operation.class)
public final class InstallOperation implements Operation<InstallModel, Installed> {

    private final Workshop workshop;

    @Activate
    public InstallOperation(@Reference Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    public Class<InstallModel> request() {
        return InstallModel.class;
    }

    @Override
    public Installed execute(InstallModel request, OperationContext context) throws LibraryException {
        var meant = workshop.meant(request);
        try {
            return request.dryRun() ? new DryRun(workshop, meant, context).run()
                    : new Installing(context.installs(), workshop, meant, context.actor(), context.monitor()).install();
        } catch (RegistryException failure) {
            throw Failures.of(failure);
        }
    }
}
