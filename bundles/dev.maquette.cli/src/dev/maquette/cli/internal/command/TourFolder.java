// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.nio.file.Path;
import java.util.Map;

/** Where the library of the tour is: in the place that each system has for what programs keep for a user. */
final class TourFolder {

    private TourFolder() {
    }

    /**
     * The folder; it need not exist.
     *
     * @param system name of the operating system
     * @param home the user's home folder
     * @param environment variables, of which {@code XDG_STATE_HOME} and {@code LOCALAPPDATA} are looked at
     */
    static Path of(String system, Path home, Map<String, String> environment) {
        return base(system, home, environment).resolve("tour");
    }

    private static Path base(String system, Path home, Map<String, String> environment) {
        if (system.startsWith("Windows")) {
            return or(environment.get("LOCALAPPDATA"), home.resolve("AppData").resolve("Local")).resolve("Maquette");
        }
        if (system.startsWith("Mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Maquette");
        }
        return or(environment.get("XDG_STATE_HOME"), home.resolve(".local").resolve("state")).resolve("maquette");
    }

    private static Path or(String chosen, Path usual) {
        return chosen == null || chosen.isEmpty() || !Path.of(chosen).isAbsolute() ? usual : Path.of(chosen);
    }
}
