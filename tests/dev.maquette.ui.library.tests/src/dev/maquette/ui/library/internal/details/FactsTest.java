// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.details;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.maquette.api.model.ModelRecord;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.library.internal.details.Facts.Fact;

class FactsTest {

    @Test
    void whatTheUserDecidedIsMarkedAndCanBeWithdrawn() {
        var decided = Facts.of(model(Map.of("base", "sdxl", "variant", "", "default_settings", "{}")), "/x").stream()
                .filter(fact -> fact.decided() != null).toList();

        assertEquals(List.of(new Fact("Base", "Stable Diffusion XL \u00b7 set by you", null, false, "base"),
                new Fact("Settings", "Set by you", null, false, "default_settings"),
                new Fact("Variant", "None \u00b7 set by you", null, false, "variant")), decided);
    }

    @Test
    void whatWasFoundIsNotMarked() {
        assertEquals(List.of(),
                Facts.of(model(Map.of()), "/x").stream().filter(fact -> fact.decided() != null).toList());
    }

    private static ModelRecord model(Map<String, String> overrides) {
        return ModelRecords.changed(ModelRecords.dozen().getFirst(), Map.of("overrides", overrides));
    }
}
