// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelKind;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.model.Setting;
import dev.maquette.api.model.SettingsKind;

class FormTest {

    private static List<Offer> offers(String type, String base) {
        return Form.of(new ModelKind(new ModelType(type), new BaseModel(base)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "main|sdxl|scheduler steps cfg_scale cfg_rescale_multiplier width height vae vae_precision fp8_storage "
                    + "cpu_only",
            "main|flux|steps guidance width height vae fp8_storage cpu_only",
            "main|flux2|steps guidance width height vae fp8_storage cpu_only",
            "main|z-image|scheduler steps cfg_scale cfg_rescale_multiplier width height vae vae_precision cpu_only",
            "lora|sdxl|weight weight_min weight_max", "controlnet|sd-1|preprocessor fp8_storage",
            "t2i_adapter|sdxl|preprocessor fp8_storage", "control_lora|flux|preprocessor", "vae|flux|cpu_only",
            "t5_encoder|any|cpu_only", "external_image_generator|external|width height num_images"})
    void eachKindIsOfferedItsSettings(String type, String base, String names) {
        assertEquals(names, String.join(" ", offers(type, base).stream().map(Offer::name).toList()));
    }

    @ParameterizedTest
    @CsvSource({"main,sdxl-refiner", "main,external", "embedding,sd-1", "unknown,unknown", "kiln_adapter,sdxl"})
    void othersHaveNothingToSet(String type, String base) {
        assertEquals(List.of(), offers(type, base));
    }

    @Test
    void everySettingAndEveryWordHasAName() {
        for (SettingsKind kind : SettingsKind.values()) {
            for (Setting setting : kind.settings()) {
                assertNotEquals(setting.name(), Words.name(setting.name()));
                if (setting instanceof Setting.Word word && !word.name().equals("vae_precision")) {
                    word.words().forEach(each -> assertNotEquals(each, Words.word(word.name(), each)));
                }
            }
        }
        Arrays.stream(Section.values()).forEach(section -> assertNotEquals(section.word(), Words.section(section)));
    }

    @Test
    void rangesAreSaidInWords() {
        assertEquals("1 to 500", Words.hint(SettingsKind.MAIN.setting("steps").orElseThrow()));
        assertEquals("0 to 0.99", Words.hint(SettingsKind.MAIN.setting("cfg_rescale_multiplier").orElseThrow()));
        assertEquals("64 to 4096, by 8", Words.hint(SettingsKind.MAIN.setting("width").orElseThrow()));
        assertEquals("-10 to 10", Words.hint(SettingsKind.LORA.setting("weight").orElseThrow()));
        assertEquals("31 choices", Words.hint(SettingsKind.MAIN.setting("scheduler").orElseThrow()));
        assertEquals("13 choices", Words.hint(SettingsKind.CONTROL_ADAPTER.setting("preprocessor").orElseThrow()));
    }
}
