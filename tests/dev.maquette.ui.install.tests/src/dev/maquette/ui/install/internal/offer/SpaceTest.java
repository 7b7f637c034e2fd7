// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.maquette.api.library.Right;
import dev.maquette.testkit.library.DistantLibrary;
import dev.maquette.testkit.library.MemoryLibrary;

class SpaceTest {

    private final MemoryLibrary library = new MemoryLibrary("Studio", List.of());

    @Test
    void theDiskOfThisComputerIsNotTheServers() {
        assertTrue(Space.of(library).free() > 0);
        assertEquals(new Space("Studio", -1), Space.of(new DistantLibrary(library, Right.READ, Right.MANAGE)));
    }
}
