// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/** Gives back the memory of models that are loaded for drawing, whoever draws with them. */
public record ReleaseModels() implements Request<ReleaseModels.Released> {

    /**
     * @param models how many were unloaded
     * @param bytes that they took, about
     */
    public record Released(int models, long bytes) {
    }

    @Override
    public String operation() {
        return "devices.release";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
