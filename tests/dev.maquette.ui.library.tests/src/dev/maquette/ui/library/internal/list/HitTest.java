// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.maquette.api.model.ModelType;
import dev.maquette.testkit.library.ModelRecords;

class HitTest {

    private final ListContent content = ListContent
            .of(ModelRecords.dozen().stream().map(ModelRecords::summary).toList(), Set.of());
    private final Arrangement list = Arrangement.list(content, 800);
    private final Arrangement gallery = Arrangement.gallery(content, 600, 128);

    @Test
    void boxesRowsAndHeadingsAreToldApart() {
        assertEquals(new Hit.Heading(new ModelType("main")), Hit.at(list, 0, 100, 10));
        assertEquals(new Hit.Box(content.models().get(0)), Hit.at(list, 0, 20, 50));
        assertEquals(new Hit.Row(content.models().get(0)), Hit.at(list, 0, 60, 50));
        assertEquals(new Hit.Nothing(), Hit.at(list, 0, 60, list.height() + 1));
        assertEquals(new Hit.Nothing(), Hit.at(Arrangement.list(ListContent.of(List.of(), Set.of()), 800), 0, 10, 10));
    }

    @Test
    void boxesAndTilesAreToldApartAndBetweenThemIsNothing() {
        int top = gallery.area(1).y;
        assertEquals(new Hit.Box(content.models().get(1)), Hit.at(gallery, 0, gallery.area(1).x + 10, top + 10));
        assertEquals(new Hit.Row(content.models().get(1)), Hit.at(gallery, 0, gallery.area(1).x + 60, top + 60));
        assertEquals(new Hit.Nothing(), Hit.at(gallery, 0, gallery.area(1).x - 6, top + 60));
        assertEquals(new Hit.Nothing(), Hit.at(gallery, 0, 4, top + 60));
    }

    @Test
    void theStickyHeadingTakesTheClickOfTheRowBelowIt() {
        assertEquals(new Hit.Heading(new ModelType("main")), Hit.at(list, 100, 60, 10));
    }

    @Test
    void theNextHeadingPushesTheStickyOneUp() {
        int lora = list.top(1);
        assertEquals(0, Sticky.top(list, lora - 60));
        assertEquals(-8, Sticky.top(list, lora - 20));
        assertEquals(0, Sticky.top(list, lora));
    }
}
