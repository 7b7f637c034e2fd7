// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import dev.maquette.api.identify.Identifier;
import dev.maquette.api.install.Installer;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.core.internal.isolate.GuardedInstaller;
import dev.maquette.core.internal.library.LibraryFolder;
import dev.maquette.core.internal.operation.Installers;
import dev.maquette.core.internal.secret.Transfers;

/** What an installation is done with, in whichever library. */
@Component(service = Workshop.class)
public final class Workshop {

    private final Installers installers;
    private final Identifier identifier;
    private final Transfers transfers;

    @Activate
    public Workshop(@Reference Installers installers, @Reference Identifier identifier,
            @Reference Transfers transfers) {
        this.installers = installers;
        this.identifier = identifier;
        this.transfers = transfers;
    }

    /** The request with its source as it means the same in every process. */
    InstallModel meant(InstallModel request) throws LibraryException {
        var trimmed = SourceText.trimmed(request.source());
        var everywhere = SourceText.everywhere(trimmed);
        boolean path = !everywhere.equals(trimmed)
                && GuardedInstaller.type(installer(everywhere)) == GuardedInstaller.type(installer(trimmed));
        return new InstallModel(path ? everywhere : trimmed, request.inPlace(), request.overrides(), request.dryRun(),
                request.access());
    }

    /** @throws LibraryException when nothing here understands the source, naming what could be given instead */
    public Installer installer(String source) throws LibraryException {
        return installers.find(source);
    }

    /** What users call the installer. */
    public String name(Installer installer) {
        return installers.name(installer);
    }

    public Identifier identifier() {
        return identifier;
    }

    /** What an installer downloads with: each request has the library's token for its address. */
    public Transfer transfer(LibraryFolder library) {
        return transfers.of(library);
    }
}
