// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Reads the model card that was kept when a model was installed.
 *
 * @param key of the model
 */
public record ReadCard(String key) implements Request<ReadCard.Card> {

    /** @param markdown as its source has it, or null when none was kept */
    public record Card(String markdown) {
    }

    @Override
    public String operation() {
        return "models.card";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
