// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.model.ModelRecord;

/**
 * Gives a model a cover, or takes it away. The library keeps a small copy of the picture; the picture itself is left
 * alone. The cover before is kept as well, so that an undo brings it back.
 *
 * @param key the model
 * @param image path of a PNG or JPEG file, absolute; null to have no cover
 */
public record ChangeCover(String key, String image) implements Request<ChangeCover.Covered> {

    /**
     * @param model the record as it is now
     * @param thumbnail path of the small copy, absolute; null without a cover
     * @param batch the change, for undo; null when nothing was different
     */
    public record Covered(ModelRecord model, String thumbnail, Long batch) {
    }

    @Override
    public String operation() {
        return "models.change-cover";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
