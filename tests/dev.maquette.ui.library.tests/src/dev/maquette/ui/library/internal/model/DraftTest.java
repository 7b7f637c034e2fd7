// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.maquette.api.model.ModelRecord;
import dev.maquette.testkit.library.ModelRecords;

class DraftTest {

    private final ModelRecord main = ModelRecords.dozen().getFirst();
    private final ModelRecord lora = ModelRecords.dozen().get(6);

    private static Map<String, Object> settings(Object... members) {
        Map<String, Object> map = new HashMap<>(Map.of("vae_precision", "fp16", "scheduler", "dpmpp_2m", "steps", 30,
                "cfg_scale", 5.5, "width", 1024, "height", 1024));
        for (int i = 0; i < members.length; i += 2) {
            map.put(members[i].toString(), members[i + 1]);
        }
        return map;
    }

    @Test
    void whatEqualsTheRecordIsNoChange() {
        Draft draft = Draft.of(main);
        assertFalse(draft.with("name", main.name()).isDirty());
        assertFalse(draft.with("notes", null).isDirty(), "an empty text and none are the same");
        assertFalse(draft.with("rating", 4.0).isDirty());
        assertFalse(draft.with("default_settings", settings("steps", 30.0)).isDirty());
        assertFalse(draft.with("default_settings", settings("vae", null)).isDirty());
        assertFalse(Draft.of(main).with("trigger_phrases", List.of()).isDirty());
        assertFalse(Draft.of(lora).with("trigger_phrases", List.of("layered paper", "soft light")).isDirty());
    }

    @Test
    void anyFieldCanBeChangedAndBack() {
        Draft draft = Draft.of(lora).with("trigger_phrases", List.of("soft light", "layered paper"))
                .with("cpu_only", true).with("description", null);
        assertEquals(List.of("trigger_phrases", "cpu_only", "description"),
                List.copyOf(draft.changes().fields().keySet()), "the order of a list counts");
        assertFalse(draft.with("trigger_phrases", lora.triggerPhrases()).with("cpu_only", null)
                .with("description", lora.description()).isDirty());
    }

    @Test
    void whatIsRefusedIsDirtyAndCannotBeSaved() {
        Draft draft = Draft.of(main).refusing("source_url", "It is no web address.");
        assertTrue(draft.isDirty());
        assertFalse(draft.isValid());
        assertFalse(draft.refusing("source_url", null).isDirty());
    }

    @Test
    void onlyTheSameFieldWithAnotherValueIsAConflict() {
        Draft draft = Draft.of(main).with("name", "Mine").with("default_settings", settings("steps", 20));
        assertFalse(draft.conflictsWith(ModelRecords.changed(main, Map.of("description", "theirs"))));
        assertFalse(draft.conflictsWith(ModelRecords.changed(main, Map.of("name", "Mine"))), "of one mind");
        assertTrue(draft.conflictsWith(ModelRecords.changed(main, Map.of("name", "Theirs"))));
        assertTrue(draft.conflictsWith(
                ModelRecords.changed(main, Map.of("default_settings", settings("steps", 40)))));
    }

    @Test
    void whatTheRecordSaysAlreadyLeavesTheDraft() {
        Draft draft = Draft.of(main).with("name", "Mine").with("notes", "n");
        Draft later = draft.on(ModelRecords.changed(main, Map.of("name", "Mine")));
        assertEquals(List.of("notes"), List.copyOf(later.changes().fields().keySet()));
        assertEquals(2, later.base().version());
    }

    @Test
    void aNameIsWrittenWithoutWhiteSpaceAroundIt() {
        assertEquals("Mine", Draft.of(main).with("name", " Mine ").tidy().changes().fields().get("name"));
        assertFalse(Draft.of(main).with("name", main.name() + " ").tidy().isDirty());
    }

    @Test
    void theSaveBarTellsHowManyChangesAndWhich() {
        assertEquals("", FieldWords.unsaved(Draft.of(main)));
        assertEquals("1 change not saved: name", FieldWords.unsaved(Draft.of(main).with("name", "x")));
        Draft several = Draft.of(main).with("default_settings",
                settings("scheduler", "euler", "steps", 20, "vae", "c1"));
        assertEquals("3 changes not saved: scheduler, steps, VAE", FieldWords.unsaved(several));
        Draft many = several.with("source_url", null).with("tags", Arrays.asList("a"));
        assertEquals("5 changes not saved: scheduler, steps, VAE, source URL and 1 more", FieldWords.unsaved(many));
    }

    @Test
    void mineAndTheirsAreComparedFieldByField() {
        Draft draft = Draft.of(main).with("name", "Mine").with("notes", "n").with("tags", List.of("a", "b"))
                .with("default_settings", settings("steps", 20));
        ModelRecord theirs = ModelRecords.changed(main,
                Map.of("name", "Theirs", "default_settings", settings("steps", 40), "tags", List.of("a", "b")));
        assertEquals(List.of(new Difference("name", "Mine", "Theirs"), new Difference("notes", "n", "–"),
                new Difference("steps", "20", "40")), FieldWords.differences(draft, theirs));
    }
}
