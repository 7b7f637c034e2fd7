// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.maquette.api.identify.Candidate;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.TensorInfo;

class RuleBookTest {

    @Test
    void theLowerRankWinsThenTheMoreDemandingRuleThenTheId() throws Exception {
        var lora = rule("z", "lora", "", "a");
        var main = rule("y", "main", "", "a");
        var other = rule("a", "vae", "", "a", "b", "c");
        assertEquals("y", winner(Map.of(), lora, main, other));
        assertEquals("z", winner(Map.of(), lora, other));
        assertEquals("m2", winner(Map.of(), rule("m1", "main", "", "a"), rule("m2", "main", "", "a", "b")));
        assertEquals("m1", winner(Map.of(), rule("m2", "main", "", "a"), rule("m1", "main", "", "a")));
        assertEquals("v", winner(Map.of(), main, rule("v", "vae", ",\"rank\":-1", "a")));
    }

    @Test
    void theAnswerDoesNotDependOnTheOrderOfTheRules() throws Exception {
        var rules = new ArrayList<Rule>();
        for (var id : List.of("p", "q", "r", "s", "t")) {
            rules.add(rule(id, "main", "", "a"));
            rules.add(rule(id + "x", "vae", "", "a", "missing"));
        }
        var first = new RuleBook(rules).judge(subject(Map.of()));
        for (int i = 0; i < 20; i++) {
            Collections.rotate(rules, 3);
            assertEquals(first, new RuleBook(rules).judge(subject(Map.of())));
        }
    }

    @Test
    void candidatesAreTheNearestFive() throws Exception {
        var verdict = new RuleBook(List.of(rule("quarter", "vae", "", "a", "x", "y", "z"),
                rule("half", "vae", "", "a", "x"), rule("none", "main", "", "x"),
                rule("third", "vae", "", "a", "x", "y"),
                rule("most", "vae", "", "a", "b", "x"), rule("fifth", "vae", "", "a", "w", "x", "y", "z"),
                rule("sixth", "vae", "", "a", "v", "w", "x", "y", "z"))).judge(subject(Map.of()));
        assertTrue(verdict.winner().isEmpty());
        assertEquals(List.of("most", "half", "third", "quarter", "fifth"),
                verdict.candidates().stream().map(Candidate::rule).toList());
        assertEquals(List.of(true, true, false),
                verdict.candidates().getFirst().evidence().stream().map(fact -> fact.held()).toList());
    }

    @Test
    void aRuleThatOnlyMissesThingsIsNoCandidate() throws Exception {
        var json = file("n", "main", "", "{\"fact\":\"f\",\"tensor\":\"x\",\"dimension\":0,\"exists\":false}", "\"x\"");
        assertEquals(List.of(), new RuleBook(json).judge(subject(Map.of())).candidates());
    }

    @Test
    void aRefusalStopsARule() throws Exception {
        var refusing = rule("r", "main", ",\"refuse\":[{\"fact\":\"b\",\"key\":\"b\"}]", "a");
        var verdict = new RuleBook(List.of(refusing)).judge(subject(Map.of()));
        assertTrue(verdict.winner().isEmpty());
        assertFalse(verdict.candidates().getFirst().evidence().getLast().held());
    }

    @Test
    void whatTheUserDecidedNarrowsTheChoice() throws Exception {
        var main = rule("m", "main", ",\"variant\":[{\"value\":\"normal\"},{\"value\":\"inpaint\"}]", "a");
        var vae = rule("v", "vae", "", "a");
        assertEquals("v", winner(Map.of("type", "vae"), main, vae));
        assertEquals("m", winner(Map.of("variant", "inpaint"), main, vae));
        assertEquals("none", winner(Map.of("variant", "depth"), main, vae));
        assertEquals("none", winner(Map.of("base", "flux"), main, vae));
        assertEquals("m", winner(Map.of("name", "anything"), main, vae));
    }

    @Test
    void aContradictedRuleTellsSoAsACandidate() throws Exception {
        var candidates = new RuleBook(List.of(rule("m", "main", "", "a"))).judge(subject(Map.of("type", "vae")))
                .candidates();
        var fact = candidates.getFirst().evidence().getLast();
        assertEquals("what you decided", fact.name());
        assertEquals("vae", fact.found());
        assertFalse(fact.held());
    }

    private static String winner(Map<String, String> overrides, Rule... rules) {
        return new RuleBook(List.of(rules)).judge(subject(overrides)).winner().map(Rule::id).orElse("none");
    }

    private static Rule rule(String id, String type, String more, String... keys) throws Exception {
        return file(id, type, more, Stream.of(keys).map(key -> "{\"fact\":\"has " + key + "\",\"key\":\"" + key + "\"}")
                .toArray(String[]::new)).getFirst();
    }

    private static List<Rule> file(String id, String type, String more, String... tests) throws Exception {
        var json = "{\"facts\":{\"x\":{\"fact\":\"x\",\"key\":\"x\"}},\"rules\":[{\"id\":\"" + id
                + "\",\"version\":1,\"applies\":\"file\",\"type\":\"" + type
                + "\",\"base\":\"sd-1\",\"format\":\"checkpoint\",\"evidence\":["
                + Stream.of(tests).collect(Collectors.joining(",")) + "]" + more + "}]}";
        return RuleFile.read(new StringReader(json), "test.json");
    }

    private static Subject subject(Map<String, String> overrides) {
        var tensor = new TensorInfo("F16", List.of(1L), 2);
        return new RuleBook(List.of()).subject(
                new ModelContent("box", false, "m.safetensors", 1, Map.of("a", tensor, "b", tensor, "c", tensor),
                        Map.of(), Map.of(), List.of()),
                "m", overrides);
    }
}
