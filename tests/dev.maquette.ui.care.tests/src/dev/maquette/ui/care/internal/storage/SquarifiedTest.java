// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SquarifiedTest {

    private static final Rectangle AREA = new Rectangle(7, 11, 860, 340);

    static Stream<List<Long>> weights() {
        var random = new Random(7);
        return Stream.of(List.of(1L), List.of(3L, 2L, 1L), List.of(6L, 6L, 4L, 3L, 2L, 2L, 1L),
                List.of(4_000_000_000_000L, 1L, 1L, 1L), List.of(Long.MAX_VALUE / 4, Long.MAX_VALUE / 4, 9L),
                LongStream.generate(() -> 1 + random.nextLong(5_000_000_000L)).limit(400).boxed()
                        .sorted(Comparator.reverseOrder()).toList(),
                LongStream.range(0, 5000).map(i -> 1 + 1_000_000_000L / (i + 1)).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("weights")
    void thePartsCoverTheAreaAndDoNotOverlap(List<Long> weights) {
        var parts = Squarified.divide(AREA, weights);
        assertEquals(weights.size(), parts.size());
        var taken = new boolean[AREA.width][AREA.height];
        int points = 0;
        for (var part : parts) {
            assertTrue(part.width >= 0 && part.height >= 0, part.toString());
            for (int x = part.x; x < part.x + part.width; x++) {
                for (int y = part.y; y < part.y + part.height; y++) {
                    assertTrue(!taken[x - AREA.x][y - AREA.y], "taken twice: " + x + ", " + y);
                    taken[x - AREA.x][y - AREA.y] = true;
                    points++;
                }
            }
        }
        assertEquals(AREA.width * AREA.height, points);
    }

    @ParameterizedTest
    @MethodSource("weights")
    void areasAreAsLargeAsWhatTheyStandFor(List<Long> weights) {
        var parts = Squarified.divide(AREA, weights);
        double sum = weights.stream().mapToDouble(Long::doubleValue).sum();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            double due = weights.get(i) / sum * AREA.width * AREA.height;
            double rounding = part.width + part.height + 3;
            assertEquals(due, part.width * part.height, rounding, i + ": " + part);
        }
    }

    @Test
    void whatIsEquallyLargeIsNearlySquare() {
        for (var part : Squarified.divide(new Rectangle(0, 0, 600, 400), List.of(1L, 1L, 1L, 1L, 1L, 1L))) {
            assertEquals(new Rectangle(part.x, part.y, 200, 200), part);
        }
    }

    /** The example of the paper. */
    @Test
    void rowsAreLaidAlongTheShorterSide() {
        var parts = Squarified.divide(new Rectangle(0, 0, 600, 400), List.of(6L, 6L, 4L, 3L, 2L, 2L, 1L));
        assertEquals(new Rectangle(0, 0, 300, 200), parts.get(0));
        assertEquals(new Rectangle(0, 200, 300, 200), parts.get(1));
        assertEquals(new Rectangle(300, 0, 171, 233), parts.get(2));
        assertEquals(new Rectangle(471, 0, 129, 233), parts.get(3));
    }

    @Test
    void nothingIsDividedIntoNothing() {
        assertEquals(List.of(), Squarified.divide(AREA, List.of()));
        assertEquals(List.of(new Rectangle(0, 0, 0, 0), new Rectangle(0, 0, 0, 0)),
                Squarified.divide(new Rectangle(0, 0, 0, 0), List.of(2L, 1L)));
    }
}
