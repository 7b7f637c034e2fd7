// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.model.ModelType;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.library.internal.list.Columns.Column;

class HitTest {

    private final ListContent content = ListContent
            .of(ModelRecords.dozen().stream().map(ModelRecords::summary).toList(), Set.of());

    @Test
    void boxesRowsAndHeadingsAreToldApart() {
        assertEquals(new Hit.Heading(new ModelType("main")), Hit.at(content, 0, 100, 10));
        assertEquals(new Hit.Box(content.models().get(0)), Hit.at(content, 0, 20, 50));
        assertEquals(new Hit.Row(content.models().get(0)), Hit.at(content, 0, 60, 50));
        assertEquals(new Hit.Nothing(), Hit.at(content, 0, 60, content.height() + 1));
        assertEquals(new Hit.Nothing(), Hit.at(ListContent.of(List.of(), Set.of()), 0, 10, 10));
    }

    @Test
    void theStickyHeadingTakesTheClickOfTheRowBelowIt() {
        assertEquals(new Hit.Heading(new ModelType("main")), Hit.at(content, 100, 60, 10));
    }

    @Test
    void theNextHeadingPushesTheStickyOneUp() {
        int lora = content.top(7);
        assertEquals(0, Sticky.top(content, lora - 60));
        assertEquals(-8, Sticky.top(content, lora - 20));
        assertEquals(0, Sticky.top(content, lora));
    }

    @ParameterizedTest
    @CsvSource({"800,true,true", "480,true,false", "320,false,false"})
    void narrowListsLeaveOutColumns(int width, boolean base, boolean format) {
        Columns columns = Columns.of(width);
        assertEquals(base, columns.base() >= 0);
        assertEquals(format, columns.format() >= 0);
        assertEquals(width - 16, columns.right());
    }

    @Test
    void theHeaderKnowsItsColumns() {
        Columns columns = Columns.of(800);
        assertEquals(Column.NAME, columns.at(columns.name() + 5));
        assertEquals(Column.BASE, columns.at(columns.base() + 5));
        assertEquals(Column.FORMAT, columns.at(columns.format() + 5));
        assertEquals(Column.SIZE, columns.at(columns.right() - 5));
        assertEquals(Column.NAME, Columns.of(320).at(200));
    }
}
