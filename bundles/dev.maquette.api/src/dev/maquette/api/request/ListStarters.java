// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;
import dev.maquette.api.starter.StarterBundle;
import dev.maquette.api.starter.StarterModel;

/** Lists the starter models and says which of them the library has. */
public record ListStarters() implements Request<ListStarters.Starters> {

    /**
     * A starter model as it stands to the library.
     *
     * @param key the library's model that it is, or null
     * @param missing sources of its dependencies that the library does not have
     */
    public record Starter(StarterModel model, String key, List<String> missing) {

        /** Whether the library has it; what it needs may still be missing. */
        public boolean installed() {
            return key != null;
        }
    }

    /** @param models all of them, those that are not listed as well */
    public record Starters(List<Starter> models, List<StarterBundle> bundles) {
    }

    @Override
    public String operation() {
        return "starters.list";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
