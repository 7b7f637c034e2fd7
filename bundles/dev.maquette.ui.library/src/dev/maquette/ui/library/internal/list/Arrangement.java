// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where on the list each heading and each model is, from its top, whatever is in view. A value; making one takes time
 * that grows with the number of groups, and so does finding what is at a place.
 */
public final class Arrangement {

    private final ListContent content;
    private final Cells cells;
    private final int[] tops;

    private Arrangement(ListContent content, Cells cells) {
        this.content = content;
        this.cells = cells;
        List<Group> groups = content.groups();
        tops = new int[groups.size() + 1];
        for (int i = 0; i < groups.size(); i++) {
            tops[i + 1] = tops[i] + groups.get(i).heading() + cells.height(groups.get(i).shown());
        }
    }

    /** Models as rows. */
    public static Arrangement list(ListContent content, int width) {
        return new Arrangement(content, Cells.rows(width));
    }

    /** Models as tiles that are so wide at least. */
    public static Arrangement gallery(ListContent content, int width, int least) {
        return new Arrangement(content, Cells.tiles(width, least));
    }

    /** What is arranged. */
    public ListContent content() {
        return content;
    }

    /** Whether models are tiles. */
    public boolean tiles() {
        return cells.gap() > 0;
    }

    /** How many models are beside each other. */
    public int across() {
        return cells.across();
    }

    /** Points from the top of a row of models to that of the next. */
    public int pitch() {
        return cells.height() + cells.gap();
    }

    /** Points that all there is takes. */
    public int height() {
        return tops[tops.length - 1];
    }

    /** Where a group begins with its heading; for the group after the last one, where all ends. */
    public int top(int group) {
        return tops[group];
    }

    /** The group that is at a height, or -1. */
    public int groupAt(int y) {
        int group = -1;
        while (group + 1 < tops.length && tops[group + 1] <= y) {
            group++;
        }
        return group < tops.length - 1 ? group : -1;
    }

    /** Where a model is; empty when it is folded away. */
    public Rectangle area(int place) {
        int number = content.groupOf(place);
        Group group = content.groups().get(number);
        if (group.folded()) {
            return new Rectangle(0, tops[number], 0, 0);
        }
        int in = place - group.from();
        return new Rectangle(cells.gap() + in % cells.across() * (cells.width() + cells.gap()),
                tops[number] + group.heading() + cells.gap() + in / cells.across() * pitch(), cells.width(),
                cells.height());
    }

    /** The model at a place of the list. */
    public OptionalInt placeAt(int x, int y) {
        int number = groupAt(y);
        if (number < 0) {
            return OptionalInt.empty();
        }
        Group group = content.groups().get(number);
        int place = first(number, y) + Math.clamp((x - cells.gap()) / (cells.width() + cells.gap()), 0,
                cells.across() - 1);
        return !group.folded() && place < group.to() && area(place).contains(x, y) ? OptionalInt.of(place)
                : OptionalInt.empty();
    }

    /** The first model of a group that is, in part or whole, at or below a height; where there is none, its end. */
    public int first(int number, int y) {
        Group group = content.groups().get(number);
        int row = Math.max(0, y - tops[number] - group.heading() - cells.gap()) / pitch();
        return Math.min(group.to(), group.from() + row * cells.across());
    }

    /** The model in the row above or below that is nearest; empty at the end of the list. */
    public OptionalInt beside(int place, int rows) {
        int number = content.groupOf(place);
        Group group = content.groups().get(number);
        int column = (place - group.from()) % cells.across();
        int row = (place - group.from()) / cells.across() + rows;
        if (!group.folded() && row >= 0 && row * cells.across() < group.count()) {
            return OptionalInt.of(Math.min(group.from() + row * cells.across() + column, group.to() - 1));
        }
        int next = number + rows;
        while (next >= 0 && next < content.groups().size() && content.groups().get(next).shown() == 0) {
            next += rows;
        }
        return next < 0 || next >= content.groups().size() ? OptionalInt.empty()
                : OptionalInt.of(edge(content.groups().get(next), column, rows));
    }

    /** In the first row of a group, or in its last. */
    private int edge(Group group, int column, int direction) {
        int row = direction > 0 ? 0 : (group.count() - 1) / cells.across();
        return Math.min(group.from() + row * cells.across() + column, group.to() - 1);
    }
}
