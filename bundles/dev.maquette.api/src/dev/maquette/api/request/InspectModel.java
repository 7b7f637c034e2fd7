// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import dev.maquette.api.inspect.Inspection;
import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Looks into the files of a model, as {@link dev.maquette.api.inspect.Inspector} does, on the library's machine.
 * Nothing changes.
 *
 * @param key the model
 */
public record InspectModel(String key) implements Request<Inspection> {

    @Override
    public String operation() {
        return "models.inspect";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
