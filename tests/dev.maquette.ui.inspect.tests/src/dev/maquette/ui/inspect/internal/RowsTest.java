// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.maquette.ui.inspect.internal.DifferenceRows.Kind;
import dev.maquette.ui.inspect.internal.MetadataRows.Row;

class RowsTest {

    @Test
    void metadataIsFoldedUntilItIsOpened() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", "Paper");
        fields.put("tags", "{\"a\":{\"b\":1}}");
        var closed = MetadataRows.of(Found.file("m", fields).parts(), "m");
        assertEquals(2, closed.rows().size());
        assertFalse(((Row.Value) closed.rows().getFirst()).foldable());
        var tags = (Row.Value) closed.rows().getLast();
        assertTrue(tags.foldable());
        var opened = closed.toggled(tags.field());
        assertEquals(List.of("{", "  \"a\": {", "    \"b\": 1", "  }", "}"), opened.rows().stream()
                .flatMap(row -> row instanceof Row.Line line ? Stream.of(line.text()) : Stream.of()).toList());
        assertEquals(2, opened.toggled(tags.field()).rows().size());
    }

    @Test
    void whatOnlyLooksLikeJsonIsShownAsItIs() {
        var rows = MetadataRows.of(Found.file("m", Map.of("odd", "{not json\nat all")).parts(), "m");
        var opened = rows.toggled(((Row.Value) rows.rows().getFirst()).field());
        assertEquals("{not json at all", ((Row.Value) rows.rows().getFirst()).line());
        assertEquals("at all", ((Row.Line) opened.rows().getLast()).text());
    }

    @Test
    void metadataOfSeveralFilesStandBelowTheirNames() {
        var one = Found.file("a", Map.of("k", "1")).parts().getFirst();
        var two = Found.file("b", Map.of("k", "2")).parts().getFirst();
        assertEquals(new Row.File("b"), MetadataRows.of(List.of(one, two), "m").rows().get(2));
    }

    @Test
    void metadataIsFoundByKeyAndValue() {
        var rows = MetadataRows.of(Found.file("m", Map.of("title", "Paper", "author", "Somebody")).parts(), "m");
        assertEquals(1, rows.filtered("PAPER").rows().size());
        assertEquals(1, rows.filtered("auth").rows().size());
        assertEquals(0, rows.filtered("none").rows().size());
        assertEquals(2, rows.filtered("none").filtered("").rows().size());
        assertEquals(2, rows.filtered("none").size());
    }

    @Test
    void whatIsOpenedWhileASearchGoesOnStaysOpen() {
        var rows = MetadataRows.of(Found.file("m", Map.of("tags", "{\"a\":1}")).parts(), "m");
        var opened = rows.toggled(((Row.Value) rows.rows().getFirst()).field());
        assertEquals(1, rows.filtered("tags").rows().size());
        assertEquals(opened.rows(), rows.filtered("tags").openedAs(opened).rows());
        assertEquals(0, rows.filtered("none").openedAs(opened).rows().size());
    }

    @Test
    void differencesAreNarrowedByKindAndWords() {
        var left = Opened.of(Found.file("l", Map.of("t", "1"), "a:F16:1", "b:F16:2,3", "same:F16:1"));
        var right = Opened.of(Found.file("r", Map.of("t", "2"), "b:F32:2,3", "c:F16:1", "same:F16:1"));
        var rows = Compared.of(left, right).rows();
        assertEquals(List.of(Kind.LEFT, Kind.RIGHT, Kind.CHANGED, Kind.METADATA),
                rows.rows().stream().map(DifferenceRows.Row::kind).toList());
        assertEquals(new DifferenceRows.Row(Kind.CHANGED, "b", "F16 [2, 3]", "F32 [2, 3]"), rows.rows().get(2));
        var filter = DifferenceFilter.NONE.toggled(Kind.LEFT);
        var narrowed = rows.narrowed(filter);
        assertEquals(3, narrowed.rows().size());
        assertFalse(filter.shows(Kind.LEFT));
        assertEquals(1L, narrowed.counts().get(Kind.LEFT));
        assertEquals(4, narrowed.narrowed(filter.toggled(Kind.LEFT)).rows().size());
        assertEquals(1, rows.narrowed(DifferenceFilter.NONE.saying("f32")).rows().size());
    }
}
