// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Hashes the models that have no hash yet, in the background: the small ones first, and only while the library's
 * setting wants it. One process of a library does this at a time. When it is cancelled, what is hashed stays so, and
 * the next one goes on with the rest.
 *
 * @param keys models that may lack a hash, or null to look at all
 */
public record CatchUpHashes(List<String> keys) implements Request<CatchUpHashes.CaughtUp> {

    public CatchUpHashes {
        keys = keys == null ? null : List.copyOf(keys);
    }

    /** How it ended. */
    public enum End {
        /** No model is left that can be hashed. */
        DONE,
        /** The setting is off. */
        UNWANTED,
        /** Another process is at it. */
        ELSEWHERE
    }

    /**
     * @param hashed models that have a hash now
     * @param failed those that could not be hashed
     */
    public record CaughtUp(End end, int hashed, List<HashModels.Failure> failed) {
    }

    @Override
    public String operation() {
        return HashModels.OPERATION;
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
