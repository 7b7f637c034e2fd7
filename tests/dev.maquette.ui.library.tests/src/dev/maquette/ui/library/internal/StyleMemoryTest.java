// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.core.internal.preferences.EclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.junit.jupiter.api.Test;

import dev.maquette.ui.library.internal.list.Column;
import dev.maquette.ui.library.internal.list.Face;
import dev.maquette.ui.library.internal.list.ListStyle;

class StyleMemoryTest {

    private final IEclipsePreferences preferences = new EclipsePreferences();

    @Test
    void theNextStartShowsModelsAsTheyWereLeft() {
        ListStyle style = ListStyle.USUAL.with(Face.GALLERY).withTile(200)
                .with(ListStyle.USUAL.columns().toggled(Column.RATING));
        new StyleMemory(preferences).remember(style);
        assertEquals(style, new StyleMemory(preferences).style());
    }

    @Test
    void withoutAMemoryOrWithADamagedOneTheUsualIsShown() {
        assertEquals(ListStyle.USUAL, new StyleMemory(preferences).style());
        preferences.put("tile", "99999999999");
        preferences.put("gallery", "perhaps");
        assertEquals(ListStyle.USUAL, new StyleMemory(preferences).style());
    }
}
