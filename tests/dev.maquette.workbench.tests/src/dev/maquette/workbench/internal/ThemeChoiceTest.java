// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.maquette.workbench.internal.ThemeChoice.Wish;

class ThemeChoiceTest {

    private final ThemeChoice choice = new ThemeChoice();
    private final Wish before = choice.wish();

    @AfterEach
    void restore() {
        choice.remember(before);
    }

    @Test
    void theSystemIsFollowedUnlessAThemeWasChosen() {
        choice.remember(Wish.SYSTEM);
        assertEquals(ThemeChoice.DARK, choice.theme(true));
        assertEquals(ThemeChoice.LIGHT, choice.theme(false));
        choice.remember(Wish.LIGHT);
        assertEquals(ThemeChoice.LIGHT, new ThemeChoice().theme(true));
        choice.remember(Wish.DARK);
        assertEquals(ThemeChoice.DARK, new ThemeChoice().theme(false));
    }
}
