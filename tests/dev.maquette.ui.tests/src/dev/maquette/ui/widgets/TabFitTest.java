// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class TabFitTest {

    private static final List<Integer> NAMES = List.of(80, 140, 120, 70, 80);
    private static final List<Integer> SHORT = List.of(80, 100, 90, 70, 80);
    private static final int MARK = 40;

    private static TabFit fit(int width, int chosen) {
        return TabFit.of(NAMES, SHORT, MARK, width, chosen);
    }

    @Test
    void whereThereIsRoomAllHaveTheirNames() {
        assertEquals(new TabFit(List.of(0, 1, 2, 3, 4), false), fit(490, 0));
    }

    @Test
    void shortNamesComeBeforeTheMenu() {
        assertEquals(new TabFit(List.of(0, 1, 2, 3, 4), true), fit(489, 0));
        assertEquals(new TabFit(List.of(0, 1, 2, 3, 4), true), fit(420, 0));
    }

    @Test
    void theMarkTakesRoomFromTheLast() {
        assertEquals(new TabFit(List.of(0, 1, 2, 3), true), fit(419, 0));
        assertEquals(new TabFit(List.of(0, 1, 2), true), fit(379, 0));
    }

    @Test
    void theChosenOneIsAlwaysShown() {
        assertEquals(new TabFit(List.of(0, 1, 4), true), fit(379, 4));
        assertEquals(new TabFit(List.of(4), true), fit(10, 4));
    }

    @Test
    void nothingJumpsOverATabThatHasNoRoom() {
        assertEquals(new TabFit(List.of(0), true), TabFit.of(List.of(50, 90, 20), List.of(50, 90, 20), MARK, 125, 0));
    }

    @Test
    void noTabsNeedNoRoom() {
        assertEquals(new TabFit(List.of(), false), TabFit.of(List.of(), List.of(), MARK, 0, 0));
    }
}
