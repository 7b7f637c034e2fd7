// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where an account keeps programs' files, by the conventions of its operating system (XDG base directories on Linux).
 *
 * @param data for libraries
 * @param config for settings
 */
public record UserFolders(Path data, Path config) {

    private static final String NAME = "maquette";

    /**
     * @param osName the system property {@code os.name}
     * @param home the account's home folder
     * @param environment variables that override the conventions
     */
    public static UserFolders of(String osName, Path home, Map<String, String> environment) {
        var os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return new UserFolders(folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local")),
                    folder(environment, "APPDATA", home.resolve("AppData/Roaming")));
        }
        if (os.startsWith("mac")) {
            var support = home.resolve("Library/Application Support").resolve(NAME);
            return new UserFolders(support, support);
        }
        return new UserFolders(folder(environment, "XDG_DATA_HOME", home.resolve(".local/share")),
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")));
    }

    /** Those of the account this process runs as; the variable {@code HOME} decides, as for other programs. */
    public static UserFolders ofThisAccount() {
        var home = System.getenv().getOrDefault("HOME", System.getProperty("user.home"));
        return of(System.getProperty("os.name"), Path.of(home), System.getenv());
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        var chosen = environment.get(variable);
        var base = chosen == null || chosen.isBlank() ? otherwise : Path.of(chosen);
        return base.resolve(NAME);
    }
}
