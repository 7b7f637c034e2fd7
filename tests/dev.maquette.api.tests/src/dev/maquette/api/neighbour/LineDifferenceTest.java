// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.neighbour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.neighbour.LineDifference.Kind;
import dev.maquette.api.neighbour.LineDifference.Line;

class LineDifferenceTest {

    private static String marked(List<Line> lines) {
        return lines.stream().map(line -> switch (line.kind()) {
        case SAME -> " ";
        case REMOVED -> "-";
        case ADDED -> "+";
        } + line.text()).collect(Collectors.joining());
    }

    private static String lines(String letters) {
        return letters == null ? null : String.join("\n", letters.split(""));
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, ' a b c'", "abc, axc, ' a-b+x c'", "abcd, acbd, ' a-b c+b d'", ", ab, '+a+b'",
            "ab, , '-a-b'",
            "abab, ab, ' a b-a-b'"})
    void eachLineIsInOneTextOrInBoth(String before, String after, String told) {
        assertEquals(told, marked(LineDifference.of(lines(before), lines(after))));
    }

    @Test
    void bothTextsCanBeReadFromIt() {
        var random = new Random(7);
        for (int i = 0; i < 200; i++) {
            var before = text(random);
            var after = text(random);
            var lines = LineDifference.of(before, after);
            assertEquals(before.lines().toList(), without(lines, Kind.ADDED));
            assertEquals(after.lines().toList(), without(lines, Kind.REMOVED));
        }
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(20)).mapToObj(_ -> "line " + random.nextInt(4))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> without(List<Line> lines, Kind kind) {
        return lines.stream().filter(line -> line.kind() != kind).map(Line::text).toList();
    }

    @Test
    void whatIsFarFromAnyChangeIsLeftOut() {
        assertEquals(List.of(" b-c+x d", " h+y i"), LineDifference.parts(lines("abcdefghij"), lines("abxdefghyij"), 1)
                .stream().map(LineDifferenceTest::marked).toList());
        assertEquals(List.of(), LineDifference.parts("a", "a", 3));
    }
}
