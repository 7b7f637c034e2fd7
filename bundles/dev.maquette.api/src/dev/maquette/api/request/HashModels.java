// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;
import java.util.Map;

import dev.maquette.api.digest.DigestAlgorithm;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Takes digests of models and writes the hash into their records, each by itself: what is done stays done when one
 * fails or the rest is cancelled. A record's hash is its BLAKE3, or, where that is not asked for, the first of the
 * algorithms that digests whole files. It is written as a change by {@link dev.maquette.api.library.Actor#system()},
 * whatever else was edited meanwhile.
 *
 * @param keys the models, or null for all
 * @param algorithms at least one; of a folder only those that digest whole files have a value
 * @param existing what happens to models that have a hash
 */
public record HashModels(List<String> keys, List<DigestAlgorithm> algorithms, Existing existing)
        implements Request<HashModels.Hashed> {

    /** The operation's name in the history. */
    public static final String OPERATION = "models.hash";

    public HashModels {
        keys = keys == null ? null : List.copyOf(keys);
        algorithms = List.copyOf(algorithms);
    }

    /** What happens to models that have a hash. */
    public enum Existing {
        /** They are left out. */
        SKIP,
        /** Digests are taken, the record stays as it is. */
        KEEP,
        /** Files are read again even when their digests are known, and the record's hash is replaced. */
        REPLACE
    }

    /** What became of a record's hash. */
    public enum State {
        /** It was written. */
        WRITTEN,
        /** It stays as it was. */
        KEPT,
        /** It stays as it was, though the files have another by now. */
        DIFFERENT
    }

    /**
     * @param models those that were hashed, in the order asked for
     * @param failed those that could not be
     */
    public record Hashed(List<ModelHash> models, List<Failure> failed) {
    }

    /**
     * @param key the model
     * @param name its name
     * @param hash the record's hash as it is now, {@code algorithm:hex}; null when nothing asked for can stand as one
     * @param state what became of it
     * @param digests digits by the label of the algorithm, in the order asked for; those without a value are left out
     */
    public record ModelHash(String key, String name, String hash, State state, Map<String, String> digests) {
    }

    /**
     * @param key the model
     * @param error why it has no hash now, and what to do
     */
    public record Failure(String key, String error) {
    }

    @Override
    public String operation() {
        return OPERATION;
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
