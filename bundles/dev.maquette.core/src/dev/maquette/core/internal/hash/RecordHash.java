// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.hash;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.maquette.api.digest.DigestAlgorithm;

/** The hash of a record, {@code algorithm:hex}. */
final class RecordHash {

    private RecordHash() {
    }

    /** The hash that these digests give: BLAKE3, or else the first asked for that stands for whole files. */
    static Optional<String> of(Map<DigestAlgorithm, String> digests, List<DigestAlgorithm> asked) {
        return asked.stream().filter(DigestAlgorithm::wholeFile).filter(digests::containsKey)
                .min((a, b) -> Boolean.compare(b == DigestAlgorithm.BLAKE3, a == DigestAlgorithm.BLAKE3))
                .map(algorithm -> algorithm.label() + ":" + digests.get(algorithm));
    }

    static boolean isMissing(String hash) {
        return hash == null || hash.isBlank();
    }

    /** Whether the digests say something else than the hash; those of another algorithm say nothing. */
    static boolean contradicts(Map<DigestAlgorithm, String> digests, String hash) {
        int colon = hash.indexOf(':');
        return colon > 0 && DigestAlgorithm.of(hash.substring(0, colon)).map(digests::get)
                .filter(hex -> !hex.equalsIgnoreCase(hash.substring(colon + 1))).isPresent();
    }
}
