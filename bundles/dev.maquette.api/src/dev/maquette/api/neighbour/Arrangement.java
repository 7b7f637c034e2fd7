// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.neighbour;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a program is brought to see folders.
 *
 * @param folders where links to the models of a kind go, absolute, for each kind that can be shown
 * @param refused why a kind cannot be shown in this way, one sentence each
 * @param edits files to write; only those that change
 * @param steps what the user has to do, a sentence each
 */
public record Arrangement(Map<String, Path> folders, Map<String, String> refused, List<FileEdit> edits,
        List<String> steps) {

    public Arrangement {
        folders = Map.copyOf(folders);
        refused = Map.copyOf(refused);
        edits = List.copyOf(edits);
        steps = List.copyOf(steps);
    }
}
