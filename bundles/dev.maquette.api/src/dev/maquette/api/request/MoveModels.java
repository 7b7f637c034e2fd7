// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Right;
import dev.maquette.api.library.StreamedRequest;

/**
 * Moves the files of models to another folder, or into the library; the records follow. Files that lie outside the
 * library's models folder afterwards are in place from then on, and those that lie in it are managed. On one file
 * system files are renamed; to another they are copied, and the originals go once the copies are read back and
 * proven: by the record's hash where it has one, else byte by byte. Nothing is ever overwritten.
 *
 * <p>Each model moves or stays by itself, is told of as that is known, and is a change of its own; an undo of the
 * change moves its files back. Before the first one moves, all have to fit on the disk. Who cancels keeps what has
 * moved, and the model that is under way stays where it was.
 *
 * @param keys the models
 * @param folder where their files shall be, absolute, made when it is not there; null for the library's models folder
 * @param rename give files a number whose name is taken there; without it their models stay where they are
 * @param sidecars take along what lies beside a single file under its name, such as settings and previews; it stays
 *     where another model has the same name
 * @param dryRun only look and tell
 */
public record MoveModels(List<String> keys, String folder, boolean rename, boolean sidecars, boolean dryRun)
        implements StreamedRequest<MoveModels.Outcome, MoveModels.Moved> {

    /** The operation's name in the history. */
    public static final String OPERATION = "models.move";

    public MoveModels {
        keys = List.copyOf(keys);
    }

    /** What became of one model. */
    public enum State {
        /** Its files are, or would be, at the new place. */
        MOVED,
        /** Its files were there already. */
        THERE,
        /** Its files stay where they were. */
        FAILED
    }

    /**
     * What became of one model.
     *
     * @param key the model
     * @param name its name; the key of one that is not in the library
     * @param from where its file or folder was, absolute; null when that is not known
     * @param to where it is, or would be, absolute; null when it stays
     * @param bytes what it holds, with what goes along
     * @param sidecars where the files are that went along, absolute
     * @param batch the change, for undo; null in a dry run and when nothing was changed
     * @param error why it stays, and what to do; null when it does not
     */
    public record Outcome(String key, String name, State state, String from, String to, long bytes,
            List<String> sidecars, Long batch, String error) {

        public Outcome {
            sidecars = List.copyOf(sidecars);
        }
    }

    /**
     * The outcome: how many models of each kind.
     *
     * @param bytes what was moved, or would be
     * @param batches the changes, in their order
     */
    public record Moved(int moved, int there, int failed, long bytes, List<Long> batches) {

        public Moved {
            batches = List.copyOf(batches);
        }
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
