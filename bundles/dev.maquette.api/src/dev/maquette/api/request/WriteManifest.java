// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Lists models so that another library can be brought to have them, see {@link ApplyManifest}: for each where it came
 * from, its hash, and all that users set of it. No file is read, and no token or path of this library is in it; paths
 * from which models were installed are.
 *
 * @param keys the models, or null for all
 */
public record WriteManifest(List<String> keys) implements Request<WriteManifest.Manifest> {

    public WriteManifest {
        keys = keys == null ? null : List.copyOf(keys);
    }

    /**
     * @param json the manifest, a JSON object with {@code maquette_manifest} (1), {@code written} and {@code models};
     *     these have InvokeAI's field names, and {@code related} with the keys of those they are related to
     * @param models how many
     * @param unproven names of those without a hash: another library can tell them by their source only
     */
    public record Manifest(String json, int models, List<String> unproven) {
    }

    @Override
    public String operation() {
        return "library.manifest";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
