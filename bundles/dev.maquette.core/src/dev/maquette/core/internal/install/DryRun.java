// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.InstallModel.Installed;
import dev.maquette.api.transfer.PublicAddress;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.registry.RegistryException;

/** Tells what an installation would bring; nothing of it stays, and it is no job. */
record DryRun(Workshop workshop, InstallModel request, OperationContext context) {

    Installed run() throws LibraryException, RegistryException {
        var installer = workshop.installer(request.source());
        var progress = SubMonitor.convert(context.monitor(), "Looking at " + PublicAddress.of(request.source()), 100);
        try (var staging = Staging.open(context.registry(), context.folder())) {
            var given = new Supplies(staging.folder(), context.folder().models(), request.inPlace(),
                    workshop.transfer(context.folder()), request.access(), progress.split(80));
            var plan = installer.plan(request.source(), given);
            if (plan.isPresent()) {
                return Planned.of(plan.get(), request, context.folder());
            }
            var delivery = installer.deliver(request.source(), given);
            return new Making(context.registry(), context.folder(), workshop.identifier(), request)
                    .placement(delivery, staging.folder(), progress.split(20)).preview();
        }
    }
}
