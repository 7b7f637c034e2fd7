// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

import dev.maquette.api.identify.Identifier;
import dev.maquette.api.install.Installer;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.core.internal.operation.Installers;
import dev.maquette.core.internal.operation.NoTransfer;

/** What an installation is done with, in whichever library. */
@Component(service = Workshop.class)
public final class Workshop {

    private final Installers installers;
    private final Identifier identifier;
    private final Transfer transfer;

    /** @param transfer null where there is none */
    @Activate
    public Workshop(@Reference Installers installers, @Reference Identifier identifier,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL,
                    policyOption = ReferencePolicyOption.GREEDY) Transfer transfer) {
        this.installers = installers;
        this.identifier = identifier;
        this.transfer = transfer == null ? new NoTransfer() : transfer;
    }

    /** The request with its source as it means the same in every process. */
    InstallModel meant(InstallModel request) throws LibraryException {
        var trimmed = SourceText.trimmed(request.source());
        var everywhere = SourceText.everywhere(trimmed);
        boolean path = !everywhere.equals(trimmed) && installer(everywhere).getClass() == installer(trimmed).getClass();
        return new InstallModel(path ? everywhere : trimmed, request.inPlace(), request.overrides(), request.dryRun(),
                request.access());
    }

    Installer installer(String source) throws LibraryException {
        return installers.find(source);
    }

    Identifier identifier() {
        return identifier;
    }

    Transfer transfer() {
        return transfer;
    }
}
