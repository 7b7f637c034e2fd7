// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class UserFoldersTest {

    private static final Path HOME = Path.of("home", "ada");

    @Test
    void linuxKeepsToTheXdgFolders() {
        assertEquals(new UserFolders(HOME.resolve(".local/share/maquette"), HOME.resolve(".config/maquette")),
                UserFolders.of("Linux", HOME, Map.of()));
        assertEquals(new UserFolders(Path.of("d/maquette"), Path.of("c/maquette")),
                UserFolders.of("Linux", HOME, Map.of("XDG_DATA_HOME", "d", "XDG_CONFIG_HOME", "c")));
    }

    @Test
    void macOsUsesApplicationSupport() {
        var support = HOME.resolve("Library/Application Support/maquette");
        assertEquals(new UserFolders(support, support), UserFolders.of("Mac OS X", HOME, Map.of()));
    }

    @Test
    void windowsUsesItsVariables() {
        assertEquals(new UserFolders(Path.of("local/maquette"), Path.of("roaming/maquette")),
                UserFolders.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "local", "APPDATA", "roaming")));
    }
}
