// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.json.Json;
import dev.maquette.api.model.Setting.Amount;

class SettingsKindTest {

    @Test
    void everyMemberOfDefaultSettingsIsDescribed() {
        Set<String> described = new TreeSet<>();
        Arrays.stream(SettingsKind.values()).forEach(kind -> described.addAll(kind.members()));
        var full = new DefaultSettings("", "", "", 1, 1d, 1d, 1, 1, 1d, true, true, 1d, 1d, 1d, "", 1);
        Map<?, ?> members = Json.read(Json.write(full), Map.class);
        assertEquals(members.keySet(), described);
    }

    @Test
    void whatAFormOffersMayBeHeld() {
        for (SettingsKind kind : SettingsKind.values()) {
            kind.settings().stream().filter(Amount.class::isInstance).map(Amount.class::cast).forEach(amount -> {
                var input = amount.input();
                for (double value : new double[]{input.least(), input.most(), input.sliderLeast(), input.sliderMost(),
                        input.initial()}) {
                    assertTrue(amount.accepts(value), () -> kind + "." + amount.name() + " " + value);
                    assertTrue(value >= input.least() && value <= input.most());
                }
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"steps,1,true", "steps,30.0,true", "steps,0,false", "steps,2.5,false", "steps,3000000000,false",
            "cfg_scale,1,true", "cfg_scale,0.99,false", "cfg_rescale_multiplier,0.999,true",
            "cfg_rescale_multiplier,1,false", "width,64,true", "width,72,true", "width,70,false", "width,56,false"})
    void numbersHaveRanges(String name, BigDecimal value, boolean right) {
        assertEquals(right, SettingsKind.MAIN.setting(name).orElseThrow().accepts(value));
    }

    @Test
    void nothingIsTakenForAnotherKindOfValue() {
        for (Setting setting : SettingsKind.MAIN.settings()) {
            assertFalse(setting.accepts(null), setting::name);
            assertFalse(setting.accepts(Double.NaN), setting::name);
            assertFalse(setting.accepts(" "), setting::name);
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"0.75,-,-,true", "2.5,-,-,false", "-1.5,-,-,false", "2.5,-,3,true",
            "-,1,1,false", "-,2,-,false", "-,-,-1,false", "1,1,2,true"})
    void weightsOfALoraAgree(Double weight, Double least, Double most, boolean right) {
        assertEquals(right, new LoraWeights(weight, least, most).objection().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"main,sdxl,lora,sdxl,true", "main,sdxl,lora,flux,false", "main,sdxl,clip_vision,any,true",
            "lora,sdxl,lora,sdxl,true", "main,sdxl,main,sdxl,false", "vae,any,vae,sdxl,false",
            "external_image_generator,external,lora,sdxl,false", "external_image_generator,any,lora,any,false"})
    void modelsGoTogetherByTypeAndBase(String type, String base, String otherType, String otherBase, boolean right) {
        var one = new ModelKind(new ModelType(type), new BaseModel(base));
        var other = new ModelKind(new ModelType(otherType), new BaseModel(otherBase));

        assertEquals(right, one.objection(other).isEmpty());
        assertEquals(right, other.objection(one).isEmpty());
    }

    @Test
    void theObjectionSaysWhy() {
        var main = new ModelKind(new ModelType("main"), new BaseModel("sdxl"));
        assertEquals(Optional.of("Two models of the type Main cannot be related."), main.objection(main));
    }
}
