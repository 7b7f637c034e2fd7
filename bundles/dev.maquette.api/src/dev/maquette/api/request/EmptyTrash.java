// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Deletes entries of the trash for good, each by itself. Without any restriction all go; an entry must meet each one
 * that is given.
 *
 * @param entries ids of the entries, or null for all
 * @param olderThanDays only what has been in the trash for longer, or null
 * @param downTo the oldest go until no more than so many bytes are left, or null
 * @param dryRun only tell what would happen
 */
public record EmptyTrash(List<String> entries, Integer olderThanDays, Long downTo, boolean dryRun)
        implements Request<EmptyTrash.Emptied> {

    public EmptyTrash {
        entries = entries == null ? null : List.copyOf(entries);
        if (olderThanDays != null && olderThanDays < 0 || downTo != null && downTo < 0) {
            throw new IllegalArgumentException("Days and bytes must not be negative");
        }
    }

    /**
     * @param deleted what is gone, the oldest first
     * @param failed what could not be deleted, or not wholly
     * @param freedBytes what that frees on the disk: files that have another name elsewhere free nothing
     * @param leftBytes size of what is still in the trash
     */
    public record Emptied(List<ListTrash.Entry> deleted, List<RestoreTrash.Failure> failed, long freedBytes,
            long leftBytes) {
    }

    @Override
    public String operation() {
        return "trash.empty";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
