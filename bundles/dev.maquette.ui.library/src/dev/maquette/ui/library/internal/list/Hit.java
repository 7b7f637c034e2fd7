// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.OptionalInt;

import org.eclipse.swt.graphics.Rectangle;

import dev.maquette.api.model.ModelSummary;
import dev.maquette.api.model.ModelType;

/** What is under the pointer. */
public sealed interface Hit {

    /** A group's heading. */
    record Heading(ModelType type) implements Hit {
    }

    /** A model's check box. */
    record Box(ModelSummary model) implements Hit {
    }

    /** Any other place of a model's row or tile. */
    record Row(ModelSummary model) implements Hit {
    }

    /** Nothing. */
    record Nothing() implements Hit {
    }

    /**
     * What is at a place of the list's window.
     *
     * @param scroll how far the list is scrolled down
     */
    static Hit at(Arrangement arrangement, int scroll, int x, int y) {
        ListContent content = arrangement.content();
        int sticky = Sticky.group(arrangement, scroll);
        if (sticky >= 0 && y < Sticky.bottom(arrangement, scroll)) {
            return heading(content.groups().get(sticky));
        }
        int number = arrangement.groupAt(scroll + y);
        if (number >= 0 && scroll + y < arrangement.top(number) + content.groups().get(number).heading()) {
            return heading(content.groups().get(number));
        }
        OptionalInt place = arrangement.placeAt(x, scroll + y);
        if (place.isEmpty()) {
            return new Nothing();
        }
        ModelSummary model = content.models().get(place.getAsInt());
        Rectangle area = arrangement.area(place.getAsInt());
        return isBox(arrangement, x - area.x, scroll + y - area.y) ? new Box(model) : new Row(model);
    }

    private static Hit heading(Group group) {
        return group.type().<Hit>map(Heading::new).orElseGet(Nothing::new);
    }

    /** The box of a row may be hit anywhere left of the cover, that of a tile in its corner. */
    private static boolean isBox(Arrangement arrangement, int x, int y) {
        return arrangement.tiles() ? x < TilePainter.BOX_REACH && y < TilePainter.BOX_REACH : x < Columns.COVER - 4;
    }
}
