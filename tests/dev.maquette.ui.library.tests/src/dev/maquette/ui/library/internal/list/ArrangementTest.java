// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.model.ModelType;
import dev.maquette.testkit.library.ModelRecords;

class ArrangementTest {

    private static final int HEADING = 28;
    private static final int ROW = 48;

    private final List<ModelSummary> models = ModelRecords.dozen().stream().map(ModelRecords::summary).toList();
    private final ListContent content = ListContent.of(models, Set.of());

    @Test
    void rowsStandBelowTheHeadingsOfTheirGroups() {
        Arrangement list = Arrangement.list(content, 500);
        assertEquals(4 * HEADING + 12 * ROW, list.height());
        assertEquals(new Rectangle(0, HEADING, 500, ROW), list.area(0));
        assertEquals(new Rectangle(0, 2 * HEADING + 6 * ROW, 500, ROW), list.area(6));
        assertEquals(OptionalInt.of(0), list.placeAt(10, HEADING));
        assertEquals(OptionalInt.empty(), list.placeAt(10, HEADING - 1));
        assertEquals(OptionalInt.empty(), list.placeAt(10, -1));
        assertEquals(OptionalInt.empty(), list.placeAt(10, list.height()));
    }

    @ParameterizedTest
    @ValueSource(ints = {60, 130, 600, 735, 2560})
    void tilesFillTheWidthAndAreFoundWhereTheyAre(int width) {
        Arrangement gallery = Arrangement.gallery(content, width, 96);
        Rectangle last = gallery.area(gallery.across() > 6 ? 5 : gallery.across() - 1);
        assertTrue(last.x + last.width <= width - 12, last.toString());
        for (int place = 0; place < models.size(); place++) {
            Rectangle area = gallery.area(place);
            assertEquals(OptionalInt.of(place), gallery.placeAt(area.x, area.y));
            assertEquals(OptionalInt.of(place), gallery.placeAt(area.x + area.width - 1, area.y + area.height - 1));
            assertEquals(OptionalInt.empty(), gallery.placeAt(area.x + area.width, area.y + area.height));
        }
        assertEquals(gallery.height(), gallery.area(11).y + gallery.area(11).height + 12);
    }

    @Test
    void aTileIsAsWideAsAskedForAtLeast() {
        for (int width = 300; width < 1200; width += 7) {
            assertTrue(Arrangement.gallery(content, width, 128).area(0).width >= 128, "at " + width);
        }
    }

    @Test
    void oneRowDownIsTheTileBelowOrTheNearestOfTheNextGroup() {
        Arrangement gallery = Arrangement.gallery(content, 12 + 4 * 112, 100);
        assertEquals(4, gallery.across());
        assertEquals(OptionalInt.of(4), gallery.beside(0, 1));
        assertEquals(OptionalInt.of(5), gallery.beside(3, 1), "the last of a row that is not full");
        assertEquals(OptionalInt.of(7), gallery.beside(5, 1), "the second of the next group");
        assertEquals(OptionalInt.of(5), gallery.beside(9, -1));
        assertEquals(OptionalInt.empty(), gallery.beside(2, -1));
        assertEquals(OptionalInt.empty(), gallery.beside(11, 1));
    }

    @Test
    void foldedGroupsArePassedOver() {
        Arrangement list = Arrangement.list(content.toggled(new ModelType("lora")), 500);
        assertEquals(OptionalInt.of(10), list.beside(5, 1));
        assertEquals(OptionalInt.of(5), list.beside(10, -1));
        assertEquals(OptionalInt.of(10), list.beside(7, 1), "from a model that is folded away");
        assertTrue(list.area(7).isEmpty());
    }

    @Test
    void withoutHeadingsTheModelsBeginAtTheTop() {
        Arrangement flat = Arrangement.list(ListContent.flat(models), 500);
        assertEquals(0, flat.area(0).y);
        assertEquals(12 * ROW, flat.height());
        assertEquals(0, Arrangement.list(ListContent.flat(List.of()), 500).height());
    }
}
