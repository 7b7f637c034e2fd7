// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.Set;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.model.ModelRecord;

/**
 * Takes back what a user decided against the identification. The files are looked at again, under the decisions that
 * remain, and the record says what is found. Fails, and changes nothing, while the files are away or broken.
 *
 * @param key the model
 * @param version version of the record the user saw, or null for whatever is there; a newer one is a conflict
 * @param fields JSON names out of {@link ModelRecord#overrides()}; empty for all. Fields that nobody decided are
 *     passed over
 */
public record WithdrawOverrides(String key, Long version, Set<String> fields)
        implements Request<WithdrawOverrides.Withdrawn> {

    public WithdrawOverrides {
        fields = Set.copyOf(fields);
    }

    /**
     * @param model the record as it is now
     * @param batch the change, for undo; null when there was nothing to take back
     */
    public record Withdrawn(ModelRecord model, Long batch) {
    }

    @Override
    public String operation() {
        return "models.withdraw";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
