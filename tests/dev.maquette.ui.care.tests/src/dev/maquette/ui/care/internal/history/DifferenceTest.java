// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.Actor;
import dev.maquette.api.library.Change;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.testkit.library.ModelRecords;

class DifferenceTest {

    private static final ModelRecord MODEL = ModelRecords.dozen().getFirst();

    @SuppressWarnings("unchecked")
    private static ModelRecord with(Map<String, Object> fields) {
        Map<String, Object> all = new HashMap<>(Json.read(Json.write(MODEL), Map.class));
        all.putAll(fields);
        return Json.read(Json.write(all), ModelRecord.class);
    }

    private static Change change(ModelRecord before, ModelRecord after) {
        return new Change(7, 7, Instant.EPOCH, new Actor("ana"), "Edit", "models.edit", MODEL.key(), before, after,
                null);
    }

    private static List<String> words(Map<String, Object> fields) {
        return Difference.of(change(MODEL, with(fields))).stream().map(Difference::words).toList();
    }

    @Test
    void aFieldIsToldWithWhatItHeldAndHolds() {
        assertEquals(List.of("rating: 4 \u2192 5"), words(Map.of("rating", 5, "version", 9)));
        assertEquals(List.of("favourite: no \u2192 yes"), words(Map.of("favourite", true)));
    }

    @Test
    void nothingIsAWord() {
        assertEquals(List.of("notes: nothing \u2192 Sharp at 832"), words(Map.of("notes", " Sharp\n at  832 ")));
        assertEquals(List.of("tags: daily, paper \u2192 nothing"), words(Map.of("tags", List.of())));
    }

    @Test
    void aSettingIsAFieldOfItsOwn() {
        ModelRecord steps = with(Map.of("default_settings", Map.of("steps", 30)));
        ModelRecord more = with(Map.of("default_settings", Map.of("steps", 24, "cfg_scale", 5.5)));
        assertEquals(List.of("default settings steps: 30 \u2192 24", "default settings cfg scale: nothing \u2192 5.5"),
                Difference.of(change(steps, more)).stream().map(Difference::words).toList());
    }

    @Test
    void whatIsLongIsCutOnOneLine() {
        Difference told = Difference.of(change(MODEL, with(Map.of("notes", "word ".repeat(60))))).getFirst();
        assertEquals(80, told.after().length());
        assertEquals('\u2026', told.after().charAt(79));
    }

    @Test
    void aModelThatCameOrWentHasNoFieldsToCompare() {
        assertEquals(List.of(), Difference.of(change(null, MODEL)));
        assertEquals(List.of(), Difference.of(change(MODEL, null)));
        assertEquals("Came into the library", HistoryWords.summary(
                Batch.of(List.of(change(null, MODEL)), true).getFirst(), List.of()));
        assertEquals("No field of its record changed", HistoryWords.summary(
                Batch.of(List.of(change(MODEL, MODEL)), true).getFirst(), List.of()));
    }
}
