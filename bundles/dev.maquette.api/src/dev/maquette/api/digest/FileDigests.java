// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.digest;

import java.util.Map;
import java.util.Optional;

/**
 * Digests of one file.
 *
 * @param stamp the file they were taken from
 * @param hex lower-case digits by algorithm; an algorithm that was asked for and is missing has no value for this file
 */
public record FileDigests(FileStamp stamp, Map<DigestAlgorithm, String> hex) {

    public FileDigests {
        hex = Map.copyOf(hex);
    }

    /** The digits of one algorithm; empty when it was not asked for or has no value for this file. */
    public Optional<String> of(DigestAlgorithm algorithm) {
        return Optional.ofNullable(hex.get(algorithm));
    }
}
