// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.library;

import static dev.maquette.core.internal.library.LibraryFixture.install;
import static dev.maquette.core.internal.library.LibraryFixture.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.model.ModelChanges;
import dev.maquette.api.request.ChangeCover;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.ExportSettings;
import dev.maquette.api.request.ImportSettings;
import dev.maquette.api.request.ImportSettings.Imported;
import dev.maquette.api.request.ReadCover;
import dev.maquette.api.request.UndoChange;

class ExchangeTest extends OneLibrary {

    /** An image of one pixel. */
    static final String DOT = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQ"
            + "d1PeAAAADElEQVR4nGM4kWIEAANWAV/oF4RSAAAAAElFTkSuQmCC";

    private String key;

    @BeforeEach
    void installOne() throws LibraryException {
        key = install(library, "made:kiln").key();
    }

    @Test
    void whatIsSetIsExportedInInvokesOrderAndWhatIsNotIsLeftOut() throws Exception {
        run(library, new EditModel(key, null, ModelChanges.none().with("name", "Kiln <v2>: \"hot\"")
                .with("description", "clay & fire").with("source_url", "https://example.org/kiln")
                .with("trigger_phrases", List.of("glaze")).with("notes", "not exported")
                .with("default_settings", Map.of("steps", 30, "cfg_scale", 5, "scheduler", "dpmpp_2m_sde_k"))));
        run(library, new ChangeCover(key, DOT.substring(DOT.indexOf(',') + 1), false));

        var file = export(key).getFirst();

        assertEquals("Kiln _v2__ _hot_.json", file.fileName());
        assertTrue(file.json().startsWith("""
                {
                  "name": "Kiln <v2>: \\"hot\\"",
                  "description": "clay & fire",
                  "source_url": "https://example.org/kiln",
                  "default_settings": {
                    "scheduler": "dpmpp_2m_sde_k",
                    "steps": 30,
                    "cfg_scale": 5.0
                  },
                  "trigger_phrases": [
                    "glaze"
                  ],
                  "cover_image": "data:image/png;base64,iVBOR"""), file.json());
    }

    @Test
    void manyModelsHaveFilesOfDifferentNames() throws Exception {
        var other = install(library, "made:other").key();
        run(library, new EditModel(other, null, ModelChanges.none().with("name", "KILN")));

        var exported = run(library, new ExportSettings(List.of(key, other, "no-such-key")));

        assertEquals(List.of("kiln.json", "KILN (2).json"),
                exported.files().stream().map(ExportSettings.SettingsFile::fileName).toList());
        assertEquals("no-such-key", exported.failed().getFirst().key());
    }

    @Test
    void whatIsExportedCanBeImported() throws Exception {
        run(library, new EditModel(key, null, ModelChanges.none().with("description", "clay")
                .with("trigger_phrases", List.of("glaze", "ash")).with("default_settings", Map.of("steps", 7))));
        run(library, new ChangeCover(key, DOT.substring(DOT.indexOf(',') + 1), false));
        var json = export(key).getFirst().json();
        var other = install(library, "made:other").key();

        var imported = run(library, new ImportSettings(other, json, false));

        assertEquals(List.of("name", "description", "default_settings", "trigger_phrases", "cover_image"),
                imported.applied());
        assertEquals(List.of(), imported.skipped());
        assertEquals(json, export(other).getFirst().json());
        assertEquals("Import settings of other", library.history(other, 1).getFirst().label());
        run(library, new UndoChange(imported.batch()));
        assertEquals("other", library.model(other).orElseThrow().name());
        assertNull(run(library, new ReadCover(other)).png());
        assertNull(run(library, new ImportSettings(key, json, false)).batch(), "nothing is different");
    }

    /** With nulls within the settings and a label that says PNG, as InvokeAI 6.14 writes them. */
    @Test
    void aFileOfInvokeIsUnderstood() throws Exception {
        var imported = imported("""
                {
                  "name": "Juggernaut XL v9",
                  "source_url": "https://example.org/juggernaut",
                  "default_settings": {
                    "vae": null, "vae_precision": null, "scheduler": "dpmpp_2m_sde_k", "steps": 30, "cfg_scale": 5.0,
                    "cfg_rescale_multiplier": null, "width": 1024, "height": 1024, "guidance": null, "cpu_only": null,
                    "fp8_storage": true
                  },
                  "trigger_phrases": ["photo", "photo", " "]
                }
                """);

        var model = imported.model();
        assertEquals("Juggernaut XL v9", model.name());
        assertEquals(30, model.defaultSettings().steps());
        assertEquals(1024, model.defaultSettings().width());
        assertNull(model.defaultSettings().guidance());
        assertEquals(List.of("photo"), model.triggerPhrases());
        assertTrue(model.overrides().containsKey("default_settings"));
    }

    @Test
    void whatDoesNotApplyIsSkippedAndToldAndTheRestIsApplied() throws Exception {
        var imported = imported("""
                {"description":"told","cpu_only":true,"some_day":1,"default_settings":{"steps":4,"weight":0.5,"hue":1,
                 "scheduler":"warp","vae":"no-such-key","vae_precision":"fp64"}}""");

        assertEquals(List.of("description", "default_settings"), imported.applied());
        assertEquals(List.of("cpu_only", "some_day", "default_settings.weight", "default_settings.hue",
                "default_settings.scheduler", "default_settings.vae", "default_settings.vae_precision"),
                imported.skipped().stream().map(ImportSettings.Skipped::field).toList());
        assertEquals(4, imported.model().defaultSettings().steps());
    }

    @Test
    void aFileOfWhichNothingAppliesIsRefused() throws Exception {
        var refused = assertThrows(LibraryException.class, () -> imported("{\"cpu_only\":true}"));
        assertTrue(refused.getMessage().contains("cpu_only"), refused.getMessage());
        assertNull(imported("{}").batch());
    }

    @Test
    void nullLeavesAFieldAndAnEmptyAddressClearsIt() throws Exception {
        imported("{\"description\":\"kept\",\"source_url\":\"https://example.org\"}");
        var model = imported("{\"description\":null,\"source_url\":\"\",\"trigger_phrases\":null}").model();
        assertEquals("kept", model.description());
        assertNull(model.sourceUrl());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "42", "{name:1}", "{} {}", "{\"name\":123}", "{\"description\":{}}",
            "{\"source_url\":\"javascript:alert(1)\"}", "{\"source_url\":\"ftp://example.com\"}",
            "{\"source_url\":\"example.com\"}", "{\"cover_image\":\"https://example.com/img.png\"}",
            "{\"cover_image\":\"data:text/plain;base64,aGk=\"}", "{\"cover_image\":42}",
            "{\"cover_image\":\"data:image/png;base64,\"}", "{\"cover_image\":\"data:image/png;base64,!!!\"}",
            "{\"cover_image\":\"data:image/png;base64,iVBORw0KGgo=\"}",
            "{\"cover_image\":\"data:image/svg+xml;base64,PHN2Zw==\"}", "{\"trigger_phrases\":[\"a\",1]}",
            "{\"trigger_phrases\":\"a\"}", "{\"default_settings\":[]}", "{\"cpu_only\":\"true\"}",
            "{\"default_settings\":{\"steps\":0}}", "{\"default_settings\":{\"steps\":1.5}}",
            "{\"default_settings\":{\"steps\":\"many\"}}", "{\"default_settings\":{\"width\":60}}",
            "{\"default_settings\":{\"height\":100}}", "{\"default_settings\":{\"cfg_scale\":0.5}}",
            "{\"default_settings\":{\"cfg_rescale_multiplier\":1}}", "{\"default_settings\":{\"guidance\":0}}",
            "{\"default_settings\":{\"fp8_storage\":1}}", "{\"default_settings\":{\"scheduler\":{}}}"})
    void aWrongFileChangesNothing(String json) throws Exception {
        var refused = assertThrows(LibraryException.class, () -> imported(
                json.startsWith("{\"") ? json.replaceFirst("\\{", "{\"description\":\"new\",") : json));
        assertEquals(Problem.INVALID, refused.problem());
        assertNull(library.model(key).orElseThrow().description());
    }

    @Test
    void theWeightsOfALoraMustAgree() throws Exception {
        run(library, new EditModel(key, null, ModelChanges.none().with("type", "lora").with("format", "lycoris")
                .with("base", "sdxl")));
        var settings = "{\"default_settings\":{\"weight\":%s,\"weight_min\":%s,\"weight_max\":%s}}";

        var model = imported(settings.formatted("0.75", "-2", "null")).model();
        assertEquals(-2, model.defaultSettings().weightMin());
        assertThrows(LibraryException.class, () -> imported(settings.formatted("null", "1", "0.5")));
        assertThrows(LibraryException.class, () -> imported(settings.formatted("2.5", "null", "null")));
    }

    @Test
    void aDryRunTellsAndChangesNothing() throws Exception {
        var told = run(library, new ImportSettings(key, "{\"description\":\"x\",\"what\":1}", true));
        assertEquals(List.of("description"), told.applied());
        assertEquals("what", told.skipped().getFirst().field());
        assertNull(library.model(key).orElseThrow().description());
    }

    @Test
    void aCoverInWebpIsTaken() throws Exception {
        var imported = imported("{\"cover_image\":\"data:image/webp;base64,"
                + "UklGRioAAABXRUJQVlA4TB4AAAAvB0ABALmM6H/sIqL/ASEBYY7/GyULBmQAYwKQWjY=\"}");
        assertEquals(List.of("cover_image"), imported.applied());
        assertNotNull(imported.model().coverImage());
    }

    @Test
    void aBrokenCoverRefusesTheFile() throws Exception {
        var broken = Base64.getEncoder().encodeToString(Arrays.copyOf("RIFF\0\0\0\0WEBPVP8 ".getBytes(), 60));
        assertThrows(LibraryException.class, () -> imported(
                "{\"description\":\"x\",\"cover_image\":\"data:image/webp;base64," + broken + "\"}"));
        assertNull(library.model(key).orElseThrow().description());
    }

    @Test
    void aCoverIsSetReadTakenAwayAndBroughtBack() throws Exception {
        var would = run(library, new ChangeCover(key, DOT.substring(DOT.indexOf(',') + 1), true));
        assertNull(would.batch());
        assertNull(library.model(key).orElseThrow().coverImage());
        assertFalse(Files.exists(temp.resolve("library/thumbnails")));
        var changed = run(library, new ChangeCover(key, DOT.substring(DOT.indexOf(',') + 1), false));
        assertNotNull(changed.model().coverImage());
        var png = run(library, new ReadCover(key)).png();
        assertTrue(png.startsWith("iVBOR"), png);
        assertNull(run(library, new ChangeCover(key, DOT.substring(DOT.indexOf(',') + 1), false)).batch());

        assertEquals(changed.model().coverImage(), would.model().coverImage());
        var removed = run(library, new ChangeCover(key, null, false));
        assertNull(run(library, new ReadCover(key)).png());
        run(library, new UndoChange(removed.batch()));
        assertEquals(png, run(library, new ReadCover(key)).png());
        assertThrows(LibraryException.class, () -> run(library, new ChangeCover(key, "no base 64", false)));
        assertThrows(LibraryException.class, () -> run(library, new ChangeCover(key, "aGVsbG8=", false)));
    }

    private Imported imported(String json) throws LibraryException {
        return run(library, new ImportSettings(key, json, false));
    }

    private List<ExportSettings.SettingsFile> export(String... keys) throws LibraryException {
        var exported = run(library, new ExportSettings(List.of(keys)));
        assertEquals(exported, Json.read(Json.write(exported), ExportSettings.Exported.class));
        return exported.files();
    }
}
