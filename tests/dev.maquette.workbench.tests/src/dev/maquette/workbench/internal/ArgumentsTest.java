// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void theLibraryToOpenCanBeNamed() {
        assertEquals(Optional.of(Path.of("models").toUri()), Arguments.of("-nosplash", "-library", "models").library());
        assertTrue(Arguments.of().library().isEmpty());
        assertTrue(Arguments.of("-library").library().isEmpty());
    }
}
