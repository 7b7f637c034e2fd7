// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.verify;

import java.time.Instant;
import java.util.Map;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.digest.DigestCache;
import dev.maquette.api.digest.FileDigests;
import dev.maquette.api.digest.FileStamp;

/**
 * What the files of a record were when they were last found to be right: the second digest that tells an edited header
 * from rot. It is kept among the registry's digests under a stamp of the record and its hash, where digests of files
 * have one of the file, and so outlives whatever happens to the file.
 *
 * @param digests the registry's
 */
record Proofs(DigestCache digests) {

    void keep(String key, String hash, Map<DigestAlgorithm, String> taken) {
        digests.keep(new FileDigests(stamp(key, hash), taken));
    }

    /** Digests by algorithm; empty when the record with this hash was never found to be right. */
    Map<DigestAlgorithm, String> of(String key, String hash) {
        return digests.known(stamp(key, hash));
    }

    private static FileStamp stamp(String key, String hash) {
        return new FileStamp("record " + key + " " + hash, 0, Instant.EPOCH);
    }
}
