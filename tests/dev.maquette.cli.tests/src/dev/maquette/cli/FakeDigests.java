// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.DigestCache;
import dev.maquette.api.digest.Digests;
import dev.maquette.api.digest.FileDigests;
import dev.maquette.api.digest.FileStamp;

/** A file's digest is what it says; nothing has an AutoV1. */
final class FakeDigests implements Digests {

    @Override
    public FileDigests file(Path file, Set<DigestAlgorithm> algorithms, DigestCache cache, IProgressMonitor monitor)
            throws IOException {
        return new FileDigests(FileStamp.of(file), model(file, algorithms, cache, monitor));
    }

    @Override
    public Map<DigestAlgorithm, String> model(Path model, Set<DigestAlgorithm> algorithms, DigestCache cache,
            IProgressMonitor monitor) throws IOException {
        var hex = new EnumMap<DigestAlgorithm, String>(DigestAlgorithm.class);
        for (var algorithm : algorithms) {
            if (algorithm != DigestAlgorithm.AUTOV1) {
                hex.put(algorithm, Files.readString(model));
            }
        }
        return hex;
    }
}
