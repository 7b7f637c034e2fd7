// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlendTest {

    private static String read(String text) {
        return Blend.of(text).shares().stream()
                .map(share -> share.prompt().sections().stream()
                        .map(section -> section.stream().map(Prompt.Phrase::text).collect(Collectors.joining()))
                        .collect(Collectors.joining("|")) + "=" + String.format(Locale.ROOT, "%.2f", share.weight()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void promptsAreMixedByShares() {
        assertEquals("a cat=0.75 a dog=0.25", read("(\"a cat\", \"a dog\").blend(3, 1)"));
        assertEquals("a=0.50 b=0.50", read(" ( \"a\" ,\"b\" ) .blend( ) "));
        assertEquals("a=0.33 b=0.67", read("(\"a\", \"b\").blend(.5)"));
        assertEquals("a=2.00 b=-0.50", read("(\"a\", \"b\").blend(2, -0.5, no_normalize)"));
        assertEquals("a=1.00 b=-1.00", read("(\"a\", \"b\").blend(1, -1)"), "There is nothing to divide by");
        assertEquals("a \"b\", c=1.00", read("(\"a \\\"b\\\", c\").blend(1)"));
    }

    @Test
    void promptsThatStandSideBySideAreSections() {
        assertEquals("a|b c|d=1.00", read("(\"a\", \"b c\", \"d\").and()"));
        assertEquals(List.of(new Prompt.Phrase("b", 1.3)),
                Blend.of("(\"a\", \"(b:1.3)\").and()").shares().getFirst().prompt().sections().getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a cat", "", "(\"a\", \"b\").blend(x)", "(\"a\", \"b\").blend(1, 2, 3)",
            "(\"a\", \"b\").blend(1, 1) and more", "(\"a\" \"b\").blend(1)", "(\"a\", \"b).blend(1)"})
    void anythingElseIsOnePrompt(String text) {
        assertEquals(List.of(new Blend.Share(Prompt.of(text), 1)), Blend.of(text).shares());
    }

    @Test
    void longOnesAreReadInTime() {
        assertEquals(2, Blend.of("(\"" + "a \\\"b ".repeat(50_000) + "\", \"b\").blend(1, 1)").shares().size());
        assertEquals(1, Blend.of("(" + "\"a\", ".repeat(20_000)).shares().size());
    }
}
