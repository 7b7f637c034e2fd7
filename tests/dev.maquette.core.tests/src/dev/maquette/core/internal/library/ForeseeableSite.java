// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.metadata.KnownFile;
import dev.maquette.api.metadata.MetadataProvider;
import dev.maquette.api.transfer.Access;
import dev.maquette.api.transfer.Answer;
import dev.maquette.api.transfer.Download;
import dev.maquette.api.transfer.RemoteFile;
import dev.maquette.api.transfer.Transfer;
import dev.maquette.api.transfer.TransferRequest;

/** A site that knows the files that a test tells it, and the line to it. */
public final class ForeseeableSite implements MetadataProvider, Transfer {

    private final Map<String, KnownFile> files = new HashMap<>();
    private final Map<URI, byte[]> pictures = new HashMap<>();
    private final List<Integer> asked = new ArrayList<>();
    private boolean down;

    public void knows(String sha256, KnownFile file) {
        files.put(sha256, file);
    }

    public void shows(String address, byte[] picture) {
        pictures.put(URI.create(address), picture);
    }

    public void down() {
        down = true;
    }

    /** How many files it was asked for at a time. */
    public List<Integer> asked() {
        return asked;
    }

    @Override
    public Set<DigestAlgorithm> digests() {
        return Set.of(DigestAlgorithm.SHA256);
    }

    @Override
    public List<Optional<KnownFile>> find(List<Map<DigestAlgorithm, String>> some, Access access, Transfer transfer,
            IProgressMonitor monitor) throws LibraryException {
        asked.add(some.size());
        if (down) {
            throw new LibraryException(Problem.IO, "The site is down.", "Try again later.");
        }
        return some.stream().map(digests -> Optional.ofNullable(files.get(digests.get(DigestAlgorithm.SHA256))))
                .toList();
    }

    @Override
    public Download download(TransferRequest request, IProgressMonitor monitor) throws LibraryException {
        var picture = pictures.get(request.source());
        if (picture == null) {
            throw new LibraryException(Problem.NOT_FOUND, "There is no such picture.", "");
        }
        try {
            var file = Files.write(request.folder().resolve(request.name()), picture);
            return new Download(file, picture.length, "0".repeat(64), false);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public RemoteFile probe(TransferRequest request, IProgressMonitor monitor) {
        throw new AssertionError("Nobody probes");
    }

    @Override
    public Answer read(URI address, Access access, int most, IProgressMonitor monitor) {
        throw new AssertionError("The provider reads by itself");
    }
}
