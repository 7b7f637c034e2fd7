// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.adopt.internal.Trees;
import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.Field;
import dev.maquette.api.neighbour.SidecarReader.Sidecars;
import dev.maquette.testkit.NeedsSymbolicLinks;

class SidecarFilesTest {

    private static final String CIVITAI = """
            {"id": 22, "modelId": 11, "name": "v2", "description": "<p>Second &amp; last</p>", "baseModel": "SDXL 1.0",
             "trainedWords": ["pot, vase", "bowl"], "odd": {"kept": true},
             "model": {"name": "Clay", "type": "LORA", "tags": ["clay", "style"]}}""";

    @TempDir
    private Path folder;
    private Path model;

    @BeforeEach
    void makeModel() throws IOException {
        model = Files.writeString(folder.resolve("clay.v2.safetensors"), "weights");
    }

    private Path beside(String suffix, String content) throws IOException {
        return Files.writeString(folder.resolve("clay.v2" + suffix), content);
    }

    private Sidecars read() {
        return read(Map.of());
    }

    private Sidecars read(Map<String, String> header) {
        return new SidecarFiles().read(model, header);
    }

    private static Fact fact(Sidecars read, Field field) {
        return read.facts().stream().filter(fact -> fact.field() == field).findFirst().orElse(null);
    }

    private static Object said(Sidecars read, Field field) {
        var fact = fact(read, field);
        return fact == null ? null : fact.value();
    }

    @Test
    void whatUsersTypeIntoTheWebui() throws Exception {
        beside(".json", """
                {"description": "Mine", "sd version": "SDXL", "activation text": "pot, vase || bowl",
                 "preferred weight": 0.8, "negative text": "cracks", "notes": "fire at 1200", "odd": 1}""");
        var read = read();
        assertEquals("Mine", said(read, Field.DESCRIPTION));
        assertEquals(List.of("pot", "vase", "bowl"), said(read, Field.TRIGGER_PHRASES));
        assertEquals(Map.of("weight", new BigDecimal("0.8")), said(read, Field.DEFAULT_SETTINGS));
        assertEquals("fire at 1200\n\nNegative text: cracks", said(read, Field.NOTES));
        assertEquals(List.of("sdxl", "SDXL"), List.of(said(read, Field.BASE), said(read, Field.THEIR_BASE)));
        assertEquals(folder.resolve("clay.v2.json") + " activation text", fact(read, Field.TRIGGER_PHRASES).origin());
        assertTrue(read.verbatim().get(folder.resolve("clay.v2.json").toString()).contains("\"odd\": 1"));
    }

    @Test
    void anUnsetWeightIsNone() throws Exception {
        beside(".json", "{\"activation text\": \"\", \"preferred weight\": 0, \"notes\": \"\"}");
        assertEquals(List.of(), read().facts());
    }

    @Test
    void sdNextKeepsTheWholeModelUnderTheSameName() throws Exception {
        beside(".json", """
                {"id": 11, "name": "Clay", "description": "<b>All</b>", "type": "LORA", "tags": ["clay"],
                 "modelVersions": [
                  {"id": 21, "name": "v1", "baseModel": "SD 1.5", "trainedWords": ["old"],
                   "files": [{"name": "a.ckpt"}]},
                  {"id": 22, "name": "v2", "baseModel": "SDXL 1.0", "trainedWords": ["pot"],
                   "files": [{"name": "clay.v2.safetensors"}]}]}""");
        var read = read();
        assertEquals(List.of("Clay - v2", "All", List.of("clay"), "lora", "sdxl", List.of("pot")),
                List.of(said(read, Field.NAME), said(read, Field.DESCRIPTION), said(read, Field.TAGS),
                        said(read, Field.TYPE), said(read, Field.BASE), said(read, Field.TRIGGER_PHRASES)));
        assertEquals("https://civitai.com/models/11?modelVersionId=22", said(read, Field.SOURCE_URL));
    }

    @Test
    void othersMayWriteJsonOfThatNameToo() throws Exception {
        beside(".json", "{\"pretrained_model_name_or_path\": \"x\", \"output_name\": \"y\"}");
        assertEquals(Sidecars.none(), read());
    }

    @Test
    void civitaisAnswerIsKeptWithAllThatNobodyKnows() throws Exception {
        beside(".civitai.info", CIVITAI);
        var read = read();
        assertEquals(List.of("Clay - v2", "Second & last", List.of("pot", "vase", "bowl"), List.of("clay", "style"),
                "lora", "LORA", "sdxl", "SDXL 1.0", "https://civitai.com/models/11?modelVersionId=22"),
                List.of(said(read, Field.NAME), said(read, Field.DESCRIPTION), said(read, Field.TRIGGER_PHRASES),
                        said(read, Field.TAGS), said(read, Field.TYPE), said(read, Field.THEIR_TYPE),
                        said(read, Field.BASE), said(read, Field.THEIR_BASE), said(read, Field.SOURCE_URL)));
        assertTrue(said(read, Field.SOURCE_API_RESPONSE).toString().contains("\"odd\":{\"kept\":true}"));
        assertTrue(read.verbatim().values().iterator().next().contains("\"kept\": true"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\": \"\", \"baseModel\": \"Unknown\", \"skeleton_file\": true}"})
    void thatASiteWasAskedInVainIsNoDataAndNoFault(String marker) throws Exception {
        beside(".civitai.info", marker);
        assertEquals(List.of(), read().facts());
        assertEquals(List.of(), read().notes());
    }

    @Test
    void stabilityMatrixKeepsWhatItsUsersSay() throws Exception {
        beside(".cm-info.json",
                """
                        {"ModelId": 11, "VersionId": 22, "ModelName": "Clay", "VersionName": "v2",
                         "ModelDescription": "<p>All</p>", "VersionDescription": null, "Tags": ["clay"], "TrainedWords": ["pot, vase"],
                         "ModelType": "LORA", "BaseModel": "Pony", "UserTitle": "My clay", "ImportedAt": "2026-01-01T00:00:00+00:00", "Source": 0,
                         "InferenceDefaults": {"Sampler": "euler", "Steps": 20, "CfgScale": 6.5, "Width": 832, "Height": 0}}""");
        var read = read();
        assertEquals(List.of("My clay", "All", List.of("clay"), List.of("pot", "vase"), "sdxl", "Pony"),
                List.of(said(read, Field.NAME), said(read, Field.DESCRIPTION), said(read, Field.TAGS),
                        said(read, Field.TRIGGER_PHRASES), said(read, Field.BASE), said(read, Field.THEIR_BASE)));
        assertEquals(Map.of("steps", new BigDecimal(20), "cfg_scale", new BigDecimal("6.5"), "width",
                new BigDecimal(832)), said(read, Field.DEFAULT_SETTINGS));
    }

    @Test
    void loraManagerKeepsNotesFavouritesAndTips() throws Exception {
        var preview = beside(".webp", "picture");
        beside(".metadata.json",
                """
                        {"file_name": "clay.v2", "model_name": "Clay!", "file_path": "/elsewhere/clay.v2.safetensors",
                         "size": 7, "modified": 1.0, "sha256": "ab", "base_model": "Illustrious",
                         "preview_url": "/elsewhere/clay.v2.webp", "notes": "mine", "tags": ["a", "b"], "favorite": true, "modelDescription": "<p>Told</p>",
                         "usage_tips": "{\\"strength\\": 0.7, \\"strength_max\\": 1.2}",
                         "civitai": {"id": 22, "modelId": 11, "trainedWords": ["pot"]}}""");
        var read = read();
        assertEquals(List.of("Clay!", "mine", List.of("a", "b"), true, "Told", "sdxl", List.of("pot")),
                List.of(said(read, Field.NAME), said(read, Field.NOTES), said(read, Field.TAGS),
                        said(read, Field.FAVOURITE), said(read, Field.DESCRIPTION), said(read, Field.BASE),
                        said(read, Field.TRIGGER_PHRASES)));
        assertEquals(Map.of("weight", new BigDecimal("0.7"), "weight_max", new BigDecimal("1.2")),
                said(read, Field.DEFAULT_SETTINGS));
        assertEquals(preview.toString(), said(read, Field.COVER));
    }

    @Test
    void swarmWritesModelSpec() throws Exception {
        beside(".swarm.json", """
                {"modelspec.title": "Clay", "modelspec.description": "Told", "modelspec.trigger_phrase": "pot, vase",
                 "modelspec.tags": ["a"], "modelspec.usage_hint": "gently", "modelspec.license": "MIT",
                 "modelspec.architecture": "stable-diffusion-xl-v1-base/lora", "modelspec.lora_default_weight": "0.6",
                 "modelspec.preview_image": "data:image/png;base64,AAAA"}""");
        var read = read();
        assertEquals(List.of("Clay", "Told", List.of("pot", "vase"), List.of("a"), "gently", "MIT", "sdxl",
                Map.of("weight", new BigDecimal("0.6")), "data:image/png;base64,AAAA"),
                List.of(said(read, Field.NAME), said(read, Field.DESCRIPTION), said(read, Field.TRIGGER_PHRASES),
                        said(read, Field.TAGS), said(read, Field.NOTES), said(read, Field.LICENSE),
                        said(read, Field.BASE), said(read, Field.DEFAULT_SETTINGS), said(read, Field.COVER)));
    }

    @Test
    void theHeaderOfTheFileSpeaksLast() throws Exception {
        var header = Map.of("modelspec.title", "Clay of the header", "modelspec.description", "of the header",
                "modelspec.tags", "a, b", "ss_base_model_version", "sdxl_base_v1-0", "ssmd_cover_images",
                "[\"QUJD\", \"x\"]");
        var read = read(header);
        assertEquals(List.of(List.of("a", "b"), "sdxl", "data:image/unknown;base64,QUJD"),
                List.of(said(read, Field.TAGS), said(read, Field.BASE), said(read, Field.COVER)));
        assertNull(said(read, Field.NAME), "trainers make a title up of the time");
        beside(".txt", "of the text\n");
        assertEquals("of the text", said(read(header), Field.DESCRIPTION));
        beside(".civitai.info", CIVITAI);
        assertEquals("Second & last", said(read(header), Field.DESCRIPTION));
        beside(".cm-info.json", "{\"ModelName\": \"x\", \"ModelDescription\": \"of the matrix\"}");
        assertEquals("of the matrix", said(read(header), Field.DESCRIPTION));
        beside(".metadata.json",
                "{\"file_name\": \"a\", \"model_name\": \"a\", \"modelDescription\": \"of the manager\"}");
        assertEquals("of the manager", said(read(header), Field.DESCRIPTION));
        beside(".json", "{\"notes\": \"\", \"description\": \"of the user\"}");
        assertEquals("of the user", said(read(header), Field.DESCRIPTION));
    }

    @Test
    void picturesAreFoundInOneOrder() throws Exception {
        for (var suffix : List.of(".example.0.jpeg", ".thumb.jpg", ".webp", ".jpg", ".png", ".preview.webp",
                ".preview.png")) {
            var picture = beside(suffix, "picture");
            assertEquals(picture.toString(), said(read(), Field.COVER));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {".json|[1, 2]", ".json|{\"activation text\": ", ".civitai.info|null",
            ".cm-info.json|\"text\"", ".metadata.json|{\"other\": 1}", ".swarm.json|{}", ".civitai.info|{\"name\": 1}"})
    void aBrokenFileCostsANote(String suffix, String content) throws Exception {
        var file = beside(suffix, content);
        var read = read();
        assertEquals(List.of(), read.facts());
        assertEquals(1, read.notes().size());
        assertTrue(read.notes().getFirst().startsWith(file + " was left out: "), read.notes().toString());
    }

    @Test
    void membersOfTheWrongKindCostOnlyThemselves() throws Exception {
        beside(".civitai.info", """
                {"id": 22, "modelId": {"a": 1}, "name": ["x"], "description": 7, "baseModel": false,
                 "trainedWords": "pot", "model": [1], "files": {"x": 1}}""");
        beside(".json", "{\"activation text\": [1], \"preferred weight\": \"1e999999999\", \"notes\": \"mine\"}");
        var read = read();
        assertEquals("mine", said(read, Field.NOTES));
        assertNull(said(read, Field.TRIGGER_PHRASES));
        assertNull(said(read, Field.DEFAULT_SETTINGS));
        assertEquals(List.of(), read.notes());
    }

    @Test
    void hugeAndDeepAndWronglyEncodedFilesCostANoteEach() throws Exception {
        beside(".json", "{\"notes\": \"" + "x".repeat(5 << 20) + "\"}");
        beside(".civitai.info", "{\"a\": " + "[".repeat(200_000));
        Files.write(folder.resolve("clay.v2.cm-info.json"),
                "{\"ModelName\": \"T\u00f6pfer\"}".getBytes(StandardCharsets.ISO_8859_1));
        Files.createDirectory(folder.resolve("clay.v2.swarm.json"));
        var read = read();
        assertEquals(List.of(), read.facts());
        assertEquals(3, read.notes().size(), read.notes().toString());
    }

    @Test
    void marksAtTheBeginningOfATextAreUnderstood() throws Exception {
        beside(".json", "\ufeff{\"notes\": \"T\u00f6pfer\"}");
        Files.write(folder.resolve("clay.v2.cm-info.json"),
                "\ufeff{\"ModelName\": \"T\u00f6pfer\"}".getBytes(StandardCharsets.UTF_16LE));
        assertEquals("T\u00f6pfer", said(read(), Field.NOTES));
        assertEquals("T\u00f6pfer", said(read(), Field.NAME));
    }

    @Test
    @NeedsSymbolicLinks
    void besideALinkAndBesideWhatItLeadsToFilesCount() throws Exception {
        beside(".json", "{\"notes\": \"beside the file\"}");
        var link = Files.createSymbolicLink(Files.createDirectory(folder.resolve("links")).resolve("other.safetensors"),
                model);
        assertEquals("beside the file", said(new SidecarFiles().read(link, Map.of()), Field.NOTES));
        Files.writeString(folder.resolve("links/other.json"), "{\"notes\": \"beside the link\"}");
        assertEquals("beside the link", said(new SidecarFiles().read(link, Map.of()), Field.NOTES));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "\"allowCommercialUse\": [\"Image\", \"Rent\", \"Sell\"], \"allowNoCredit\": true; true; 0",
            "\"allowCommercialUse\": \"{Image,RentCivit}\"; true; 2",
            "\"allowCommercialUse\": \"Rent\", \"allowDerivatives\": false; true; 2",
            "\"allowCommercialUse\": \"None\", \"allowNoCredit\": false; false; 4",
            "\"allowDifferentLicense\": false; ; 1"})
    void whatACreatorAllowsIsTold(String flags, Boolean commercial, int conditions) throws Exception {
        beside(".civitai.info",
                "{\"id\": 3, \"modelId\": 2, \"model\": {\"name\": \"Glaze\", " + flags + "}}");
        var terms = (Map<?, ?>) said(read(), Field.LICENSE);
        assertEquals(commercial, terms.get("commercial"));
        assertEquals(conditions, ((List<?>) terms.get("conditions")).size(), terms.toString());
        Files.delete(folder.resolve("clay.v2.civitai.info"));
        beside(".json", "{\"id\": 2, \"name\": \"Glaze\", \"modelVersions\": [], " + flags + "}");
        assertEquals(terms, said(read(), Field.LICENSE), "SD.Next keeps the same words elsewhere");
    }

    @Test
    void whoSaysNothingOfWhatIsAllowedAllowsAndForbidsNothing() throws Exception {
        beside(".civitai.info", "{\"id\": 3, \"model\": {\"name\": \"Glaze\", \"allowCommercialUse\": {\"a\": 1}}}");
        assertNull(said(read(), Field.LICENSE));
    }

    @Test
    void nothingIsTouched() throws Exception {
        beside(".civitai.info", CIVITAI);
        beside(".preview.png", "picture");
        var before = Trees.digest(folder);
        read();
        assertEquals(before, Trees.digest(folder));
    }
}
