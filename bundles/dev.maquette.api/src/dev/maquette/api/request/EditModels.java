// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;

/**
 * Changes many records the same way, as one change that one undo takes back. What is set counts as the user's decision
 * as it does for {@link EditModel}. A value that is wrong refuses all of it; a model that is not there any more is told
 * and holds up no other.
 *
 * @param keys the models
 * @param changes fields to set in each
 * @param addedTags tags that each has from now on, after those that it has
 * @param removedTags tags that none of them has any more
 * @param dryRun only tell what would be different
 */
public record EditModels(List<String> keys, ModelChanges changes, List<String> addedTags, List<String> removedTags,
        boolean dryRun) implements Request<EditModels.Edited> {

    public EditModels {
        keys = List.copyOf(keys);
        addedTags = List.copyOf(addedTags);
        removedTags = List.copyOf(removedTags);
    }

    /**
     * @param changed the records that are, or would be, different, as they are then
     * @param unchanged number of those that were like that already
     * @param failed those that stayed as they were
     * @param batch the change, for undo; null when nothing was different, and in a dry run
     */
    public record Edited(List<ModelRecord> changed, int unchanged, List<Failure> failed, Long batch) {
    }

    /**
     * @param key the model
     * @param error why it stayed as it was
     */
    public record Failure(String key, String error) {
    }

    @Override
    public String operation() {
        return "models.edit";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
