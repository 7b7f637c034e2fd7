// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

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

    /** Any other place of a model's row. */
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
    static Hit at(ListContent content, int scroll, int x, int y) {
        int sticky = content.headingAbove(content.lineAt(scroll));
        if (sticky >= 0 && y < Sticky.bottom(content, scroll)) {
            return new Heading(((Line.Heading) content.line(sticky)).type());
        }
        int index = content.lineAt(scroll + y);
        if (index < 0 || index >= content.size()) {
            return new Nothing();
        }
        return switch (content.line(index)) {
        case Line.Heading heading -> new Heading(heading.type());
        case Line.Row row -> x < Columns.COVER - 4 ? new Box(row.model()) : new Row(row.model());
        };
    }
}
