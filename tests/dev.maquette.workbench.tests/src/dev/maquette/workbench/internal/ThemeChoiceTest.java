// SPDX-License-Identifier: EPL-2.0
package dev.maquette.workbench.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.maquette.workbench.internal.Desktop.Appearance;
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
        assertEquals(ThemeChoice.DARK, choice.theme(Appearance.DARK));
        assertEquals(ThemeChoice.LIGHT, choice.theme(Appearance.LIGHT));
        assertEquals(ThemeChoice.HIGH_CONTRAST, choice.theme(Appearance.CONTRAST));
        choice.remember(Wish.LIGHT);
        assertEquals(ThemeChoice.LIGHT, new ThemeChoice().theme(Appearance.DARK));
        choice.remember(Wish.DARK);
        assertEquals(ThemeChoice.DARK, new ThemeChoice().theme(Appearance.LIGHT));
        choice.remember(Wish.CONTRAST);
        assertEquals(ThemeChoice.HIGH_CONTRAST, new ThemeChoice().theme(Appearance.LIGHT));
    }

    @Test
    void aDesktopSaysByTheNameOfItsThemeHowItLooks() {
        assertEquals(Appearance.DARK, Desktop.named("Yaru-purple-dark"));
        assertEquals(Appearance.LIGHT, Desktop.named("Adwaita"));
        assertEquals(Appearance.CONTRAST, Desktop.named("HighContrastInverse"));
    }
}
