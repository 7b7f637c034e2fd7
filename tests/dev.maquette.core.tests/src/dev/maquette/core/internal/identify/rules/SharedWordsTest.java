// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.model.ModelType;
import dev.maquette.api.model.Submodel;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.TensorInfo;

class SharedWordsTest {

    private static final String COMMON = """
            {"facts": {"shared": {"fact": "s", "key": "s"}},
             "cases": {"size": [{"property": "variant", "map": {"big": {"width": 128}}}, {"value": {"width": 64}}]}}""";

    @Test
    void aFileUsesTheWordsOfAnother() throws Exception {
        var rule = rule("\"uses\": \"common.json\",", "\"shared\"",
                ", \"variant\": \"big\", \"default_settings\": [\"size\"]");
        var subject = subject("s", 1);
        assertTrue(new RuleBook(List.of(rule)).judge(subject).winner().isPresent());
        assertEquals(64, rule.defaultsFor(subject).width());
        assertEquals(128, rule.defaultsFor(subject.ofVariant("big")).width());
    }

    @Test
    void wordsThatAreNotThereAreRefused() {
        assertThrows(RuleSyntaxException.class, () -> rule("\"uses\": \"other.json\",", "\"shared\"", ""));
        assertThrows(RuleSyntaxException.class, () -> rule("", "\"shared\"", ""));
        assertThrows(RuleSyntaxException.class, () -> rule("", "{\"fact\":\"f\",\"key\":\"s\"}",
                ", \"variant\": [\"nothing\"]"));
    }

    @Test
    void anUnmetDemandMakesAModelInvalid() throws Exception {
        var rule = rule("", "{\"fact\":\"f\",\"key\":\"s\"}",
                ", \"demand\": [{\"fact\": \"whole\", \"layout\": {\"s\": [2], \"t.{0-1}\": []}, \"strip\": \"net.\"}]");
        assertEquals("s of shape [1] instead of [2]", broken(rule, subject("s", 1)));
        assertEquals("no t.0", broken(rule, subject("s", 2)));
        assertEquals("also u", broken(rule, subject("s", 2, "t.0", 1, "t.1", 1, "u", 1)));
        assertTrue(new RuleBook(List.of(rule)).judge(subject("s", 2, "t.0", 1, "t.1", 9)).winner().isPresent());
        var layout = rule("", "{\"fact\": \"f\", \"layout\": {\"s\": [2]}, \"strip\": \"net.\"}", "");
        assertTrue(new RuleBook(List.of(layout)).judge(subject("net.s", 2, "ema.s", 3)).winner().isPresent());
    }

    @Test
    void furtherFieldsAreWhatIsRead() throws Exception {
        var rule = rule("", "{\"fact\":\"f\",\"key\":\"s\"}",
                ", \"extra\": {\"a\": [{\"metadata\": \"n\"}], \"b\": [{\"tensor_like\": \"^s\", \"dimension\": 0}],"
                        + " \"c\": [{\"metadata\": \"missing\"}]}");
        assertEquals(Map.of("a", 7L, "b", 5L), rule.extraOf(subject("s", 5)));
    }

    @Test
    void partsOfAPipelineAreNamedByTheIndex() throws Exception {
        var rule = rule("", "{\"fact\":\"f\",\"key\":\"s\"}", ", \"submodels\": [{\"class\": \"Clip\", \"type\":"
                + " \"clip_embed\", \"at\": \"size\", \"variant\": {\"768\": \"large\"}}]");
        var configs = Map.<String, Map<String, Object>>of("model_index.json",
                Map.of("_x", List.of("a", "Clip"), "te", List.of("a", "Clip"), "gone", List.of("a", "Clip"), "v",
                        "Clip"),
                "te/config.json", Map.of("size", 768L));
        var subject = new RuleBook(List.of()).subject(new ModelContent("box", true, "m", 1, Map.of(), Map.of(), configs,
                List.of("model_index.json", "te/config.json")), "m", Map.of());
        assertEquals(Map.of("te", new Submodel("te", new ModelType("clip_embed"), "large")), rule.submodelsOf(subject));
    }

    @ParameterizedTest
    @CsvSource({"x.lora_down.weight,4,9,in,9", "x.lora_B.weight,9,4,out,9", "x.hada_w1_b,4,9,in,9", "x.diff,8,9,out,8",
            "x.lora_down.weight,4,9,out,", "y.lora_down.weight,4,9,in,"})
    void adaptedLayersTellTheirWidths(String name, long rows, long columns, String side, Long width) throws Exception {
        var rule = rule("", "{\"fact\":\"f\",\"layer\":\"x$\",\"width\":\"" + side + "\"}", "");
        var tensors = Map.of(name, new TensorInfo("F16", List.of(rows, columns), 1));
        var evidence = rule.explain(subject(tensors)).getFirst();
        assertEquals(width == null ? null : width.toString(), evidence.found());
    }

    @Test
    void aKroneckerProductTellsTheProductOfItsFactors() throws Exception {
        var rule = rule("", "{\"fact\":\"f\",\"layer\":\"x$\",\"width\":\"in\",\"is\":12}", "");
        assertTrue(new RuleBook(List.of(rule)).judge(subject(Map.of("x.lokr_w1",
                new TensorInfo("F16", List.of(2L, 3L), 1), "x.lokr_w2_b", new TensorInfo("F16", List.of(2L, 4L), 1))))
                .winner().isPresent());
    }

    @Test
    void namesAreThoseWithoutWrappers() {
        assertEquals(List.of("a"), List.copyOf(subject("state_dict.a", 1, "optimizer", 1).tensors().keySet()));
        assertEquals(List.of("a", "b"), List.copyOf(subject("module.a", 1, "module.b", 1).tensors().keySet()));
        assertEquals(List.of("module.a", "b"), List.copyOf(subject("module.a", 1, "b", 1).tensors().keySet()));
        assertEquals(List.of("x.lora_A.weight", "x.alpha"),
                List.copyOf(subject("x.lora_A.default.weight", 1, "x.alpha", 1).tensors().keySet()));
        assertFalse(subject("x.lora_A.one.weight", 1, "x.lora_A.two.weight", 1).tensors()
                .containsKey("x.lora_A.weight"));
    }

    private static String broken(Rule rule, Subject subject) {
        return new RuleBook(List.of(rule)).judge(subject).broken().orElseThrow().found();
    }

    private static Rule rule(String before, String evidence, String more) throws Exception {
        var json = "{" + before + "\"rules\":[{\"id\":\"r\",\"version\":1,\"applies\":\"file\",\"type\":\"main\","
                + "\"base\":\"any\",\"format\":\"checkpoint\",\"evidence\":[" + evidence + "]" + more + "}]}";
        return RuleFile.read(new StringReader(json), "test.json",
                name -> name.equals("common.json") ? new StringReader(COMMON) : null).getFirst();
    }

    private static Subject subject(Object... namesAndSizes) {
        var tensors = new LinkedHashMap<String, TensorInfo>();
        for (int i = 0; i < namesAndSizes.length; i += 2) {
            tensors.put((String) namesAndSizes[i],
                    new TensorInfo("F16", List.of(((Number) namesAndSizes[i + 1]).longValue()), 1));
        }
        return subject(tensors);
    }

    private static Subject subject(Map<String, TensorInfo> tensors) {
        return new RuleBook(List.of()).subject(
                new ModelContent("box", false, "m", 1, tensors, Map.of("n", "7"), Map.of(), List.of()), "m",
                Map.of());
    }
}
