// SPDX-License-Identifier: EPL-2.0
package dev.maquette.inference.onnx.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromptTest {

    /** Phrases with their weights, sections divided by a bar. */
    private static String read(String prompt) {
        return Prompt.of(prompt).sections().stream().map(section -> section.stream()
                .map(phrase -> phrase.text() + "=" + String.format(Locale.ROOT, "%.4f", phrase.weight())
                        .replaceFirst("\\.?0+$", ""))
                .collect(Collectors.joining("~"))).collect(Collectors.joining(" | "));
    }

    /** Most are examples that AUTOMATIC1111 gives. */
    @ParameterizedTest
    @CsvSource(delimiter = '#', ignoreLeadingAndTrailingWhitespace = false, value = {"normal text#normal text=1",
            "an (important) word#an =1~important=1.1~ word=1", "(unbalanced#unbalanced=1.1",
            "un)balanced]#un)balanced]=1",
            "\\(literal\\]#(literal]=1", "(unnecessary)(parens)#unnecessaryparens=1.1",
            "a (((house:1.3)) [on] a (hill:0.5), sun, (((sky))).#a =1~house=1.573~ =1.1~on=1~ a =1.1~hill=0.55"
                    + "~, sun, =1.1~sky=1.4641~.=1.1",
            "(a : 1.25)#a =1.25", "(a:.5)#a=0.5", "(a:-1)#a=-1", "(time 12:30 pm)#time 12:30 pm=1.1",
            "ratio 3:2#ratio 3:2=1", "[[weak]]#weak=0.8264"})
    void bracketsWeighAsInAutomatic(String prompt, String wanted) {
        assertEquals(wanted, read(prompt));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', ignoreLeadingAndTrailingWhitespace = false,
            value = {"a cat++, sat#a =1~cat=1.21~, sat=1",
                    "cat--#cat=0.81", "(two cats)1.5 sit#two cats=1.5~ sit=1", "(two cats)++.#two cats=1.21~.=1",
                    "(two cats)-#two cats=0.9", "(a (red)2 cat)0.5#a =0.5~red=1~ cat=0.5", "(one)2cats#one=1.1~2cats=1",
                    "(a film).5#a film=0.5"})
    void signsAndNumbersBehindWeighAsInInvokeAi(String prompt, String wanted) {
        assertEquals(wanted, read(prompt));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', ignoreLeadingAndTrailingWhitespace = false, value = {"sci-fi, c++11#sci-fi, c++11=1",
            "red - blue#red - blue=1", "-- + -#-- + -=1", "C\\+\\+ code#C++ code=1", "a \\\\ b#a \\ b=1",
            "a \\b#a \\b=1",
            "a :-) smile#a :-) smile=1", "cat+-#cat+-=1"})
    void otherSignsAreText(String prompt, String wanted) {
        assertEquals(wanted, read(prompt));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', ignoreLeadingAndTrailingWhitespace = false, value = {
            "a cat<lora:ink (v2):0.8>#a cat=1", "<lyco:x:1>a<hypernet:y:1>#a=1",
            "<my-(style)>++ a#<my-(style)>=1.21~ a=1",
            "3 < 4 (b)#3 < 4 =1~b=1.1"})
    void choicesOfAdaptersAreNotSaidAndNamesOfWordsAreKept(String prompt, String wanted) {
        assertEquals(wanted, read(prompt));
    }

    @Test
    void aBreakBeginsASection() {
        assertEquals("a =1 |  b=1", read("a BREAK b"));
        assertEquals("a =1.3 |  b=1.3", read("(a BREAK b:1.3)"));
        assertEquals("BREAKFAST, break=1", read("BREAKFAST, break"));
        assertEquals(" | ", read("BREAK"));
        assertEquals("", read(""));
    }

    @Test
    void noWeightIsMoreThanANetworkCanComputeWith() {
        assertEquals("a=100", read("(a:" + "9".repeat(400) + ")"));
        assertEquals("a=-100", read("(a:-" + "9".repeat(400) + ")"));
        assertEquals("a=100", read("a" + "+".repeat(50_000)));
        assertEquals("a=100", read("(".repeat(50_000) + "a" + ")".repeat(50_000)));
        assertEquals("a=0", read("((a:" + "9".repeat(400) + "):0)"));
    }

    @Test
    void manyBracketsAndSignsAreReadInTime() {
        assertEquals(1, Prompt.of("(".repeat(50_000) + "a" + ")".repeat(50_000)).sections().getFirst().size());
        assertEquals(5_000, Prompt.of("(a".repeat(5_000)).sections().getFirst().size());
        assertEquals(1, Prompt.of("a ".repeat(50_000) + " +".repeat(50_000)).sections().getFirst().size());
    }
}
