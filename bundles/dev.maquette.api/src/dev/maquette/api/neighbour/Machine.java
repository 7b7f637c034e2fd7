// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.neighbour;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where to look on this computer.
 *
 * @param home the user's home folder
 * @param environment the environment's variables
 * @param roots further folders that may hold programs, such as the roots of disks
 */
public record Machine(Path home, Map<String, String> environment, List<Path> roots) {

    public Machine {
        environment = Map.copyOf(environment);
        roots = List.copyOf(roots);
    }

    /** The folder that a variable of the environment names; empty when it names none that there can be. */
    public Optional<Path> folder(String variable) {
        var value = environment.get(variable);
        try {
            return value == null || value.isBlank() ? Optional.empty()
                    : Optional.of(home.resolve(value.startsWith("~/") ? value.substring(2) : value).normalize());
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /** Folders in which people put programs of this kind: home, what is usual below it, and the further roots. */
    public List<Path> programFolders() {
        var folders = new ArrayList<Path>();
        folders.add(home);
        for (var usual : List.of("AI", "ai", "apps", "Documents", "Programs")) {
            folders.add(home.resolve(usual));
        }
        folders.addAll(roots);
        return List.copyOf(folders);
    }
}
