// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.verify;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.DigestCache;
import dev.maquette.api.digest.Digests;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Answer;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.RemoteFile;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferProgress;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.operation.Failures;

/** Fetches only what the damaged model does not have: a file with the digest that is asked for is copied from there. */
final class SparingTransfer implements Transfer {

    private final Transfer transfer;
    private final Digests digests;
    private final Path staging;
    private final Path damaged;

    /** @param damaged file or folder of the model; it need not exist */
    SparingTransfer(Transfer transfer, Digests digests, Path staging, Path damaged) {
        this.transfer = transfer;
        this.digests = digests;
        this.staging = staging;
        this.damaged = damaged;
    }

    @Override
    public RemoteFile probe(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
        return transfer.probe(request, monitor);
    }

    @Override
    public Answer read(URI address, Access access, int most, IProgressMonitor monitor) throws LibraryException {
        return transfer.read(address, access, most, monitor);
    }

    @Override
    public Download download(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
        var there = spared(request, monitor);
        return there != null ? there : transfer.download(request, monitor);
    }

    @Override
    public Download download(TransferRequest request, TransferProgress progress, IProgressMonitor monitor)
            throws LibraryException {
        var there = spared(request, monitor);
        return there != null ? there : transfer.download(request, progress, monitor);
    }

    /** A copy of what is in order, or null when it has to be fetched. */
    private Download spared(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
        if (request.sha256() == null || request.name() == null) {
            return null;
        }
        var wanted = request.folder().resolve(request.name());
        try {
            var have = counterpart(wanted);
            if (have == null || request.size() >= 0 && Files.size(have) != request.size()) {
                return null;
            }
            var sha256 = digests.file(have, Set.of(DigestAlgorithm.SHA256), DigestCache.NONE, monitor)
                    .of(DigestAlgorithm.SHA256).orElse(null);
            if (!request.sha256().equals(sha256)) {
                return null;
            }
            Trees.copy(have, wanted, monitor);
            return new Download(wanted, Files.size(wanted), sha256, true);
        } catch (IOException failure) {
            throw Failures.of("Looking at what is in order", failure);
        }
    }

    /** The same file in the damaged model, which may lie in a folder of its own where the source delivers. */
    private Path counterpart(Path wanted) {
        if (!wanted.startsWith(staging)) {
            return null;
        }
        var relative = staging.relativize(wanted);
        for (int skip = 0; skip < Math.min(2, relative.getNameCount()); skip++) {
            var have = damaged.resolve(relative.subpath(skip, relative.getNameCount()).toString());
            if (Files.isRegularFile(have)) {
                return have;
            }
        }
        return null;
    }
}
