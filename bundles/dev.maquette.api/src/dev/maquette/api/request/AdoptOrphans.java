// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.model.ModelRecord;

/**
 * Makes records for orphans, each by itself. The files stay where they are and belong to the library from then on. A
 * model that was only forgotten comes back with all that was recorded of it.
 *
 * @param paths see {@link ListOrphans.Orphan#path()}; each is looked at again before it is adopted
 * @param dryRun only tell what the records would be
 */
public record AdoptOrphans(List<String> paths, boolean dryRun) implements Request<AdoptOrphans.Adopted> {

    public AdoptOrphans {
        paths = List.copyOf(paths);
    }

    /**
     * @param models the new records, a folder may have several; in a dry run what they would be, with the version 0
     * @param failed what was not adopted: an orphan, or a file of it
     * @param batches the changes, for undo: it takes the records away and leaves the files where they are; none in a
     *     dry run
     */
    public record Adopted(List<ModelRecord> models, List<ListOrphans.Failure> failed, List<Long> batches) {
    }

    @Override
    public String operation() {
        return "orphans.adopt";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
