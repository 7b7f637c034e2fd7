// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.DigestCache;
import dev.maquette.api.digest.FileDigests;
import dev.maquette.api.digest.FileStamp;

/** Knows nothing, so that every byte is read; remembers what was found, file by file, and hands it on. */
final class Reading implements DigestCache {

    private final DigestCache cache;
    private final Map<FileStamp, FileDigests> found = new ConcurrentHashMap<>();

    /** @param cache keeps what is found */
    Reading(DigestCache cache) {
        this.cache = cache;
    }

    @Override
    public Map<DigestAlgorithm, String> known(FileStamp stamp) {
        return Map.of();
    }

    @Override
    public void keep(FileDigests digests) {
        found.put(digests.stamp(), digests);
        cache.keep(digests);
    }

    /** What was found of a file that was read. */
    Optional<String> of(Path file, DigestAlgorithm algorithm) throws IOException {
        return Optional.ofNullable(found.get(FileStamp.of(file))).flatMap(digests -> digests.of(algorithm));
    }

    long bytes() {
        return found.keySet().stream().mapToLong(FileStamp::size).sum();
    }
}
