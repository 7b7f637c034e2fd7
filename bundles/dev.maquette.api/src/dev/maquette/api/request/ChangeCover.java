// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.model.ModelRecord;

/**
 * Gives a model a cover image, or takes it away. A thumbnail of it is kept, 256 pixels at most on each side; the image
 * itself is not.
 *
 * @param key the model
 * @param image a PNG, JPEG or WebP file in Base64; null to take the cover away
 * @param dryRun only look whether the image can be used
 */
public record ChangeCover(String key, String image, boolean dryRun) implements Request<ChangeCover.Changed> {

    /**
     * @param model the record as it is now; in a dry run as it would be, with the version that it has
     * @param batch the change, for undo; null when nothing was different, and in a dry run
     */
    public record Changed(ModelRecord model, Long batch) {
    }

    @Override
    public String operation() {
        return "models.cover";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
