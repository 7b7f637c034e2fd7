// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.DigestCache;
import dev.maquette.api.digest.Digests;
import dev.maquette.api.digest.FileDigests;
import dev.maquette.api.digest.FileStamp;

/** A file's digest is what it says. Notes what it reads, and lets a test do something while it does. */
public final class ForeseeableDigests implements Digests {

    /** What happens while a file is read. */
    interface Meanwhile {
        void happens(Path file) throws IOException;
    }

    final List<String> read = new ArrayList<>();
    Meanwhile meanwhile = ForeseeableDigests::nothing;

    /** It is only read. */
    static void nothing(Path file) {
        // nobody does anything meanwhile
    }

    @Override
    public FileDigests file(Path file, Set<DigestAlgorithm> algorithms, DigestCache cache, IProgressMonitor monitor)
            throws IOException {
        var stamp = FileStamp.of(file);
        var hex = new EnumMap<DigestAlgorithm, String>(DigestAlgorithm.class);
        hex.putAll(cache.known(stamp));
        hex.keySet().retainAll(algorithms);
        var missing = new HashSet<>(algorithms);
        missing.removeAll(hex.keySet());
        if (!missing.isEmpty()) {
            var text = Files.readString(file);
            missing.forEach(algorithm -> hex.put(algorithm, text));
            read.add(file.getFileName().toString());
            meanwhile.happens(file);
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            cache.keep(new FileDigests(stamp, hex));
        }
        return new FileDigests(stamp, hex);
    }

    @Override
    public Map<DigestAlgorithm, String> model(Path model, Set<DigestAlgorithm> algorithms, DigestCache cache,
            IProgressMonitor monitor) throws IOException {
        return file(model, algorithms, cache, monitor).hex();
    }
}
