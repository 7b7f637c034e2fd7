// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Moves orphans to the library's trash, each by itself.
 *
 * @param paths see {@link ListOrphans.Orphan#path()}; each is looked at again at the moment of its removal, and
 *     anything but the name of an orphan is refused
 * @param dryRun only tell what would happen
 */
public record RemoveOrphans(List<String> paths, boolean dryRun) implements Request<RemoveOrphans.Removed> {

    public RemoveOrphans {
        paths = List.copyOf(paths);
    }

    /**
     * @param removed what went, in the order asked for
     * @param failed what stayed
     */
    public record Removed(List<Gone> removed, List<ListOrphans.Failure> failed) {
    }

    /**
     * @param path the orphan
     * @param entry id of the trash's entry, for {@link RestoreTrash}; null in a dry run
     * @param bytes size of all its files
     */
    public record Gone(String path, String entry, long bytes) {
    }

    @Override
    public String operation() {
        return "orphans.remove";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
