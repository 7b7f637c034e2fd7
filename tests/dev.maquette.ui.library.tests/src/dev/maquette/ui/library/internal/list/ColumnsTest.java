// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.ui.library.internal.list.ColumnSet.Sized;

class ColumnsTest {

    private static List<Column> shown(Columns columns) {
        return columns.places().stream().map(Columns.Place::column).toList();
    }

    @ParameterizedTest
    @CsvSource({"800,true,true", "480,true,false", "320,false,false"})
    void narrowListsLeaveOutTheLeastImportantColumns(int width, boolean base, boolean format) {
        Columns columns = Columns.of(ColumnSet.USUAL, width);
        assertEquals(base, shown(columns).contains(Column.BASE));
        assertEquals(format, shown(columns).contains(Column.FORMAT));
        assertEquals(width - 16, columns.places().getLast().right());
    }

    @Test
    void theHeaderKnowsItsColumnsAndTheirEdges() {
        Columns columns = Columns.of(ColumnSet.USUAL, 800);
        Columns.Place base = columns.places().getFirst();
        assertEquals(Column.NAME, columns.at(Columns.NAME + 5));
        assertEquals(Column.STATE, columns.at(columns.nameRight() - 5));
        assertEquals(Column.BASE, columns.at(base.x() + 5));
        assertEquals(Column.SIZE, columns.at(780));
        assertEquals(Column.NAME, Columns.of(ColumnSet.USUAL, 320).at(200));
        assertEquals(Column.BASE, columns.edgeAt(base.x() - 6).orElseThrow().column());
        assertTrue(columns.edgeAt(base.x() + 20).isEmpty());
    }

    @Test
    void aColumnIsAddedBeforeTheSizeAndTakenAwayAgain() {
        ColumnSet more = ColumnSet.USUAL.toggled(Column.RATING);
        assertEquals(List.of(Column.BASE, Column.FORMAT, Column.RATING, Column.SIZE),
                more.columns().stream().map(Sized::column).toList());
        assertEquals(ColumnSet.USUAL, more.toggled(Column.RATING));
        assertFalse(ColumnSet.USUAL.toggled(Column.STATE).has(Column.STATE));
        assertEquals(ColumnSet.USUAL, ColumnSet.USUAL.toggled(Column.NAME));
    }

    @Test
    void aColumnTakesThePlaceOfAnother() {
        assertEquals(List.of(Column.SIZE, Column.BASE, Column.FORMAT), ColumnSet.USUAL.moved(Column.SIZE, Column.BASE)
                .columns().stream().map(Sized::column).toList());
        assertEquals(ColumnSet.USUAL, ColumnSet.USUAL.moved(Column.SIZE, Column.NAME));
    }

    @Test
    void whatIsRememberedIsTheSameAgain() {
        ColumnSet set = ColumnSet.USUAL.toggled(Column.PATH).sized(Column.PATH, 310).toggled(Column.STATE);
        assertEquals(set, ColumnSet.of(set.words()));
        assertEquals(ColumnSet.USUAL, ColumnSet.of(ColumnSet.USUAL.words()));
        assertEquals(ColumnSet.USUAL, ColumnSet.of(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour:12", "size", "size:99999", "size:72:1", "name:50", "\u0000"})
    void damagedWordsArePassedOver(String word) {
        assertEquals(List.of(new Sized(Column.BASE, 80)), ColumnSet.of("base:80 base:90 " + word).columns());
    }
}
