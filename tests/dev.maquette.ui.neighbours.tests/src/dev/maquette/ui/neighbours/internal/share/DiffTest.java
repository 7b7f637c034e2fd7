// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class DiffTest {

    private static String shown(String before, String after) {
        return Diff.of(before, after).stream().map(line -> switch (line) {
        case DiffLine.Text text -> text.sign() + text.text();
        case DiffLine.Same same -> "~" + same.lines();
        case DiffLine.File _,DiffLine.Link _ -> throw new AssertionError("a text has only lines");
        }).collect(Collectors.joining("|"));
    }

    private static String lines(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
    }

    @Test
    void whatComesAndWhatGoesIsMarked() {
        assertEquals(" a|-b|+c| d", shown("a\nb\nd\n", "a\nc\nd\n"));
    }

    @Test
    void aNewTextComesAndADeletedOneGoes() {
        assertEquals("+a|+b", shown(null, "a\nb\n"));
        assertEquals("-a|-b", shown("a\nb\n", null));
    }

    @Test
    void equalTextsHaveNoChange() {
        assertEquals("~2", shown("a\nb\n", "a\nb\n"));
        assertEquals("", shown("", ""));
    }

    @Test
    void linesFarFromAChangeAreOnlyCounted() {
        assertEquals("~7| line 7| line 8| line 9|+new", shown(lines(0, 10), lines(0, 10) + "new\n"));
        assertEquals("-old| line 0| line 1| line 2|~7", shown("old\n" + lines(0, 10), lines(0, 10)));
    }

    @Test
    void aSingleLineBetweenIsShownAsItIs() {
        assertEquals(" line 0| line 1| line 2| line 3|+new", shown(lines(0, 4), lines(0, 4) + "new\n"));
    }

    @Test
    void theShortestDifferenceIsFoundBetweenManyChanges() {
        assertEquals("-x| a|+y| b|-z| c", shown("x\na\nb\nz\nc\n", "a\ny\nb\nc\n"));
    }

    @Test
    void hugeChangesAreShownAsAWhole() {
        List<DiffLine> all = Diff.of(lines(0, 3000), lines(5000, 8000));
        assertEquals(6000, all.size());
        assertEquals(new DiffLine.Text('-', "line 0"), all.getFirst());
        assertEquals(new DiffLine.Text('+', "line 7999"), all.getLast());
    }
}
