// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.convert.ConversionTarget;
import dev.maquette.api.convert.Precision;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.model.ModelRecord;

/**
 * Makes a model of another format from one of the library and adds it. The model that it is made from stays as it is;
 * nothing is ever overwritten. The new record has what the user knows of the old one: its description, trigger phrases,
 * tags, notes, default settings and cover, and is related to the same models. An undo of the change takes the new model
 * away again.
 *
 * @param model key of the model
 * @param target to what
 * @param precision of floating numbers; null to leave them as they are
 * @param name of the new model; null for the old one's, followed by the format
 * @param output folder in which the new model is put and stays in place, absolute; null for the library's models folder
 * @param dryRun only tell what would be written; nothing is
 */
public record ConvertModel(String model, ConversionTarget target, Precision precision, String name, String output,
        boolean dryRun) implements Request<ConvertModel.Converted> {

    /** The operation's name in the history. */
    public static final String OPERATION = "models.convert";

    /**
     * What was made, or would be.
     *
     * @param model the new record; null in a dry run
     * @param name of the new model
     * @param path of its file or folder, absolute
     * @param bytes what it takes on the disk; in a dry run about that
     * @param notes what the user should know of what was left out or guessed
     * @param batch number of the change that added it, to take it back; 0 for a dry run
     */
    public record Converted(ModelRecord model, String name, String path, long bytes, List<String> notes, long batch) {

        public Converted {
            notes = List.copyOf(notes);
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
