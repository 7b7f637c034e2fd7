// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.civitai.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.transfer.TransferRequest;

/**
 * Fetches a file of the site.
 *
 * @param folder where it goes
 */
record Fetching(Site site, Path folder) {

    private static final int WORDS = 1 << 16;

    /**
     * Fetches it. Its digest is checked while it arrives; where the site publishes none, its size afterwards, which the
     * site rounds.
     *
     * @throws LibraryException when it cannot be had, with the site's reason
     */
    Path fetch(Meant meant, IProgressMonitor monitor) throws LibraryException {
        var progress = SubMonitor.convert(monitor, 100);
        var address = address(meant);
        var request = new TransferRequest(address, folder, site.access()).named(meant.file().safeName())
                .expecting(-1, meant.file().sha256());
        try {
            var download = site.transfer().download(request, progress.split(99));
            if (meant.file().sha256() == null && !meant.file().fits(download.size())) {
                throw new LibraryException(Problem.BROKEN_MODEL, meant.file().name() + " came with "
                        + download.size() + " bytes instead of about " + meant.file().bytes() + ".",
                        "Try again; nothing was added.");
            }
            return download.file();
        } catch (LibraryException failure) {
            if (failure.problem() == Problem.INVALID || failure.problem() == Problem.NOT_FOUND) {
                throw explained(address, meant, failure, progress.split(1));
            }
            throw failure;
        }
    }

    /** Named by its number besides what the site says of it, since the site gives each user the kind they prefer. */
    private URI address(Meant meant) {
        var file = meant.file();
        var query = new LinkedHashMap<String, String>();
        query.put("type", file.type());
        query.put("format", file.format());
        query.put("size", file.extent());
        query.put("fp", file.precision());
        query.put("quantType", file.quantisation());
        query.put("fileId", Long.toString(file.id()));
        return URI.create(site.endpoint() + "/api/download/models/" + meant.version().id() + "?"
                + query.entrySet().stream().filter(entry -> entry.getValue() != null)
                        .map(entry -> entry.getKey() + "=" + Site.encoded(entry.getValue()))
                        .collect(Collectors.joining("&")));
    }

    /** A download that is refused tells its reason in the body of the answer. */
    private LibraryException explained(URI address, Meant meant, LibraryException failure, IProgressMonitor monitor) {
        try {
            var answer = site.transfer().read(address, site.access(), WORDS, monitor);
            if (!answer.good()) {
                return site.refusals().of(answer, meant.model().name(meant.version()));
            }
            return Refusals.isPage(answer) ? site.refusals().page(answer) : failure;
        } catch (LibraryException more) {
            failure.addSuppressed(more);
            return failure;
        }
    }
}
