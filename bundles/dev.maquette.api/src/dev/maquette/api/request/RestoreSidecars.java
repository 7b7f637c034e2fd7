// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Takes back what a {@link WriteSidecars} wrote: files that it changed get their content back, files that it made go.
 * What somebody has written to since is left alone.
 *
 * @param run which, or null for the latest that is not taken back yet
 * @param dryRun only look and tell
 */
public record RestoreSidecars(String run, boolean dryRun) implements Request<RestoreSidecars.Restored> {

    /**
     * The outcome.
     *
     * @param run which was taken back
     * @param files that are, or would be, as they were before it, absolute
     * @param failed those that stay as they are
     */
    public record Restored(String run, List<String> files, List<Failure> failed) {

        public Restored {
            files = List.copyOf(files);
            failed = List.copyOf(failed);
        }
    }

    /**
     * A file that stays as it is.
     *
     * @param file absolute
     * @param error why, one sentence
     */
    public record Failure(String file, String error) {
    }

    @Override
    public String operation() {
        return "models.sidecars.restore";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
