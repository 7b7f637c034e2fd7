// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Puts files of their own in the place of links that {@link ResolveDuplicates} made, each by itself. Only links of
 * which the library has a note are touched, and only while they still are what was made; what somebody else has put
 * there since stays, and the note is forgotten.
 *
 * @param copies keys of models or absolute paths, or null for all links of the library
 * @param dryRun only look and tell
 */
public record UnlinkModels(List<String> copies, boolean dryRun) implements Request<UnlinkModels.Unlinked> {

    public UnlinkModels {
        copies = copies == null ? null : List.copyOf(copies);
    }

    /**
     * @param restored links that are files of their own now
     * @param failed links that stay
     * @param bytes how much space they take
     * @param batch the change, for undo; null in a dry run, and when no model is concerned
     */
    public record Unlinked(List<Restored> restored, List<Failure> failed, long bytes, Long batch) {

        /** Without a change. */
        public Unlinked(List<Restored> restored, List<Failure> failed, long bytes) {
            this(restored, failed, bytes, null);
        }
    }

    /**
     * @param path absolute
     * @param kept the file that it was linked to, absolute
     * @param bytes its size
     */
    public record Restored(String path, String kept, long bytes) {
    }

    /**
     * @param path absolute
     * @param error why it stays, and what to do
     */
    public record Failure(String path, String error) {
    }

    @Override
    public String operation() {
        return "models.unlink";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
