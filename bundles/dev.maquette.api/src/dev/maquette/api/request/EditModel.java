// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;

/**
 * Changes fields of a record. What is set or cleared of type, base, format, variant, prediction type and default
 * settings counts as the user's decision and survives every identification until {@link WithdrawOverrides}.
 *
 * @param key the model
 * @param version version of the record the user saw, or null to change whatever is there; a newer one is a conflict
 * @param changes fields to set
 * @param dryRun only tell what the record would be
 */
public record EditModel(String key, Long version, ModelChanges changes, boolean dryRun)
        implements Request<EditModel.Edited> {

    /** Changes it indeed. */
    public EditModel(String key, Long version, ModelChanges changes) {
        this(key, version, changes, false);
    }

    /**
     * @param model the record as it is now, or as it would be
     * @param batch the change, for undo; null when nothing was different, and in a dry run
     */
    public record Edited(ModelRecord model, Long batch) {
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
