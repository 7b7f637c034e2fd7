// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.duplicate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.maquette.api.neighbour.NeighbourProgram;

/** Tells in whose folders files lie. What was found out of a folder is not asked again. */
final class Owners {

    private final List<NeighbourProgram> programs;
    private final Map<Path, Optional<String>> known = new HashMap<>();

    Owners(List<NeighbourProgram> programs) {
        this.programs = programs;
    }

    /** The name of the program, or nothing. */
    List<String> of(Path model) {
        return nearest(model.getParent()).stream().toList();
    }

    private Optional<String> nearest(Path folder) {
        if (folder == null || folder.getParent() == null) {
            return Optional.empty();
        }
        var before = known.get(folder);
        if (before == null) {
            before = programs.stream().filter(program -> owns(program, folder)).map(NeighbourProgram::name).findFirst()
                    .or(() -> nearest(folder.getParent()));
            known.put(folder, before);
        }
        return before;
    }

    /** Some take the folder around theirs for their own as well, and some any folder, the root of the disk included. */
    private static boolean owns(NeighbourProgram program, Path folder) {
        return program.recognises(folder) && !program.recognises(folder.getRoot()) && !around(program, folder);
    }

    private static boolean around(NeighbourProgram program, Path folder) {
        try (var parts = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (var part : parts) {
                if (program.recognises(part)) {
                    return true;
                }
            }
            return false;
        } catch (IOException _) {
            return false; // what cannot be listed holds nothing that could be told from it
        }
    }
}
