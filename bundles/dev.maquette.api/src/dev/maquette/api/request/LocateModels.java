// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;
import java.util.Objects;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Tells the library where files are now: of one model, or of all whose files were below a folder. Files are looked at
 * and stay where they are; each model is bound or fails by itself, and all that are bound are one change. The new files
 * must be a model of the recorded size.
 *
 * @param key the model, or null for all below the folder
 * @param folder where the files were, absolute; null for one model
 * @param place where the files are now, absolute: the model's file or folder, or the folder that stands for the old one
 * @param anyway bind models of another size as well
 * @param dryRun only tell what would happen
 */
public record LocateModels(String key, String folder, String place, boolean anyway, boolean dryRun)
        implements Request<LocateModels.Located> {

    /** The operation's name, also of what else finds files of models. */
    public static final String OPERATION = "models.locate";

    public LocateModels {
        Objects.requireNonNull(place, "place");
        if (key == null) {
            Objects.requireNonNull(folder, "folder");
        }
        if ((key == null) == (folder == null)) {
            throw new IllegalArgumentException("Either a model or a folder");
        }
    }

    /**
     * @param bound the models that were bound, by name
     * @param failed those that stayed as they were
     * @param batch the change, for undo; null in a dry run and when nothing was bound
     */
    public record Located(List<Bound> bound, List<Failure> failed, Long batch) {
    }

    /**
     * @param key the model
     * @param from where its files were, absolute
     * @param to where they are, absolute
     */
    public record Bound(String key, String name, String from, String to) {
    }

    /**
     * @param key the model
     * @param error why it stayed, and what to do
     */
    public record Failure(String key, String name, String error) {
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
