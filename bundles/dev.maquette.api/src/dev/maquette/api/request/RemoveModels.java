// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;
import java.util.Objects;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Takes models out of the library. Files that the library manages go to its trash unless the record is only to be
 * forgotten; files in place are never touched.
 *
 * @param keys the models
 * @param files what happens to managed files
 * @param dryRun only tell what would happen
 */
public record RemoveModels(List<String> keys, Files files, boolean dryRun) implements Request<RemoveModels.Removed> {

    public RemoveModels {
        Objects.requireNonNull(keys, "keys");
    }

    /** What happens to the files the library manages. */
    public enum Files {
        /** Move them to the library's trash. */
        TRASH,
        /** Leave them where they are; only the record goes. */
        KEEP
    }

    /**
     * @param removed keys of the models that went, in the order asked for
     * @param failed those that stayed
     * @param trashedBytes bytes that are in the trash now
     * @param batches the changes, for undo; none in a dry run
     */
    public record Removed(List<String> removed, List<Failure> failed, long trashedBytes, List<Long> batches) {
    }

    /**
     * @param key the model
     * @param error why it stayed
     */
    public record Failure(String key, String error) {
    }

    @Override
    public String operation() {
        return "models.remove";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
