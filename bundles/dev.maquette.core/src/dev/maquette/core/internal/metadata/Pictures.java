// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.metadata;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.PublicAddress;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.core.internal.cover.Covers;
import dev.maquette.core.internal.cover.Thumbnail;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.library.LibraryFolder;

/** Fetches pictures that sites show of models. A record is no worse without one. */
record Pictures(Transfer transfer, boolean allowPrivate, LibraryFolder folder) {

    private static final Logger LOG = System.getLogger(Pictures.class.getName());

    /** @return the record's {@code cover_image}, or null when there is no picture to be had */
    String cover(String address, IProgressMonitor monitor) {
        try {
            var place = Files.createTempDirectory("maquette-cover");
            try {
                var request = new TransferRequest(URI.create(address), place, new Access(null, allowPrivate))
                        .named("picture");
                return new Covers(folder).keep(Thumbnail.of(transfer.download(request, monitor).file()));
            } finally {
                Trees.delete(place);
            }
        } catch (LibraryException | IOException | IllegalArgumentException failure) {
            LOG.log(Level.INFO, "The picture " + PublicAddress.of(address) + " was not kept as a cover", failure);
            return null;
        }
    }
}
