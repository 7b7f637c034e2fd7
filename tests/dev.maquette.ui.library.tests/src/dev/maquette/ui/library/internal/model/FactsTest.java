// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.maquette.api.json.Json;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.library.internal.model.Facts.Fact;

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

    @Test
    void aLicenceThatForbidsToSellPicturesIsMarked() {
        var record = "{\"key\":\"k\",\"type\":\"main\",\"base\":\"flux\",\"format\":\"checkpoint\",\"overrides\":{},"
                + "\"created_at\":\"2026-01-02T03:04:05Z\",\"updated_at\":\"2026-01-02T03:04:05Z\",\"license\":";
        assertEquals(List.of("Attribution 4.0 (non-commercial)"),
                licences(record + "{\"id\":\"nc\",\"name\":\"Attribution 4.0\",\"commercial\":false}}"));
        assertEquals(List.of("mit"), licences(record + "{\"id\":\"mit\",\"commercial\":true}}"));
        assertEquals(List.of(), licences(record + "null}"));
    }

    private static List<String> licences(String record) {
        return Facts.of(Json.read(record, ModelRecord.class), "/x").stream()
                .filter(fact -> fact.label().equals("Licence")).map(Fact::value).toList();
    }

    private static ModelRecord model(Map<String, String> overrides) {
        return ModelRecords.changed(ModelRecords.dozen().getFirst(), Map.of("overrides", overrides));
    }
}
