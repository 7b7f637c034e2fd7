// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class TourFolderTest {

    private static final Path HOME = Path.of("home").toAbsolutePath();

    @Test
    void eachSystemHasItsPlace() {
        assertEquals(HOME.resolve(".local/state/maquette/tour"), TourFolder.of("Linux", HOME, Map.of()));
        assertEquals(HOME.resolve("Library/Application Support/Maquette/tour"),
                TourFolder.of("Mac OS X", HOME, Map.of()));
        assertEquals(HOME.resolve("AppData/Local/Maquette/tour"), TourFolder.of("Windows 11", HOME, Map.of()));
    }

    @Test
    void theUsersChoiceIsHeededWhenItIsAbsolute() {
        var state = Path.of("state").toAbsolutePath();
        assertEquals(state.resolve("maquette/tour"),
                TourFolder.of("Linux", HOME, Map.of("XDG_STATE_HOME", state.toString())));
        assertEquals(HOME.resolve(".local/state/maquette/tour"),
                TourFolder.of("Linux", HOME, Map.of("XDG_STATE_HOME", "relative")));
    }
}
