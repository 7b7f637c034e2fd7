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
        assertEquals(2, width.next(101), "perhaps fewer do as well");
        assertEquals(4, width.next(50));
        rests(width, 4, 100);
        assertEquals(8, width.next(100));
        assertEquals(4, width.next(101), "fewer have been tried");
        rests(width, 4, 100);
    }

    @Test
    void whereOneConnectionDoesAsWellThereIsOne() {
        var width = new Width(16);
        assertEquals(8, width.next(100));
        assertEquals(2, width.next(100));
        assertEquals(1, width.next(99));
        assertEquals(1, width.next(99));
        rests(width, 1, 101);
        assertEquals(2, width.next(101));
        assertEquals(1, width.next(101));
    }

    @Test
    void aLineThatBecomesWiderIsUsed() {
        var width = new Width(16);
        assertEquals(8, width.next(100));
        assertEquals(2, width.next(100));
        assertEquals(4, width.next(50));
        rests(width, 4, 100);
        assertEquals(8, width.next(100));
        assertEquals(16, width.next(200));
        assertEquals(4, width.next(201));
    }

    private static void rests(Width width, int at, double rate) {
        for (int i = 0; i < 12; i++) {
            assertEquals(at, width.next(rate));
        }
    }

    @Test
    void aHostWithFewConnectionsBeginsWithThose() {
        assertEquals(2, new Width(2).width());
    }
}
