// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the built-in families wins for the model that {@code every-rule.txt} tells for it. */
class EveryRuleTest {

    private static RuleBook book;
    private static List<Rule> rules;

    @BeforeAll
    static void readTheFamilies() throws Exception {
        rules = FamilyFiles.rules();
        book = new RuleBook(rules);
    }

    @Test
    void everyRuleHasItsModel() throws IOException {
        assertEquals(rules.stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new)), models().keySet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ids")
    void itsModelIsNamedByTheRule(String id) throws IOException {
        var verdict = book.judge(RulesFuzz.told(layout(id) + models().get(id), book));
        assertEquals(id, verdict.winner().map(Rule::id).orElse("none"), () -> verdict.candidates().toString());
    }

    static List<String> ids() throws IOException {
        return List.copyOf(models().keySet());
    }

    /** Lines for the tensors of which a rule wants to see each. */
    private static String layout(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).flatMap(rule -> rule.tests().demand().stream())
                .filter(Layout.class::isInstance).map(Layout.class::cast)
                .flatMap(layout -> layout.tensors().entrySet().stream().map(tensor -> "t " + layout.strip()
                        + tensor.getKey() + " " + tensor.getValue().toString().replaceAll("[\\[\\] ]", "") + "\n"))
                .collect(Collectors.joining());
    }

    /** Id of a rule to the lines below it. */
    private static Map<String, String> models() throws IOException {
        try (var in = EveryRuleTest.class.getResourceAsStream("every-rule.txt")) {
            var models = new LinkedHashMap<String, StringBuilder>();
            StringBuilder model = null;
            for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                if (line.startsWith("= ")) {
                    model = models.computeIfAbsent(line.substring(2), _ -> new StringBuilder());
                } else if (model != null) {
                    model.append(line).append('\n');
                }
            }
            return models.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().toString(), (a, _) -> a,
                            TreeMap::new));
        }
    }
}
