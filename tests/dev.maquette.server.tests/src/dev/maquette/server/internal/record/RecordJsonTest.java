// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import dev.maquette.server.internal.InvokeAiDocument;
import dev.maquette.server.internal.SchemaCheck;
import dev.maquette.testkit.library.ModelRecords;

class RecordJsonTest {

    private static final Set<String> OWN = Set.of("tags", "notes", "rating", "favourite", "created_at", "updated_at",
            "last_used_at", "use_count", "rule_id", "rule_version", "overrides", "license", "managed", "version");
    private static final int KINDS = 124;

    @Test
    void thereAreTheKindsOfInvokeAiAndThoseOfOnnx() throws IOException {
        var names = new ArrayList<String>();
        InvokeAiDocument.schemas().getAsJsonObject("ModelsList").getAsJsonObject("properties")
                .getAsJsonObject("models").getAsJsonObject("items").getAsJsonArray("oneOf")
                .forEach(choice -> names.add(choice.getAsJsonObject().get("$ref").getAsString()
                        .replaceFirst(".*/", "")));

        assertEquals(KINDS, names.size());
        assertEquals(names, RecordKinds.all().stream().limit(KINDS).map(RecordKind::name).toList());
        assertTrue(RecordKinds.all().stream().skip(KINDS).allMatch(kind -> kind.format().equals("onnx")));
    }

    @Test
    void eachKindHasTheFieldsOfInvokeAiAndOurOwn() throws IOException {
        var schemas = InvokeAiDocument.schemas();
        for (var kind : RecordKinds.all().subList(0, KINDS)) {
            var expected = new HashSet<>(schemas.getAsJsonObject(kind.name()).getAsJsonObject("properties").keySet());
            if (!kind.isClosed()) {
                expected.addAll(OWN);
            }

            assertEquals(expected, RecordJson.of(KindSamples.full(kind)).keySet(), kind.name());
            assertEquals(expected, RecordJson.of(KindSamples.bare(kind)).keySet(), kind.name());
        }
    }

    @Test
    void eachFullRecordFitsTheClassOfInvokeAi() throws IOException {
        var check = new SchemaCheck(InvokeAiDocument.schemas());
        for (var kind : RecordKinds.all().subList(0, KINDS)) {
            assertEquals(List.of(), check.differences(RecordJson.of(KindSamples.full(kind)), kind.name()),
                    kind.name());
        }
    }

    @Test
    void ofABareRecordNothingButAVariantIsNullWhereInvokeAiHasNone() throws IOException {
        var check = new SchemaCheck(InvokeAiDocument.schemas());
        for (var kind : RecordKinds.all().subList(0, KINDS)) {
            var differences = check.differences(RecordJson.of(KindSamples.bare(kind)), kind.name());

            assertTrue(differences.stream().allMatch(each -> each.startsWith("$.variant is null")),
                    kind.name() + ": " + differences);
        }
    }

    @Test
    void eachRecordFitsWhatWeSayOfIt() {
        var components = new JsonObject();
        RecordSchemas.components().forEach(components::add);
        var check = new SchemaCheck(components);
        for (var kind : RecordKinds.all()) {
            for (var model : List.of(KindSamples.full(kind), KindSamples.bare(kind))) {
                assertEquals(List.of(), check.differences(RecordJson.of(model), kind.name()), kind.name());
                assertEquals(List.of(), check.differences(RecordJson.of(model), "AnyModelConfig"), kind.name());
            }
        }
    }

    @Test
    void eachSchemaThatIsReferredToIsThere() {
        var components = RecordSchemas.components();
        var named = new HashSet<String>();
        components.values().forEach(schema -> references(schema, named));

        assertTrue(named.size() > 100);
        assertTrue(components.keySet().containsAll(named), named::toString);
    }

    private static void references(JsonElement json, Set<String> named) {
        switch (json) {
        case JsonArray array -> array.forEach(each -> references(each, named));
        case JsonObject object -> {
            if (object.get("$ref") instanceof JsonPrimitive reference) {
                named.add(reference.getAsString().replaceFirst(".*/", ""));
            }
            object.asMap().values().forEach(each -> references(each, named));
        }
        default -> {
            // refers to nothing
        }
        }
    }

    @Test
    void membersOfDefaultSettingsThatAreNotSetAreNull() {
        var settings = RecordJson.of(ModelRecords.dozen().getFirst()).getAsJsonObject("default_settings");

        assertEquals(11, settings.size());
        assertEquals(30, settings.get("steps").getAsInt());
        assertTrue(settings.get("vae").isJsonNull());
        assertFalse(settings.has("weight"));
    }

    @Test
    void theCoverIsAnAddressThatChangesWithThePicture() {
        var kind = RecordKinds.all().getFirst();

        assertEquals("api/v2/models/i/k%201/image?0123456789abcdef",
                RecordJson.of(KindSamples.full(kind)).get("cover_image").getAsString());
        assertTrue(RecordJson.of(KindSamples.bare(kind)).get("cover_image").isJsonNull());
    }

    @Test
    void aKindThatInvokeAiLacksHasWhatItsTypeHasAndWhatIsSet() {
        var lora = RecordJson.of(ModelRecords.model("o1", "Odd", "lora", "own-base", "own-format", 7, null));
        var own = RecordJson.of(ModelRecords.model("o2", "Own", "own-type", "own-base", "own-format", 7, null));

        assertEquals("own-base", lora.get("base").getAsString());
        assertEquals(2, lora.getAsJsonArray("trigger_phrases").size());
        assertTrue(lora.get("default_settings").isJsonNull());
        assertFalse(lora.has("repo_variant"));
        assertFalse(own.has("default_settings"));
        assertEquals("epsilon", own.get("prediction_type").getAsString());
        assertTrue(own.get("description").isJsonNull());
    }

    @ParameterizedTest
    @CsvSource({"hf_repo_id, org/repo, hf_repo_id", "civitai, https://models.example.org/1, url", "sample, , path",
            ", org/repo, path"})
    void aSourceIsOfAKindThatInvokeAiKnows(String kind, String source, String told) {
        var fields = new HashMap<String, Object>();
        fields.put("source_type", kind);
        fields.put("source", source);

        var json = RecordJson.of(ModelRecords.changed(ModelRecords.dozen().getFirst(), fields));

        assertEquals(told, json.get("source_type").getAsString());
    }

    @Test
    void theVariantDecidesBetweenKindsThatDifferInNothingElse() {
        assertEquals("CLIPEmbed_Diffusers_L_Config",
                RecordKinds.of("clip_embed", "diffusers", "any", "large").orElseThrow().name());
        assertEquals("CLIPEmbed_Diffusers_G_Config",
                RecordKinds.of("clip_embed", "diffusers", "any", "gigantic").orElseThrow().name());
    }
}
