// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WidthTest {

    @Test
    void connectionsThatHelpAreDoubledUpToTheMost() {
        var width = new Width(16);
        assertEquals(4, width.width());
        assertEquals(8, width.next(40));
        assertEquals(16, width.next(80));
        assertEquals(16, width.next(160));
    }

    @Test
    void connectionsThatDoNotHelpAreGivenUpAndTriedAgainMuchLater() {
        var width = new Width(16);
        assertEquals(8, width.next(100));
        assertEquals(4, width.next(101));
        for (int i = 0; i < 12; i++) {
            assertEquals(4, width.next(101));
        }
        assertEquals(8, width.next(101));
    }

    @Test
    void aHostWithFewConnectionsBeginsWithThose() {
        assertEquals(2, new Width(2).width());
    }
}
