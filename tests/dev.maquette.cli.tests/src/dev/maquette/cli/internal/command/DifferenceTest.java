// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.maquette.cli.internal.output.Style;

class DifferenceTest {

    private static List<String> lines(String before, String after) {
        return new Difference(new Style(false), 1).lines(before, after);
    }

    @Test
    void changesThatAreFarFromEachOtherAreToldApart() {
        assertEquals(List.of("- a", "+ A", "  b", "  …", "  e", "- f", "+ F"),
                lines("a\nb\nc\nd\ne\nf\n", "A\nb\nc\nd\ne\nF\n"));
    }

    @Test
    void aNewTextComesAndOneThatGoesGoes() {
        assertEquals(List.of("+ a", "+ b"), lines(null, "a\nb"));
        assertEquals(List.of("- a"), lines("a", null));
        assertEquals(List.of(), lines("a", "a"));
    }
}
