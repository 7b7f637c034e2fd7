// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written can be read and what is drawn can be seen, in all themes (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11). */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;
    private static final double ENHANCED = 7;

    @ParameterizedTest
    @ValueSource(strings = {"dark", "light", "contrast"})
    void textCanBeReadOnEveryGround(String theme) {
        StyleSheet colours = StyleSheet.of(theme);
        for (String text : List.of("text", "text2", "text3")) {
            for (String ground : List.of("bg0", "bg1", "bg2", "bg3", "head")) {
                assertContrast(colours, text, ground, TEXT);
            }
        }
        for (String ground : List.of("sel", "selin")) {
            assertContrast(colours, "text", ground, TEXT);
            assertContrast(colours, "text2", ground, TEXT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "light", "contrast"})
    void colouredWordsCanBeReadOnTheirGrounds(String theme) {
        StyleSheet colours = StyleSheet.of(theme);
        for (String word : List.of("accent", "ok", "warn", "bad", "violet", "slate")) {
            assertContrast(colours, word, "bg1", TEXT);
        }
        for (String state : List.of("ok", "warn", "bad", "violet", "slate")) {
            assertContrast(colours, state, "t-" + state, TEXT);
        }
        assertContrast(colours, "accent", "t-info", TEXT);
        assertContrast(colours, "onfill", "fill", TEXT);
        assertContrast(colours, "onfill", "unsafe", TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "light", "contrast"})
    void everyBaseCanBeReadOnItsBadgeAndOnASelectedRow(String theme) {
        StyleSheet colours = StyleSheet.of(theme);
        assertEquals(18, colours.words("base-.*-text").count());
        colours.words("base-.*-text").forEach(text -> {
            assertContrast(colours, text, text.replace("-text", "-ground"), TEXT);
            assertContrast(colours, text, "bg1", TEXT);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "light", "contrast"})
    void bordersFocusAndFiguresCanBeSeen(String theme) {
        StyleSheet colours = StyleSheet.of(theme);
        for (String ground : List.of("bg0", "bg1", "bg2")) {
            assertContrast(colours, "ctl", ground, GRAPHICS);
            assertContrast(colours, "accent", ground, GRAPHICS);
        }
        Stream.of("g-ok", "g-warn", "g-bad", "fill").forEach(c -> assertContrast(colours, c, "bg1", GRAPHICS));
        assertContrast(colours, "accent", "sel", GRAPHICS);
    }

    @Test
    void highContrastLeavesNothingFaint() {
        StyleSheet colours = StyleSheet.of("contrast");
        Stream.concat(colours.words("base-.*-text"), Stream.of("text", "text2", "text3", "accent", "ok", "warn", "bad"))
                .forEach(word -> List.of("bg0", "bg1", "bg2", "head")
                        .forEach(ground -> assertContrast(colours, word, ground, ENHANCED)));
        List.of("text", "text2", "accent").forEach(word -> assertContrast(colours, word, "sel", ENHANCED));
        assertContrast(colours, "ctl", "bg1", ENHANCED);
    }

    @Test
    void allThemesDefineTheSameWordsAndAllThatJavaAsksFor() {
        List<String> dark = StyleSheet.of("dark").words(".*").sorted().toList();
        assertEquals(dark, StyleSheet.of("light").words(".*").sorted().toList());
        assertEquals(dark, StyleSheet.of("contrast").words(".*").sorted().toList());
        Stream.of(Token.values()).forEach(token -> assertTrue(dark.contains(token.word()), token.word()));
    }

    private static void assertContrast(StyleSheet colours, String front, String ground, double least) {
        double contrast = colours.contrast(front, ground);
        assertTrue(contrast >= least, () -> front + " on " + ground + ": " + contrast + " is below " + least);
    }
}
