// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/** Forgets the installations that are finished, whichever way; the models stay. */
public record PruneInstalls() implements Request<PruneInstalls.Pruned> {

    /** @param ids numbers of the installations that were forgotten */
    public record Pruned(List<Long> ids) {
    }

    @Override
    public String operation() {
        return "installs.prune";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
