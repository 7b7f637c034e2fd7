// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.hash;

import java.util.Map;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.DigestCache;
import dev.maquette.api.digest.FileDigests;
import dev.maquette.api.digest.FileStamp;

/**
 * Knows nothing, so that every file is read again, and keeps what is found.
 *
 * @param cache where it is kept
 */
record Reread(DigestCache cache) implements DigestCache {

    @Override
    public Map<DigestAlgorithm, String> known(FileStamp stamp) {
        return Map.of();
    }

    @Override
    public void keep(FileDigests digests) {
        cache.keep(digests);
    }
}
