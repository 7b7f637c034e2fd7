// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Reads the thumbnail of a model's cover image.
 *
 * @param key the model
 */
public record ReadCover(String key) implements Request<ReadCover.Cover> {

    /** @param png a PNG file in Base64; null where the model has no cover */
    public record Cover(String png) {
    }

    @Override
    public String operation() {
        return "models.cover.read";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
