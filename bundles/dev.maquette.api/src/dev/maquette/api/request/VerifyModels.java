// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Right;
import dev.maquette.api.library.StreamedRequest;

/**
 * Reads the files of models again and tells whether they still are what they were: what the record's hash says, and the
 * SHA-256 that the source published, where either is known. No digest that was taken before is trusted. Models are told
 * of as they are done, in any order; those that a remote provider runs have no files and are left out.
 *
 * <p>What is found out is written down: the hash of a model that had none, and the digest of the tensors of one that is
 * intact, which later tells an edited header from rot. It is no change by the user.
 *
 * @param keys the models, or null for all
 * @param repair what to do about files that are rotten or gone
 * @param dryRun only read and tell; nothing is written down or fetched
 */
public record VerifyModels(List<String> keys, Repair repair, boolean dryRun)
        implements StreamedRequest<VerifyModels.Verdict, VerifyModels.Verified> {

    /** The operation's name in the history. */
    public static final String OPERATION = "models.verify";

    public VerifyModels {
        keys = keys == null ? null : List.copyOf(keys);
    }

    /** What to do about files that are rotten or gone. */
    public enum Repair {
        /** Nothing. */
        NONE,
        /**
         * Fetch them from the model's source. Files that are in order are not fetched where the source publishes their
         * digests. What was fetched takes their place when it has the digest that the record or the source demands;
         * the damaged file goes to the trash then and not before. Files in place are never replaced.
         */
        FETCH
    }

    /** What the files are. */
    public enum State {
        /** What they were. */
        INTACT,
        /** Another header before the same tensors: somebody edited metadata. The record keeps its hash. */
        CHANGED,
        /** Something else than they were, or than the source published. */
        ROTTEN,
        /** Gone. */
        MISSING,
        /** On a disk or share that is away. */
        OFFLINE,
        /** Not known to be anything before; their hash is in the record now, unless it has one of another kind. */
        UNHASHED,
        /** There, but they cannot be read, or somebody wrote to them meanwhile. */
        UNREADABLE
    }

    /**
     * What one model's files are.
     *
     * @param key the model
     * @param name its name
     * @param path its file or folder, absolute
     * @param state what they are, before any repair
     * @param expected what they should have been, {@code algorithm:hex}; null when nothing was known
     * @param actual what they are in the same algorithm; null when they could not be read
     * @param detail one sentence for a user to read where the state does not say it all, else null
     * @param repair what became of a repair, or null when none was tried
     */
    public record Verdict(String key, String name, String path, State state, String expected, String actual,
            String detail, Repaired repair) {

        /** Whether the model cannot be used as it is now: its files are damaged, gone or unreadable. */
        public boolean bad() {
            boolean mended = repair != null && repair.done();
            return !mended && (state == State.ROTTEN || state == State.MISSING || state == State.UNREADABLE);
        }
    }

    /**
     * What became of a repair.
     *
     * @param done whether the files are in order now
     * @param trash the entry of the trash that holds what was damaged; null when there is none
     * @param detail one sentence for a user to read
     */
    public record Repaired(boolean done, String trash, String detail) {
    }

    /**
     * The outcome: how many models were looked at, and how many were of each kind before any repair.
     *
     * @param bytes how much was read
     * @param repaired how many are in order now and were not
     */
    public record Verified(int examined, long bytes, int intact, int changed, int rotten, int missing, int offline,
            int unhashed, int unreadable, int repaired) {
    }

    @Override
    public String operation() {
        return OPERATION;
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
