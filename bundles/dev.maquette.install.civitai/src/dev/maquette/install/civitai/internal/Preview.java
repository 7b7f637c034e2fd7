// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.PublicAddress;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferRequest;

/** Fetches the picture of a model, without a key: pictures are elsewhere. A model is no worse without one. */
record Preview(Transfer transfer, boolean allowPrivate, Path staging) {

    private static final Logger LOG = System.getLogger(Preview.class.getName());

    /** @param address or null */
    Optional<Path> fetch(String address, IProgressMonitor monitor) {
        if (address == null) {
            return Optional.empty();
        }
        try {
            var folder = Files.createDirectories(staging.resolve("preview"));
            var request = new TransferRequest(URI.create(address), folder, new Access(null, allowPrivate))
                    .named("preview");
            return Optional.of(transfer.download(request, monitor).file());
        } catch (LibraryException | IOException | IllegalArgumentException failure) {
            LOG.log(Level.INFO, "The picture " + PublicAddress.of(address) + " was not fetched", failure);
            return Optional.empty();
        }
    }
}
