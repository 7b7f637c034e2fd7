// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/** Tells which files beside models can be written. */
public record ListSidecarDialects() implements Request<ListSidecarDialects.Dialects> {

    /** @param dialects in the order in which they are offered */
    public record Dialects(List<Dialect> dialects) {

        public Dialects {
            dialects = List.copyOf(dialects);
        }
    }

    /**
     * How a program writes what it knows of a model.
     *
     * @param id a word for command lines
     * @param name whose files these are, as users read it
     * @param suffix how they are named: this follows the name of the model's file without its last suffix
     * @param updates whether files that are there are changed; else they are only made where there is none
     */
    public record Dialect(String id, String name, String suffix, boolean updates) {
    }

    @Override
    public String operation() {
        return "models.sidecars.dialects";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
