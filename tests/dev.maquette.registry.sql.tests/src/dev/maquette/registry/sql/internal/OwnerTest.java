// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OwnerTest {

    private final Owner self = Owner.thisProcess();

    @Test
    void thisProcessLives() {
        assertTrue(self.alive());
        assertTrue(self.onHostOf(Owner.thisProcess()));
    }

    @Test
    void aProcessThatGotTheNumberOfAnotherIsNotTheOther() {
        assertFalse(new Owner("x", self.host(), self.pid(), self.startedMillis() - 60_000).alive());
    }

    @Test
    void aNumberThatNoProcessHasIsDead() {
        assertFalse(new Owner("x", self.host(), Long.MAX_VALUE, self.startedMillis()).alive());
    }
}
