// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.maquette.api.install.Terms;
import dev.maquette.api.json.Json;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.DefaultSettings;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.model.Submodel;
import dev.maquette.registry.model.ModelEntry;
import dev.maquette.registry.model.meta.RegistryFactory;

class EntryJsonTest {

    private static final Instant AT = Instant.parse("2026-01-02T03:04:05.678901Z");

    /** A record with a different value in every component. */
    private static final ModelRecord FULL = new ModelRecord("key", "blake3:00", "a/b.safetensors", 5_000_000_000L,
            "Näme \"q\"", "description", "source", "url", "{\"raw\": 1}", "https://example.org/", "cover",
            new BaseModel("sdxl"), new ModelType("main"), new ModelFormat("checkpoint"), "inpaint", "v_prediction",
            "fp16", List.of("zebra", "apple"),
            new DefaultSettings("vae", "fp32", "euler", 1, 2.5, 0.25, 64, 72, 3.5, true, false, 0.75, -1.0, 2.0,
                    "canny_image_processor", 4),
            true, "config.yaml", 16, 17, false, 0.875, "high",
            Map.of("unet", new Submodel("unet", new ModelType("main"), "normal"), "vae",
                    new Submodel("vae", new ModelType("vae"), null)),
            "encoder", "provider", "provider model", Map.of("modes", List.of("txt2img"), "max_images_per_request", 4L),
            Map.of("prompts", List.of(Map.of("name", "seed", "slider_min", 0.5))), true, List.of("one", "two"),
            "notes", 4, true, AT, AT.plusSeconds(1), AT.plusSeconds(2), 12, "sdxl-main", 3,
            Map.of("base", "sdxl", "variant", "inpaint"),
            new Terms("flux-1-dev-non-commercial-license", "FLUX.1 [dev]", "https://example.org/licence", false,
                    List.of("Say where it comes from.")),
            true, 9);

    @Test
    void everyComponentOfARecordGoesThroughAnEntryAndBack() throws Exception {
        var back = Json.read(EntryJson.text(EntryJson.read(Json.write(FULL))), ModelRecord.class);
        for (var component : ModelRecord.class.getRecordComponents()) {
            var accessor = component.getAccessor();
            assertNotNull(accessor.invoke(FULL), component.getName());
            assertEquals(accessor.invoke(FULL), accessor.invoke(back), component.getName());
        }
    }

    @Test
    void theSchemaAndTheRecordHaveTheSameFields() {
        var record = Arrays.stream(ModelRecord.class.getRecordComponents()).map(each -> each.getName())
                .collect(Collectors.toSet());
        var schema = RegistryFactory.eINSTANCE.createModelEntry().eClass().getEAllStructuralFeatures().stream()
                .map(each -> each.getName()).collect(Collectors.toSet());
        assertEquals(record, schema);
    }

    @Test
    void nullsAreLeftOutAndListsThatCannotBeNullAreNot() {
        var json = EntryJson.write(RegistryFactory.eINSTANCE.createModelEntry());
        assertEquals(Set.of("file_size", "tags", "rating", "favourite", "use_count", "overrides", "managed", "version"),
                json.keySet());
    }

    @Test
    void aMemberAloneIsWhatItIsInTheWhole() {
        for (var entry : List.of(EntryJson.read(Json.write(FULL)), RegistryFactory.eINSTANCE.createModelEntry())) {
            var whole = EntryJson.write(entry);
            EntryJson.write(EntryJson.read(Json.write(FULL))).keySet()
                    .forEach(name -> assertEquals(whole.get(name), EntryJson.value(entry, name), name));
        }
        assertNull(EntryJson.value(EntryJson.read(Json.write(FULL)), "of_tomorrow"));
    }

    @Test
    void anEmptyListIsNotTheSameAsNone() {
        var entry = EntryJson.read("{\"trigger_phrases\":[],\"submodels\":{}}");
        assertTrue(entry.isSetTriggerPhrases());
        assertTrue(EntryJson.write(entry).has("trigger_phrases"));
        assertTrue(EntryJson.write(entry).has("submodels"));
        var record = Json.read(EntryJson.text(entry), ModelRecord.class);
        assertEquals(List.of(), record.triggerPhrases());
        assertNull(Json.read(EntryJson.text(EntryJson.read("{}")), ModelRecord.class).triggerPhrases());
    }

    @Test
    void membersOfALaterVersionAreIgnoredOnReading() {
        var entry = EntryJson.read("{\"name\":\"n\",\"of_tomorrow\":{\"x\":1},\"default_settings\":{\"later\":1}}");
        assertEquals("n", entry.getName());
        assertNotNull(entry.getDefaultSettings());
    }

    @Test
    void applyingSetsWhatIsThereClearsNullsAndLeavesTheRest() {
        ModelEntry entry = EntryJson.read(Json.write(FULL));
        EntryJson.apply(JsonParser.parseString("{\"name\":\"new\",\"description\":null,\"tags\":[\"x\"],"
                + "\"trigger_phrases\":null,\"default_settings\":{\"steps\":7},\"rating\":null}").getAsJsonObject(),
                entry);
        assertEquals("new", entry.getName());
        assertNull(entry.getDescription());
        assertEquals(List.of("x"), entry.getTags());
        assertFalse(entry.isSetTriggerPhrases());
        assertEquals(7, entry.getDefaultSettings().getSteps());
        assertNull(entry.getDefaultSettings().getVae());
        assertEquals(0, entry.getRating());
        assertEquals("notes", entry.getNotes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"rating\":\"5\"}", "{\"rating\":1.5}", "{\"name\":5}", "{\"tags\":\"x\"}",
            "{\"favourite\":1}", "{\"created_at\":\"yesterday\"}", "{\"default_settings\":[]}", "{\"nonsense\":1}",
            "{\"rating\":99999999999}"})
    void applyingWhatDoesNotFitNamesTheMember(String json) {
        var changes = JsonParser.parseString(json).getAsJsonObject();
        var entry = RegistryFactory.eINSTANCE.createModelEntry();
        var wrong = assertThrows(IllegalArgumentException.class, () -> EntryJson.apply(changes, entry));
        assertTrue(wrong.getMessage().contains(changes.keySet().iterator().next()), wrong.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "", "{\"name\":"})
    void whatIsNoObjectIsNoEntry(String json) {
        assertThrows(JsonParseException.class, () -> EntryJson.read(json));
    }

    @Test
    void aCopyIsWrittenAsItsOriginal() {
        var entry = EntryJson.read(Json.write(FULL));
        assertEquals(EntryJson.text(entry), EntryJson.text(EcoreUtil.copy(entry)));
    }
}
