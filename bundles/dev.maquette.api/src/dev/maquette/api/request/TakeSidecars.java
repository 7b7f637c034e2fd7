// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;
import java.util.Map;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Takes what the files beside models say into their records, as one change that one undo takes back. What a model is
 * stays as it was identified.
 *
 * @param keys the models, or null for all
 * @param overwrite whether what is said also takes the place of what a record has; without it only empty fields are
 *     filled
 * @param dryRun only look and tell
 */
public record TakeSidecars(List<String> keys, boolean overwrite, boolean dryRun)
        implements Request<TakeSidecars.Taken> {

    public TakeSidecars {
        keys = keys == null ? null : List.copyOf(keys);
    }

    /**
     * The outcome.
     *
     * @param models those that gained something, would, or have something to be told of
     * @param unchanged how many others were looked at
     * @param failed those that could not be looked at
     * @param batch the change, for undo; null when nothing was different, and in a dry run
     */
    public record Taken(List<Gained> models, int unchanged, List<Failure> failed, Long batch) {

        public Taken {
            models = List.copyOf(models);
            failed = List.copyOf(failed);
        }
    }

    /**
     * What a record gained.
     *
     * @param key the model
     * @param name its name before
     * @param origins JSON name of each field that is different now, to where its value is said
     * @param notes a sentence for each file or value that could not be used
     */
    public record Gained(String key, String name, Map<String, String> origins, List<String> notes) {

        public Gained {
            origins = Map.copyOf(origins);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A model that could not be looked at.
     *
     * @param key the model
     * @param error why
     */
    public record Failure(String key, String error) {
    }

    @Override
    public String operation() {
        return "models.sidecars.take";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
