// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Says what the files of a model are, and why, as {@link dev.maquette.api.identify.Identifier} does, on the library's
 * machine. What the user decided of the record does not count, and nothing changes.
 *
 * @param key the model
 */
public record IdentifyModel(String key) implements Request<Identification> {

    @Override
    public String operation() {
        return "models.identify";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
