// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonParseException;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Change;
import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.request.InstallModel;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.RemoveModels.Files;

class JsonTest {

    @Test
    void namesAreThoseOfInvokeAi() {
        var record = Json.read("""
                {"key": "k", "path": "k/a.safetensors", "name": "A", "file_size": 12, "base": "sd-1", "type": "lora",
                 "format": "lycoris", "source_url": "https://example.org", "trigger_phrases": ["ink", "thin lines"],
                 "default_settings": {"cfg_scale": 7.5, "weight_min": -1}, "member_of_a_newer_version": {}}
                """, ModelRecord.class);

        assertEquals(new BaseModel("sd-1"), record.base());
        assertEquals(12, record.fileSize());
        assertEquals(List.of("ink", "thin lines"), record.triggerPhrases());
        assertEquals(7.5, record.defaultSettings().cfgScale());
        assertNull(record.defaultSettings().steps());
        assertTrue(Json.write(record).contains("\"source_url\":\"https://example.org\""));
    }

    @Test
    void whatIsNotSetIsLeftOut() {
        assertFalse(Json.write(new BaseModelHolder(null)).contains("base"));
    }

    @Test
    void anInstantIsIsoText() {
        var at = Instant.parse("2026-03-01T10:15:30Z");
        var change = new Change(3, 2, at, new Actor("ada"), "Rename", "models.edit", "k", null, null, null);

        var json = Json.write(change);

        assertTrue(json.contains("\"at\":\"2026-03-01T10:15:30Z\""), json);
        assertEquals(change, Json.read(json, Change.class));
    }

    @Test
    void requestsSurviveTheJourney() {
        var install = new InstallModel("sample:tiny-sd-onnx", false, ModelChanges.none().with("rating", 4L), true);
        assertEquals(install, Json.read(Json.write(install), InstallModel.class));

        var remove = new RemoveModels(List.of("a", "b"), Files.KEEP, false);
        assertTrue(Json.write(remove).contains("\"files\":\"keep\""));
        assertEquals(remove, Json.read(Json.write(remove), RemoveModels.class));
    }

    @Test
    void anUnknownWordOfAClosedSetIsRefused() {
        var refused = assertThrows(JsonParseException.class,
                () -> Json.read("{\"keys\": [], \"files\": \"shred\"}", RemoveModels.class));
        assertTrue(refused.getMessage().contains("shred"), refused.getMessage());
    }

    private record BaseModelHolder(BaseModel base) {
    }
}
