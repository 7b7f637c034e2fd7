// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.identify.Evidence;
import dev.maquette.api.probe.ModelContent;
import dev.maquette.api.probe.TensorInfo;

class RuleLanguageTest {

    private static final String RULE = "{\"rules\":[{\"id\":\"r\",\"version\":3,\"applies\":\"file\",\"type\":\"main\","
            + "\"base\":\"b\",\"format\":\"f\",\"evidence\":[%s]%s}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "key":"a.weight"                                                    | true
            "key":["x","a.weight"]                                              | true
            "key":"a"                                                           | false
            "prefix":"a."                                                       | true
            "prefix":["b.","zz"]                                                | false
            "prefix":"a.weight"                                                 | true
            "prefix":"a.weight.more"                                            | false
            "suffix":".bias"                                                    | true
            "suffix":"weigh"                                                    | false
            "contains":"wei"                                                    | true
            "pattern":"^a\\\\.weigh[tx]$"                                        | true
            "pattern":"^weight"                                                 | false
            "prefix":"a.","every":true                                          | false
            "pattern":"^[ac]\\\\.","every":true                                | true
            "tensor":"a.weight","dimension":0,"is":4                            | true
            "tensor":"a.weight","dimension":-1,"is":[1,768]                     | true
            "tensor":"a.weight","dimension":2,"exists":false                    | true
            "tensor":["no","a.weight"],"dimension":1,"is_not":[768]             | false
            "tensor":"a.weight","dimension":"rank","is":2                       | true
            "tensor":"no","dimension":0,"is_not":[1]                            | false
            "tensor":"no","dimension":0,"otherwise":5,"is":5                    | true
            "tensor":"a.weight","dimension":1,"above":767                       | true
            "tensor":"a.weight","dimension":1,"above":768                       | false
            "metadata":["no","kind"],"is":"test"                                | true
            "metadata":"kind","like":"^te"                                      | true
            "metadata":"no"                                                     | false
            "property":"name","like":"(?i)XL"                                   | true
            "property":"container","is":"box"                                   | true
            "measure":"lora.text_width","exists":false                          | true
            "any":[{"key":"no"},{"key":"a.weight"}]                             | true
            "all":[{"key":"no"},{"key":"a.weight"}]                             | false
            "not":{"key":"no"}                                                  | true
            """)
    void testsHoldOrNot(String members, boolean held) throws Exception {
        var rule = rules(RULE.formatted("{\"fact\":\"it\"," + members + "}", "")).getFirst();
        var evidence = rule.explain(subject(Map.of()));
        assertEquals(held, evidence.getFirst().held(), evidence::toString);
        assertEquals(held, new RuleBook(List.of(rule)).judge(subject(Map.of())).winner().isPresent());
        assertEquals("it", evidence.getFirst().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "config":"unet/config.json","at":"dim","is":0.5                     | true
            "config":["no.json","unet/config.json"],"at":["x","list.1"],"is":7  | true
            "config":"unet/config.json","at":"list.9","exists":false            | true
            "config":"unet/config.json","at":"deep.flag","is":true              | true
            "config":"unet/config.json","at":"dim.no","exists":true             | false
            "file":"unet/config.json"                                           | true
            "file":"config.json"                                                | false
            "file_pattern":"^unet/.*\\\\.json$"                                 | true
            """)
    void testsOfFoldersHoldOrNot(String members, boolean held) throws Exception {
        var content = new ModelContent("box", true, "f", 1, Map.of(), Map.of(),
                Map.of("unet/config.json", Map.of("dim", 0.5, "list", List.of(6L, 7L), "deep", Map.of("flag", true))),
                List.of("unet/config.json"));
        var json = RULE.formatted("{\"fact\":\"it\"," + members + "}", "").replace("\"file\",\"type\"",
                "\"folder\",\"type\"");
        assertEquals(held,
                new RuleBook(rules(json)).judge(new RuleBook(List.of()).subject(content, "f", Map.of())).winner()
                        .isPresent());
    }

    @Test
    void evidenceSaysWhatWasWantedAndWhatIsThere() throws Exception {
        var rule = rules(RULE.formatted("{\"fact\":\"width\",\"tensor\":\"a.weight\",\"dimension\":-1,\"is\":[4,5]}",
                ",\"refuse\":[{\"fact\":\"bias\",\"suffix\":\".bias\"}]")).getFirst();
        assertEquals(List.of(new Evidence("width", "a.weight, last dimension", "4 | 5", "768", false),
                new Evidence("bias", "tensor names", "not tensor ending with .bias", "a.bias", false)),
                rule.explain(subject(Map.of())));
    }

    @Test
    void whatStandsInForAMissingValueIsNotReportedAsFound() throws Exception {
        var rule = rules(RULE.formatted("{\"fact\":\"w\",\"metadata\":\"no\",\"otherwise\":\"x\",\"is\":\"x\"}", ""))
                .getFirst();
        assertEquals(new Evidence("w", "metadata no", "x", null, true), rule.explain(subject(Map.of())).getFirst());
    }

    @Test
    void theFirstCaseThatGivesAValueDecides() throws Exception {
        var rule = rules(RULE.formatted("{\"fact\":\"k\",\"key\":\"a.weight\"}", """
                ,"variant":[{"when":{"key":"no"},"value":"one"},
                  {"tensor":"a.weight","dimension":1,"map":{"5":"two"}},
                  {"tensor":"a.weight","dimension":0,"map":{"4":"three"}},{"value":"four"}],
                 "prediction_type":"epsilon","default_settings":{"width":64}""")).getFirst();
        var subject = subject(Map.of());
        assertEquals("three", rule.variantOf(subject));
        assertEquals("epsilon", rule.predictionOf(subject));
        assertEquals(64, rule.defaultsFor(subject).width());
        assertEquals(null, rule.repoVariantOf(subject));
    }

    @Test
    void factsAreSharedByName() throws Exception {
        var json = RULE.formatted("\"second\"", "").replace("{\"rules\"", """
                {"facts":{"first":{"fact":"has a","prefix":"a."},
                 "second":{"fact":"has a, not b","all":["first",{"not":{"prefix":"b."}}]}},"rules\"""");
        assertTrue(new RuleBook(rules(json)).judge(subject(Map.of())).winner().isPresent());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"fact":"x","key":"a","kye":"b"}                          | unknown member kye
            {"key":"a"}                                               | fact should be a text
            {"fact":"x"}                                              | tests nothing
            "nowhere"                                                 | unknown fact nowhere
            {"fact":"x","pattern":"("}                                | regular expression
            {"fact":"x","measure":"m"}                                | measure should be one of
            {"fact":"x","tensor":"a","dimension":"x"}                 | dimension should be
            {"fact":"x","tensor":"a","dimension":0,"is":[]}           | is should be
            {"fact":"x","property":"size"}                            | name, container, file_name, variant or
            {"fact":"x","key":[1]}                                    | a text or a list of texts
            7                                                         | not an object
            """)
    void refusesWhatItDoesNotUnderstand(String test, String reason) {
        refused(RULE.formatted(test, ""), reason);
    }

    @Test
    void refusesRulesThatAreIncomplete() {
        refused("{", "not valid JSON");
        refused("[]", "not an object");
        refused(RULE.formatted("", ""), "asks for no evidence");
        refused(RULE.formatted("{\"fact\":\"x\",\"key\":\"a\"}", ",\"color\":1"), "unknown member color");
        refused(RULE.formatted("{\"fact\":\"x\",\"key\":\"a\"}", ",\"variant\":7"), "a text or a list of cases");
        refused(RULE.formatted("{\"fact\":\"x\",\"key\":\"a\"}", "").replace("\"version\":3", "\"version\":\"3\""),
                "version should be a whole number");
        refused(RULE.formatted("{\"fact\":\"x\",\"key\":\"a\"}", "").replace("\"file\"", "\"disk\""), "file or folder");
    }

    @Test
    void theExampleOfTheDocumentationIsUnderstood() throws Exception {
        var root = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(root.resolve("target-platform"))) {
            root = root.getParent();
        }
        var page = Files.readString(root.resolve("docs/family-rules.md"));
        int start = page.indexOf("```json") + "```json".length();
        var rules = rules(page.substring(start, page.indexOf("```", start)));
        assertEquals("main.checkpoint.tiny", rules.getFirst().id());
    }

    private static void refused(String json, String reason) {
        var message = assertThrows(RuleSyntaxException.class, () -> rules(json)).getMessage();
        assertTrue(message.contains(reason), message);
    }

    private static List<Rule> rules(String json) throws Exception {
        return RuleFile.read(new StringReader(json), "test.json");
    }

    private static Subject subject(Map<String, String> overrides) {
        var tensors = new LinkedHashMap<String, TensorInfo>();
        tensors.put("c.first", tensor(1));
        tensors.put("a.weight", tensor(4, 768));
        tensors.put("a.bias", tensor(4));
        return new RuleBook(List.of())
                .subject(new ModelContent("box", false, "MyXL.safetensors", 1, tensors, Map.of("kind", "test"),
                        Map.of(), List.of()), "MyXL", overrides);
    }

    private static TensorInfo tensor(long... shape) {
        return new TensorInfo("F16", LongStream.of(shape).boxed().toList(), 2);
    }
}
