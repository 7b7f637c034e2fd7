// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.maquette.api.identify.Identification;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.inspect.internal.Found;

class RuleNewsTest {

    private static final String RULE = "sdxl.main.checkpoint";

    private static Identification now(int version) {
        return Found.named(Found.file("/x/a", Map.of()), version).identification();
    }

    private static ModelRecord known(String rule, Integer version, Map<String, Object> more) {
        Map<String, Object> fields = new HashMap<>(Map.of("type", "main", "base", "sdxl", "format", "checkpoint",
                "variant", "normal", "prediction_type", "epsilon", "overrides", Map.of()));
        fields.put("rule_id", rule);
        fields.put("rule_version", version);
        fields.putAll(more);
        return Records.changed(ModelRecords.dozen().getFirst(), fields);
    }

    @Test
    void theSameVersionIsNoNews() {
        assertEquals(Optional.empty(), RuleNews.of(known(RULE, 7, Map.of()), now(7)));
    }

    @Test
    void aNewerVersionThatSaysTheSameIsToldAsThat() {
        assertEquals(Optional.of(new RuleNews(false, RULE, 8, "")), RuleNews.of(known(RULE, 7, Map.of()), now(8)));
    }

    @Test
    void whatItSaysOtherwiseIsNamed() {
        assertEquals("Stable Diffusion XL, normal",
                RuleNews.of(known("sd1.main.checkpoint", 7, Map.of("base", "sd-1", "variant", "inpaint")), now(8))
                        .orElseThrow().identity());
    }

    @Test
    void whatTheUserDecidedIsNoDifference() {
        assertEquals("", RuleNews.of(known(RULE, 7, Map.of("base", "flux", "overrides", Map.of("base", "flux"))),
                now(8)).orElseThrow().identity());
    }

    @Test
    void aModelThatNoRuleHadNamedIsKnownNow() {
        assertEquals(Optional.of(new RuleNews(true, RULE, 8, "")), RuleNews.of(known(null, null, Map.of()), now(8)));
    }

    @Test
    void aFileThatNoRuleNamesIsNoNews() {
        assertEquals(Optional.empty(), RuleNews.of(known(RULE, 7, Map.of()),
                Found.file("/x/a", Map.of()).identification()));
    }
}
