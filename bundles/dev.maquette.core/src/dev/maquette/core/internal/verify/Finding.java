// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.verify;

import java.nio.file.Path;
import java.util.Map;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.request.VerifyModels.Repaired;
import dev.maquette.api.request.VerifyModels.State;
import dev.maquette.api.request.VerifyModels.Verdict;
import dev.maquette.registry.model.ModelEntry;

/**
 * What was found out of one model, before anything is written down.
 *
 * @param taken digests of the model by algorithm
 * @param bytes how much was read
 */
record Finding(ModelEntry entry, Path path, State state, String expected, String actual, String detail,
        Map<DigestAlgorithm, String> taken, long bytes) {

    /** Of files that were not read. */
    static Finding unread(ModelEntry entry, Path path, State state, String detail) {
        return new Finding(entry, path, state, entry.getHash(), null, detail, Map.of(), 0);
    }

    /** The same with what went wrong when it was written down. */
    Finding noting(String failure) {
        return new Finding(entry, path, state, expected, actual, detail == null ? failure : detail + " " + failure,
                taken, bytes);
    }

    /** @param repair or null */
    Verdict verdict(Repaired repair) {
        return new Verdict(entry.getKey(), entry.getName(), path.toString(), state, expected, actual, detail, repair);
    }
}
