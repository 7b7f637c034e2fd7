// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StarterColumnsTest {

    @Test
    void noColumnLiesOnAnother() {
        for (int width = 380; width < 2000; width++) {
            var columns = StarterColumns.of(width);
            var starts = IntStream.of(StarterColumns.NAME, columns.about(), columns.type(), columns.base(),
                    columns.mark(), columns.licence(), columns.right()).filter(x -> x >= 0).boxed().toList();
            assertEquals(starts.stream().sorted().toList(), starts, "at " + width);
            int next = starts.get(1);
            assertTrue(StarterColumns.NAME + columns.nameWidth() <= next, "the name at " + width);
        }
    }

    @ParameterizedTest
    @CsvSource({"470, false, false, false", "560, true, false, false", "720, true, true, false",
            "1400, true, true, true"})
    void whatHasRoomIsShown(int width, boolean base, boolean licence, boolean about) {
        var columns = StarterColumns.of(width);
        assertEquals(List.of(base, licence, about),
                List.of(columns.base() >= 0, columns.licence() >= 0, columns.about() >= 0));
        assertTrue(columns.nameWidth() >= 170, () -> "a name has " + columns.nameWidth());
    }
}
