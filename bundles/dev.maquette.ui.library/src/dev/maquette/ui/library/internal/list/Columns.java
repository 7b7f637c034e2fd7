// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import dev.maquette.ui.library.internal.list.ColumnSet.Sized;

/**
 * Where the columns of the list are in a given width. Narrow lists leave out the least important ones; the names have
 * the room that is left.
 *
 * @param places the columns beside the names, from left to right
 * @param nameWidth room for the names, which begin at {@link #NAME}
 * @param state whether states are told in words
 */
public record Columns(List<Place> places, int nameWidth, boolean state) {

    /** Left end of the check boxes. */
    public static final int BOX = 12;
    /** Left end of the covers. */
    public static final int COVER = 40;
    /** Side of a cover. */
    public static final int COVER_SIZE = 36;
    /** Left end of the names. */
    public static final int NAME = COVER + COVER_SIZE + 12;
    /** Between two columns. */
    static final int GAP = 12;

    private static final int MARGIN = 16; // a scroll bar of 12 points may lie over it
    private static final int LEAST_NAME = 160;
    /** Narrower names leave room for the icon of a state only. */
    private static final int LEAST_WITH_STATE = 200;

    /** The word above the states stands within so much before the end of the names. */
    private static final int STATE_WIDTH = 64;

    /** A column and where it begins. */
    public record Place(Column column, int x, int width) {

        /** Where it ends. */
        int right() {
            return x + width;
        }
    }

    /** The columns of a list this wide. */
    public static Columns of(ColumnSet set, int width) {
        List<Sized> wanted = new ArrayList<>(set.columns());
        while (wanted.size() > 1 && nameWidth(wanted, width) < LEAST_NAME) {
            wanted.remove(wanted.stream().max(Comparator.comparing(Sized::column)).orElseThrow());
        }
        List<Place> places = new ArrayList<>();
        int right = width - MARGIN;
        for (Sized each : wanted.reversed()) {
            places.addFirst(new Place(each.column(), right - each.width(), each.width()));
            right -= each.width() + GAP;
        }
        int names = Math.max(40, nameWidth(wanted, width));
        return new Columns(places, names, set.state() && names >= LEAST_WITH_STATE);
    }

    private static int nameWidth(List<Sized> columns, int width) {
        return width - MARGIN - NAME - columns.stream().mapToInt(each -> each.width() + GAP).sum();
    }

    /** Where the names end. */
    public int nameRight() {
        return NAME + nameWidth;
    }

    /** Which column is at a place of the header. */
    public Column at(int x) {
        Column found = state && x >= nameRight() - STATE_WIDTH ? Column.STATE : Column.NAME;
        for (Place place : places) {
            if (x >= place.x()) {
                found = place.column();
            }
        }
        return found;
    }

    /** The column whose left end is near a place of the header, and can be dragged. */
    Optional<Place> edgeAt(int x) {
        return places.stream().filter(place -> Math.abs(place.x() - GAP / 2 - x) <= GAP / 2).findFirst();
    }
}
