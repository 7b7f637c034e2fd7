// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.digest;

import java.util.Map;

/**
 * Remembers digests of files that have not changed since. Called on the thread that asks for digests, by several at a
 * time.
 */
public interface DigestCache {

    /** Remembers nothing. */
    DigestCache NONE = new DigestCache() {

        @Override
        public Map<DigestAlgorithm, String> known(FileStamp stamp) {
            return Map.of();
        }

        @Override
        public void keep(FileDigests digests) {
            // Forgetting is all it does.
        }
    };

    /** What is known of the file with exactly that stamp, lower-case digits by algorithm; empty when nothing is. */
    Map<DigestAlgorithm, String> known(FileStamp stamp);

    /** Adds to what is known of a file; whatever is known under another stamp of the same file is out of date. */
    void keep(FileDigests digests);
}
