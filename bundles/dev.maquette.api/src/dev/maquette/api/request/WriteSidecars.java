// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Right;
import dev.maquette.api.library.StreamedRequest;

/**
 * Writes what the library knows of models into the files that other programs keep beside them, where these look for
 * them: beside the name that the record has, even when that is a link. Whatever a file says that is not understood
 * stays as it is, character by character, and so does a file that is of another dialect than its name says. Of each
 * file that is changed a copy is kept in the library's folder, from which {@link RestoreSidecars} puts it back.
 *
 * <p>Each file is written wholly or not at all. When this is cancelled, what was written by then stays, and can be put
 * back.
 *
 * @param keys the models, or null for all
 * @param dialect which files, a word of {@link ListSidecarDialects}; null for those that are there already, whatever
 *     dialects these are of
 * @param overwrite whether what a file says otherwise than the record gives way; without it only what it leaves empty
 *     is filled. What the record has nothing of stays in any case
 * @param dryRun only look and tell
 */
public record WriteSidecars(List<String> keys, String dialect, boolean overwrite, boolean dryRun)
        implements StreamedRequest<WriteSidecars.Outcome, WriteSidecars.Written> {

    public WriteSidecars {
        keys = keys == null ? null : List.copyOf(keys);
    }

    /** What became of a file. */
    public enum State {
        /** It was made, or would be. */
        CREATED,
        /** It was changed, or would be. */
        UPDATED,
        /** It says all of it already, or is never changed. */
        UNCHANGED,
        /** It is not ours to make or to change. */
        REFUSED,
        /** It could not be read or written; it is as it was. */
        FAILED
    }

    /**
     * What became of a file.
     *
     * @param key the model
     * @param name its name
     * @param dialect whose file it is; null when the model can have no such files at all
     * @param file absolute; the model's own when it can have no such files
     * @param state what became of it
     * @param before its text before; null when there was none, and for pictures
     * @param after its text now; null unless it was created or updated, and for pictures
     * @param kept members that say otherwise than the record and were left so
     * @param reason why it was left alone, one sentence with what to do; null where the state says it all
     */
    public record Outcome(String key, String name, String dialect, String file, State state, String before,
            String after, List<String> kept, String reason) {

        public Outcome {
            kept = List.copyOf(kept);
        }
    }

    /**
     * The outcome.
     *
     * @param run by which {@link RestoreSidecars} takes it back; null when nothing was written
     * @param models how many were looked at
     * @param created how many files were made, or would be
     * @param updated how many files were changed, or would be
     * @param unchanged how many say all of it already
     * @param refused how many are not ours to make or to change
     * @param failed how many could not be written
     */
    public record Written(String run, int models, int created, int updated, int unchanged, int refused, int failed) {
    }

    @Override
    public String operation() {
        return "models.sidecars.write";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
