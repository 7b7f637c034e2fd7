// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.maquette.api.model.SettingsKind;
import dev.maquette.registry.internal.ObjectJson;
import dev.maquette.registry.model.meta.RegistryFactory;

class RecordTypesTest {

    private final RecordTypes types = RecordTypes.builtIn();

    @Test
    void eachKindIsThereOnce() {
        var discriminators = types.all().stream()
                .map(each -> each.type() + '.' + each.format() + '.' + each.base() + '.' + each.variant())
                .collect(Collectors.toSet());
        assertEquals(127, types.all().size());
        assertEquals(127, discriminators.size());
    }

    @Test
    void aKindTellsItsFieldsAndSettings() {
        var wan = types.of("main", "diffusers", "wan", null).orElseThrow();
        assertEquals(Set.of("trigger_phrases", "default_settings", "repo_variant", "variant", "has_dual_expert",
                "boundary_ratio"), wan.fields());
        assertEquals(Optional.of(SettingsKind.MAIN), wan.settings());
        assertTrue(wan.carries("boundary_ratio"));
        assertEquals(Optional.of(SettingsKind.LORA),
                types.of("lora", "lycoris", "flux", null).orElseThrow().settings());
        assertEquals(Set.of(), types.of("unknown", "unknown", "unknown", null).orElseThrow().fields());
        assertEquals(Optional.empty(), types.of("main", "stranger", "sdxl", null));
    }

    @Test
    void whereTheVariantTellsKindsApartItMustFit() {
        assertEquals("gigantic", types.of("clip_embed", "diffusers", "any", "gigantic").orElseThrow().variant());
        assertEquals("large", types.of("clip_embed", "diffusers", "any", "large").orElseThrow().variant());
        assertTrue(types.of("clip_embed", "diffusers", "any", null).isPresent());
        assertEquals(Optional.empty(), types.of("clip_embed", "diffusers", "any", "tiny"));
    }

    @Test
    void theSchemaHasEveryFieldAndEverySetting() {
        var entry = RegistryFactory.eINSTANCE.createModelEntry();
        types.all().stream().flatMap(each -> each.fields().stream())
                .forEach(field -> assertTrue(ObjectJson.knows(entry, field), field));
        var settings = RegistryFactory.eINSTANCE.createDefaultSettings();
        Arrays.stream(SettingsKind.values()).flatMap(each -> each.members().stream())
                .forEach(member -> assertTrue(ObjectJson.knows(settings, member), member));
    }

    @Test
    void kindsWithDefaultSettingsAreThoseThatCarryTheField() {
        types.all().forEach(each -> assertEquals(each.carries("default_settings"), each.settings().isPresent(),
                each::toString));
    }
}
