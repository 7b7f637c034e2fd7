// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Puts entries of the trash back where they were, each by itself; of a model its record comes back with its files. What
 * lies in the way, or has been taken meanwhile, is a failure that says so, and the entry stays in the trash.
 *
 * @param entries ids of the entries, see {@link ListTrash.Entry#id()}
 * @param dryRun only tell what would happen
 */
public record RestoreTrash(List<String> entries, boolean dryRun) implements Request<RestoreTrash.Restored> {

    public RestoreTrash {
        entries = List.copyOf(entries);
    }

    /**
     * @param restored what is back, in the order asked for
     * @param failed what stayed in the trash
     */
    public record Restored(List<Back> restored, List<Failure> failed) {
    }

    /**
     * @param id the entry
     * @param name the model, or the file or folder
     * @param path where it is again: absolute, or relative to the models folder
     * @param batch the change, for undo; null in a dry run and where no record belongs to the files
     */
    public record Back(String id, String name, String path, Long batch) {
    }

    /**
     * @param id the entry
     * @param error why it stayed, and what to do
     */
    public record Failure(String id, String error) {
    }

    @Override
    public String operation() {
        return "trash.restore";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
