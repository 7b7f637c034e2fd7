// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Request;
import dev.maquette.api.library.Right;

/**
 * Looks whether the files of models are there. What it finds is known to queries from then on, see
 * {@link dev.maquette.api.library.ModelQuery#availability()}; no record changes. Remote models have no files and are
 * left out. A disk that does not answer hinders nobody but this operation, which can still be cancelled.
 *
 * @param keys the models, or null for all
 */
public record CheckFiles(List<String> keys) implements Request<CheckFiles.Checked> {

    public CheckFiles {
        keys = keys == null ? null : List.copyOf(keys);
    }

    /**
     * @param examined number of models that were looked for
     * @param missing those whose files are gone, by name
     * @param offline those whose disk or share is away or cannot be reached, by name
     */
    public record Checked(int examined, List<Absent> missing, List<Absent> offline) {
    }

    /**
     * A model whose files are not there.
     *
     * @param key the model
     * @param path where they should be, absolute
     * @param volume the place of the disk or share that is away; null where it is not that
     */
    public record Absent(String key, String name, String path, String volume) {
    }

    @Override
    public String operation() {
        return "models.check";
    }

    @Override
    public Right right() {
        return Right.READ;
    }
}
