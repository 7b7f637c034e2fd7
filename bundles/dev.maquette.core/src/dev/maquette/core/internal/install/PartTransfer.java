// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.install.InstallJob.Status;
import dev.maquette.api.install.InstallPart;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Answer;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.PublicAddress;
import dev.maquette.api.transfer.RemoteFile;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferProgress;
import dev.maquette.api.transfer.TransferRequest;
import dev.maquette.core.internal.operation.Failures;

/** Notes each download of an installation as a part of it, and does not fetch again what an earlier attempt has. */
final class PartTransfer implements Transfer {

    private final Transfer transfer;
    private final Path staging;
    private final JobLog log;
    /** Files that this run has brought or found. */
    private final Set<Path> arrived = ConcurrentHashMap.newKeySet();

    PartTransfer(Transfer transfer, Path staging, JobLog log) {
        this.transfer = transfer;
        this.staging = staging;
        this.log = log;
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
        return download(request, _ -> {
            // nobody asked for numbers
        }, monitor);
    }

    @Override
    public Download download(TransferRequest request, TransferProgress progress, IProgressMonitor monitor)
            throws LibraryException {
        var there = there(request, monitor);
        var part = new Part(begun(request));
        if (there != null) {
            part.arrived(there);
            return there;
        }
        clearWay(request);
        try {
            var download = transfer.download(request, state -> {
                part.moved(state);
                progress.moved(state);
            }, monitor);
            part.arrived(download);
            return download;
        } catch (LibraryException failure) {
            part.failed(failure);
            throw failure;
        } catch (OperationCanceledException cancelled) {
            part.becomes(Status.WAITING);
            throw cancelled;
        }
    }

    /**
     * The file, when an earlier attempt has brought it; what is there but is another one now is removed. The engine
     * gives a file its name when it is whole, so the name alone tells that it is, be it noted or not.
     */
    private Download there(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
        var path = path(request);
        var part = log.parts(parts -> parts.find(address(request), path));
        if (part == null) {
            return null;
        }
        boolean noted = part.status() == Status.COMPLETED;
        var name = noted ? part.name() : path;
        var file = request.folder().resolve(name.substring(name.lastIndexOf('/') + 1));
        try {
            if (!Files.isRegularFile(file)) {
                return null;
            }
            long size = Files.size(file);
            var sha256 = noted && part.bytes() == size ? part.sha256() : FileSha256.of(file, monitor);
            if ((request.size() < 0 || request.size() == size)
                    && (request.sha256() == null || request.sha256().equals(sha256))) {
                return new Download(file, size, sha256, part.verified() || request.sha256() != null);
            }
            Files.delete(file);
            return null;
        } catch (IOException failure) {
            throw Failures.of("Looking at what was downloaded", failure);
        }
    }

    /** What an earlier attempt brought from elsewhere, such as another commit of the repository, is of no use now. */
    private void clearWay(TransferRequest request) throws LibraryException {
        var file = staging.resolve(path(request));
        try {
            if (file.startsWith(staging) && !arrived.contains(file) && Files.isRegularFile(file)) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw Failures.of("Clearing " + file, failure);
        }
    }

    private InstallPart begun(TransferRequest request) {
        var path = path(request);
        var address = address(request);
        return log.parts(parts -> {
            var known = parts.find(address, path);
            long bytes = known == null || known.status() == Status.COMPLETED ? 0 : known.bytes();
            long total = request.size() >= 0 ? request.size() : known == null ? 0 : known.totalBytes();
            return parts.put(known, new InstallPart(address, known == null ? path : known.name(), Status.DOWNLOADING,
                    bytes, total, null, false, null, null));
        });
    }

    private static String address(TransferRequest request) {
        return PublicAddress.of(request.source().toString());
    }

    /** Where the file will be below the staging folder, as far as that is known before it is fetched. */
    private String path(TransferRequest request) {
        var address = request.source().getPath();
        var name = request.name() != null ? request.name() : address.substring(address.lastIndexOf('/') + 1);
        var path = staging.relativize(request.folder().resolve(name)).toString();
        return path.replace(staging.getFileSystem().getSeparator(), "/");
    }

    /** A part that is being fetched. */
    private final class Part {

        private InstallPart now;

        Part(InstallPart begun) {
            now = begun;
            log.moved(0);
        }

        private void put(InstallPart next) {
            now = log.parts(parts -> parts.put(now, next));
        }

        void moved(TransferProgress.State state) {
            boolean counted = state.phase() != TransferProgress.Phase.MENDING;
            put(new InstallPart(now.source(), now.name(), Status.DOWNLOADING, counted ? state.bytes() : now.bytes(),
                    Math.max(now.totalBytes(), state.total()), null, false, null, null));
            log.moved(state.rate());
        }

        void arrived(Download download) {
            arrived.add(download.file());
            var name = now.name().substring(0, now.name().lastIndexOf('/') + 1) + download.file().getFileName();
            put(new InstallPart(now.source(), name, Status.COMPLETED, download.size(), download.size(),
                    download.sha256(), download.verified(), null, null));
            log.note();
        }

        void becomes(Status status) {
            put(new InstallPart(now.source(), now.name(), status, now.bytes(), now.totalBytes(), null, false, null,
                    null));
        }

        void failed(LibraryException failure) {
            put(new InstallPart(now.source(), now.name(), Status.ERROR, now.bytes(), now.totalBytes(), null, false,
                    Words.of(failure.problem()), failure.told()));
        }
    }
}
