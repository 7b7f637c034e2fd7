// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonParser;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.DefaultSettings;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.InstallModel;

/** What users may set as default settings. */
class DefaultSettingsTest extends OneLibrary {

    private String key;

    @BeforeEach
    void installOne() throws LibraryException {
        key = install(library, "made:kiln").key();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "main|{'steps':0}|default_settings.steps is 0, and must be a whole number from 1.",
            "main|{'steps':1.5}|default_settings.steps is 1.5, and must be a whole number from 1.",
            "main|{'steps':'many'}|default_settings.steps is \"many\", and must be a whole number from 1.",
            "main|{'width':60}|default_settings.width is 60, and must be a multiple of 8 from 64.",
            "main|{'height':100}|default_settings.height is 100, and must be a multiple of 8 from 64.",
            "main|{'cfg_scale':0.9}|default_settings.cfg_scale is 0.9, and must be a number from 1.",
            "main|{'cfg_rescale_multiplier':1}|default_settings.cfg_rescale_multiplier is 1, and must be a number "
                    + "from 0, below 1.",
            "main|{'vae_precision':'fp64'}|default_settings.vae_precision is \"fp64\", and must be one of fp16, fp32.",
            "main|{'cfg_scale':1e999}|default_settings.cfg_scale is 1e999, and must be a number from 1.",
            "main|{'fp8_storage':1}|default_settings.fp8_storage is 1, and must be true or false.",
            "main|{'hue':1}|default_settings.hue cannot be set. This program does not know it.",
            "main|{'weight':0.5}|default_settings.weight cannot be set. Models of this type have no such setting.",
            "lora|{'steps':5}|default_settings.steps cannot be set. Models of this type have no such setting.",
            "lora|{'weight_min':1,'weight_max':0.5}|The minimum weight is 1 and the maximum 0.5. The minimum must be "
                    + "below the maximum.",
            "lora|{'weight':2.5}|The weight 2.5 is not between the minimum -1 and the maximum 2.",
            "lora|{'weight_min':3}|The minimum weight is 3 and the maximum 2. The minimum must be below the maximum.",
            "vae|{'steps':5}|default_settings.steps cannot be set. Models of this type have no such setting."})
    void whatIsWrongIsRefusedWithAReason(String type, String settings, String reason) throws Exception {
        become(type);

        var refused = assertThrows(LibraryException.class, () -> set(settings));

        assertEquals(reason, refused.getMessage());
        assertEquals(Problem.INVALID, refused.problem());
        assertNull(library.model(key).orElseThrow().overrides().get("default_settings"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "main|{'steps':30.0,'width':512,'scheduler':'euler_a','cfg_scale':5,'vae':null,'guidance':3.5}",
            "lora|{'weight':-2,'weight_min':-3}",
            "lora|{'weight':0.75,'weight_min':0.5,'weight_max':1}"})
    void whatIsRightIsKept(String type, String settings) throws Exception {
        become(type);
        assertEquals(Json.read(settings.replace("30.0", "30"), DefaultSettings.class), set(settings));
        assertTrue(library.model(key).orElseThrow().overrides().containsKey("default_settings"));
    }

    @Test
    void theTypeThatIsSetAlongDecides() throws Exception {
        var changes = ModelChanges.none().with("default_settings", Map.of("weight", 0.5)).with("type", "lora")
                .with("format", "lycoris").with("base", "sdxl");

        assertEquals(0.5, run(library, new EditModel(key, null, changes)).model().defaultSettings().weight());
    }

    @Test
    void aModelOfAKindThatNobodyKnowsMayHaveAnyKnownSetting() throws Exception {
        run(library, new EditModel(key, null, ModelChanges.none().with("type", "kiln_adapter")));

        assertEquals(100, set("{'weight':1,'width':100}").width());
        assertThrows(LibraryException.class, () -> set("{'hue':1}"));
    }

    @Test
    void allAreTakenAwayByNull() throws Exception {
        set("{'steps':5}");
        var cleared = new LinkedHashMap<String, Object>();
        cleared.put("default_settings", null);
        assertNull(run(library, new EditModel(key, null, new ModelChanges(cleared))).model().defaultSettings());
    }

    @Test
    void whatIsDecidedAtInstallingIsCheckedToo() {
        var overrides = ModelChanges.none().with("default_settings", Map.of("steps", -1));
        assertThrows(LibraryException.class,
                () -> run(library, new InstallModel("made:other", false, overrides, false)));
    }

    private void become(String type) throws LibraryException {
        if (!type.equals("main")) {
            run(library, new EditModel(key, null, ModelChanges.none().with("type", type).with("base", "sdxl")
                    .with("format", type.equals("lora") ? "lycoris" : "checkpoint")));
        }
    }

    private DefaultSettings set(String settings) throws LibraryException {
        var changes = ModelChanges.none().with("default_settings", JsonParser.parseString(settings.replace('\'', '"')));
        return run(library, new EditModel(key, null, changes)).model().defaultSettings();
    }
}
