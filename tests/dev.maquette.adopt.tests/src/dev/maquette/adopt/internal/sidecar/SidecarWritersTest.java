// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.adopt.internal.Tree;
import dev.maquette.adopt.internal.Words;
import dev.maquette.adopt.internal.json.JsonText;
import dev.maquette.api.json.Json;
import dev.maquette.api.model.ModelRecord;
import dev.maquette.api.neighbour.Fact;
import dev.maquette.api.neighbour.Field;
import dev.maquette.api.neighbour.SidecarWriter;
import dev.maquette.api.neighbour.SidecarWriter.Plan;
import dev.maquette.api.neighbour.SidecarWriter.Subject;

class SidecarWritersTest {

    private static final String SHA = "ab".repeat(32);

    /** Fixtures of the dialects that are updated, each with members that nobody knows, in the manner of its program. */
    private static final String WEBUI = """
            {
                "odd": {"deep": [1.0, 1e3, null]},
                "description": "<p>Old &amp; worn</p>",
                "sd version": "SDXL",
                "activation text": "pot, vase || bowl",
                "preferred weight": 0.80,
                "negative text": "cracks",
                "notes": "fire at 1200",
                "big": 123456789012345678901234567890,
                "extensions": {"sd_civitai_helper": {"version": "1.0"}}
            }
            """;
    private static final String MANAGER = """
            {
              "file_name": "clay.v2",
              "model_name": "Old clay",
              "file_path": "C:/models/clay.v2.safetensors",
              "size": 7,
              "modified": 1700000000.25,
              "sha256": "%s",
              "base_model": "Pony",
              "preview_url": "",
              "civitai": {"id": 22, "modelId": 11, "trainedWords": ["pot"], "odd": 1.50},
              "tags": ["old"],
              "modelDescription": "<p>Old &amp; worn</p>",
              "notes": "fire",
              "favorite": false,
              "usage_tips": "{\\"strength\\": 0.5, \\"clip\\": 2.0}",
              "autov3": null
            }""".formatted(SHA);
    private static final String MATRIX =
            """
                    {"ModelId":11,"ModelName":"Clay","VersionName":"v2","ModelDescription":"<p>All</p>","Tags":["clay"],\
                    "TrainedWords":["pot, vase"],"ModelType":"Checkpoint","BaseModel":"Pony","ImportedAt":"2026-01-01T00:00:00+00:00",\
                    "UserTitle":"Old clay","Source":0,"InferenceDefaults":{"Sampler":{"Name":"euler"},"Steps":20,"CfgScale":6.50,\
                    "Width":832,"Height":1216},"Odd":[1.0,2]}""";
    private static final String SWARM =
            """
                    {"modelspec.odd": 1.0, "modelspec.title": "Old clay", "modelspec.trigger_phrase": "pot,vase",
                     "modelspec.tags": ["old"], "modelspec.lora_default_weight": "0.50", "modelspec.resolution": "1024x1024"}""";

    @TempDir
    private Path folder;
    private Path model;

    @BeforeEach
    void makeModel() throws IOException {
        model = Files.writeString(folder.resolve("clay.v2.safetensors"), "weights");
    }

    private static ModelRecord record(Map<String, Object> fields) {
        var all =
                new LinkedHashMap<String, Object>(Map.of("key", "k", "name", "My clay", "type", "lora", "base", "sdxl",
                        "format", "lycoris", "file_size", 7, "created_at", "2026-01-01T00:00:00Z", "trigger_phrases",
                        List.of(), "tags", List.of(), "overrides", Map.of()));
        all.putAll(fields);
        return Json.read(Json.write(all), ModelRecord.class);
    }

    private static ModelRecord full(String type) {
        return record(Map.of("type", type, "description", "New <b>pots</b>\nand \"vases\" – ∅", "notes",
                "fire at 900\n\nNegative text: glaze", "trigger_phrases", List.of("jug", "urn, lid"), "tags",
                List.of("clay", "ton 🏺"), "favourite", true, "default_settings",
                type.equals("main") ? Map.of("steps", 30, "cfg_scale", 7.5, "width", 1024, "height", 768)
                        : Map.of("weight", 0.7, "weight_min", 0.25, "weight_max", 1.0)));
    }

    private Plan plan(SidecarWriter writer, ModelRecord record, String there, boolean overwrite) {
        return writer.plan(new Subject(model, record, SHA, null),
                there == null ? null : there.getBytes(StandardCharsets.UTF_8), overwrite);
    }

    private String after(SidecarWriter writer, ModelRecord record, String there, boolean overwrite) {
        return assertInstanceOf(Plan.Write.class, plan(writer, record, there, overwrite)).after();
    }

    private static Map<Field, Object> read(Dialect dialect, String json) {
        var telling = new Telling(Words.types(), Words.bases());
        assertTrue(dialect.tell(Tree.parse(json), "clay", telling), json);
        var said = new LinkedHashMap<Field, Object>();
        telling.sidecars().facts().forEach((Fact fact) -> said.putIfAbsent(fact.field(), fact.value()));
        return said;
    }

    static Stream<Arguments> dialects() {
        return Stream.of(Arguments.of(new WebuiWriter(), new WebuiJson(), WEBUI, "lora"),
                Arguments.of(new LoraManagerWriter(), new LoraManagerJson(), MANAGER, "lora"),
                Arguments.of(new StabilityMatrixWriter(), new StabilityMatrixJson(), MATRIX, "main"),
                Arguments.of(new SwarmWriter(), (Dialect) ModelSpec::file, SWARM, "lora"));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void whatIsWrittenReadsAsTheRecord(SidecarWriter writer, Dialect dialect, String fixture, String type) {
        var record = full(type);
        var before = read(dialect, fixture);
        var said = read(dialect, after(writer, record, fixture, true));
        var wanted = new LinkedHashMap<Field, Object>();
        wanted.put(Field.NAME, record.name());
        wanted.put(Field.DESCRIPTION, record.description());
        wanted.put(Field.NOTES, record.notes());
        wanted.put(Field.TAGS, record.tags());
        wanted.put(Field.FAVOURITE, true);
        if (writer instanceof StabilityMatrixWriter) {
            wanted.keySet().retainAll(List.of(Field.NAME)); // the rest is the site's
        } else if (writer instanceof WebuiWriter) {
            wanted.keySet().retainAll(List.of(Field.DESCRIPTION, Field.NOTES));
        } else if (writer instanceof SwarmWriter) {
            wanted.remove(Field.FAVOURITE);
        }
        wanted.forEach((field, value) -> assertEquals(value, said.get(field)));
        assertEquals(before.get(Field.BASE), said.get(Field.BASE));
        assertEquals(before.get(Field.THEIR_BASE), said.get(Field.THEIR_BASE));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aSecondTimeThereIsNothingToWrite(SidecarWriter writer, Dialect dialect, String fixture, String type) {
        for (var there : new String[]{fixture, fixture.replace("\n", "\r\n"), fixture.replaceAll("\\n\\s*", "")}) {
            var once = after(writer, full(type), there, true);
            assertEquals(new Plan.Same(List.of()), plan(writer, full(type), once, true));
            assertEquals(new Plan.Same(List.of()), plan(writer, full(type), once, false));
            read(dialect, once);
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aRecordThatSaysWhatTheFileSaysChangesNoCharacter(SidecarWriter writer, Dialect dialect, String fixture,
            String type) {
        var said = read(dialect, fixture);
        var fields = new LinkedHashMap<String, Object>(Map.of("type", type));
        Map.of("name", Field.NAME, "description", Field.DESCRIPTION, "notes", Field.NOTES, "tags", Field.TAGS,
                "trigger_phrases", Field.TRIGGER_PHRASES, "default_settings", Field.DEFAULT_SETTINGS)
                .forEach((name, field) -> {
                    if (said.containsKey(field)) {
                        fields.put(name, said.get(field));
                    }
                });
        assertEquals(new Plan.Same(List.of()), plan(writer, record(fields), fixture, true));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void membersThatNobodyKnowsStayWhereTheyAreAndAsTheyAreSpelled(SidecarWriter writer, Dialect dialect,
            String fixture, String type) {
        read(dialect, fixture);
        var before = JsonText.of(fixture);
        var after = JsonText.of(after(writer, full(type), fixture, true));
        assertEquals(before.members().stream().map(JsonText.Member::name).toList(),
                after.members().stream().map(JsonText.Member::name).limit(before.members().size()).toList());
        for (var name : List.of("odd", "big", "extensions", "sd version", "civitai", "modified", "autov3", "base_model",
                "ImportedAt", "Odd", "Tags", "TrainedWords", "ModelDescription", "modelspec.odd",
                "modelspec.resolution")) {
            assertEquals(before.raw(name), after.raw(name));
        }
        assertEquals(fixture.endsWith("}\n"), after.text().endsWith("}\n"));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void whatTheFileSaysOtherwiseIsToldAndStays(SidecarWriter writer, Dialect dialect, String fixture, String type) {
        read(dialect, fixture);
        var plan = plan(writer, full(type), fixture, false);
        var kept = switch (plan) {
        case Plan.Write write -> {
            write.kept().stream().filter(name -> !name.contains(" ") || name.startsWith("activation"))
                    .forEach(name -> assertEquals(JsonText.of(fixture).raw(name),
                            JsonText.of(write.after()).raw(name)));
            yield write.kept();
        }
        case Plan.Same same -> same.kept();
        case Plan.Refusal refusal -> throw new AssertionError(refusal.reason());
        };
        assertTrue(!kept.isEmpty(), kept::toString);
    }

    @Test
    void whatTheRecordHasNothingOfStays() {
        assertEquals(new Plan.Same(List.of()), plan(new WebuiWriter(), record(Map.of()), WEBUI, true));
    }

    @Test
    void emptyMembersAreFilledAndOneThatIsMissingIsPutAtTheEnd() {
        var record = record(Map.of("description", "Pots", "trigger_phrases", List.of("pot"), "notes", "fire"));
        assertEquals("""
                {
                  "description": "Pots",
                  "activation text": "pot",
                  "odd": 1.0,
                  "notes": "fire",
                  "sd version": "SDXL"
                }
                """, after(new WebuiWriter(), record, """
                {
                  "description": "",
                  "activation text": " ",
                  "odd": 1.0,
                  "notes": "fire"
                }
                """, false));
    }

    @Test
    void aMemberOfAnotherKindIsSomebodysToo() {
        var plan = plan(new WebuiWriter(), record(Map.of("description", "Pots")),
                "{\"description\": [1], \"notes\": \"\", \"sd version\": \"Other\"}", false);
        assertEquals(new Plan.Same(List.of("description", "sd version")), plan);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, false", "UTF-8, true", "UTF-16LE, true", "UTF-16BE, true"})
    void theEncodingStays(String charset, boolean marked) throws Exception {
        var there = ((marked ? "\ufeff" : "") + "{\"notes\": \"grün\", \"description\": \"\"}\r\n").getBytes(charset);
        var plan = new WebuiWriter().plan(
                new Subject(model, record(Map.of("type", "main", "description", "blau – ∅")), null, null), there,
                false);
        assertArrayEquals(((marked ? "\ufeff" : "") + "{\"notes\": \"grün\", \"description\": \"blau – ∅\"}\r\n")
                .getBytes(charset), assertInstanceOf(Plan.Write.class, plan).content());
    }

    @Test
    void aFileOfPlainAsciiStaysOne() {
        assertEquals("{\"notes\": \"\", \"description\": \"\\u2205 \\ud83c\\udffa\"}", after(new WebuiWriter(),
                record(Map.of("type", "main", "description", "∅ 🏺")), "{\"notes\": \"\", \"description\": \"\"}",
                false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\": 11, \"name\": \"Clay\", \"modelVersions\": []}",
            "{\"pretrained_model_name_or_path\": \"x\"}", "{}", "[]", "text", "", "{\"notes\": \"a\", }",
            "{\"notes\": \"a\"", "{'notes': 'a'}", "{\"notes\": \"a\", \"notes\": \"b\"}", "{\"notes\": \"a\"} {}",
            "{\"notes\": tru}"})
    void whatIsOfAnotherDialectOrNoneIsNotTouched(String there) {
        var refusal = assertInstanceOf(Plan.Refusal.class, plan(new WebuiWriter(), full("lora"), there, true));
        assertTrue(refusal.reason().contains("not changed"), refusal.reason());
    }

    @Test
    void bytesThatAreNoTextAreNotTouched() {
        var plan = new WebuiWriter().plan(new Subject(model, full("lora"), null, null),
                "{\"notes\": \"gr\u00fcn\"}".getBytes(StandardCharsets.ISO_8859_1), true);
        assertTrue(assertInstanceOf(Plan.Refusal.class, plan).reason().contains("UTF-8"));
    }

    @Test
    void nestingThatWouldExhaustTheStackIsRefused() {
        var plan = plan(new WebuiWriter(), full("lora"), "{\"notes\": " + "[".repeat(100_000), true);
        assertTrue(assertInstanceOf(Plan.Refusal.class, plan).reason().contains("deep"));
    }

    @Test
    void aNewCardIsThatOfTheProgramsOwnEditor() {
        assertEquals("""
                {
                    "description": "Pots",
                    "sd version": "SDXL",
                    "activation text": "pot, vase",
                    "preferred weight": 0.7,
                    "negative text": "",
                    "notes": ""
                }""", after(new WebuiWriter(), record(Map.of("description", "Pots", "trigger_phrases",
                List.of("pot", "vase"), "default_settings", Map.of("weight", 0.7))), null, false));
        assertEquals("{\n    \"description\": \"Pots\",\n    \"notes\": \"\"\n}",
                after(new WebuiWriter(), record(Map.of("type", "main", "description", "Pots")), null, false));
        assertInstanceOf(Plan.Refusal.class, plan(new WebuiWriter(), record(Map.of("type", "main")), null, false));
        assertInstanceOf(Plan.Refusal.class, plan(new WebuiWriter(), full("vae"), null, false));
    }

    @Test
    void aNewFileOfLoraManagerHasAllThatItAsksFor() {
        var json = Tree.parse(after(new LoraManagerWriter(), full("lora"), null, false));
        assertEquals("clay.v2", json.text("file_name"));
        assertEquals("My clay", json.text("model_name"));
        assertEquals(model.toString().replace('\\', '/'), json.text("file_path"));
        assertEquals(List.of(new BigDecimal(7), new BigDecimal(1767225600)),
                List.of(json.number("size"), json.number("modified")));
        assertEquals(List.of(SHA, "SDXL 1.0"), List.of(json.text("sha256"), json.text("base_model")));
        assertTrue(json.has("preview_url"));
        assertEquals(List.of("jug", "urn, lid"), json.texts("trainedWords"));
        assertInstanceOf(Plan.Refusal.class, new LoraManagerWriter().plan(
                new Subject(model, full("lora"), null, null), null, false));
    }

    @Test
    void theirOwnWordForTheBaseOfASiteIsNearerThanOurs() {
        var record = record(Map.of("source_api_response",
                "{\"id\": 22, \"modelId\": 11, \"baseModel\": \"Illustrious\", \"files\": [{\"id\": 1}]}"));
        var json = Tree.parse(after(new LoraManagerWriter(), record, null, false));
        assertEquals("Illustrious", json.text("base_model"));
        assertEquals(22, json.object("civitai").id("id"));
        assertEquals("Unknown", Tree.parse(after(new LoraManagerWriter(), record(Map.of("base", "sd-3")), null, false))
                .text("base_model"));
    }

    @Test
    void onlyStabilityMatrixMakesItsFilesAndWhatASiteSaidStays() {
        assertInstanceOf(Plan.Refusal.class, plan(new StabilityMatrixWriter(), full("main"), null, true));
        var none = MATRIX.replaceAll("\"InferenceDefaults\":\\{.*?\\},\"Steps.*?\\}", "\"InferenceDefaults\":null");
        assertEquals(Map.of("steps", new BigDecimal(30), "cfg_scale", new BigDecimal("7.5"), "width",
                new BigDecimal(1024), "height", new BigDecimal(768)),
                read(new StabilityMatrixJson(), after(new StabilityMatrixWriter(), full("main"), none, false))
                        .get(Field.DEFAULT_SETTINGS));
    }

    @Test
    void civitaisAnswerIsWrittenAsItWasSaid() {
        var answer = "{\"id\":22,\"modelId\":11,\"name\":\"v∅\",\"odd\":[],\"none\":{},\"files\":[{\"sizeKB\":1.0,"
                + "\"hashes\":{\"SHA256\":\"" + SHA.toUpperCase() + "\"}}]}";
        var writer = new CivitaiInfoWriter();
        assertEquals("""
                {
                    "id": 22,
                    "modelId": 11,
                    "name": "v\\u2205",
                    "odd": [],
                    "none": {},
                    "files": [
                        {
                            "sizeKB": 1.0,
                            "hashes": {
                                "SHA256": "%s"
                            }
                        }
                    ]
                }""".formatted(SHA.toUpperCase()), after(writer, record(Map.of("source_api_response", answer)), null,
                false));
        for (var other : List.of("{}", "no json", "{\"id\": \"org/repo\", \"siblings\": []}",
                answer.replace(SHA.toUpperCase(), "CD".repeat(32)))) {
            assertInstanceOf(Plan.Refusal.class,
                    plan(writer, record(Map.of("source_api_response", other)), null, false));
        }
    }

    @Test
    void ofAnAnswerAboutTheModelTheVersionIsWrittenWithWhatItIsAVersionOf() {
        var answer = "{\"id\":11,\"name\":\"Clay\",\"type\":\"LORA\",\"nsfw\":false,\"tags\":[\"clay\"],\"stats\":{},"
                + "\"modelVersions\":[{\"id\":22,\"name\":\"v2\",\"baseModel\":\"Pony\",\"trainedWords\":[\"pot\"],"
                + "\"files\":[{\"sizeKB\":1.50}]}]}";
        var info = after(new CivitaiInfoWriter(), record(Map.of("source_api_response", answer)), null, false);
        var json = Tree.parse(info);
        assertEquals(List.of(22L, 11L), List.of(json.id("id"), json.id("modelId")));
        assertEquals("1.50", JsonText.of(JsonText.of(info).raw("files").orElseThrow().replaceAll("[\\[\\]]", ""))
                .raw("sizeKB").orElseThrow());
        var said = read(CivitaiVersion::file, info);
        assertEquals(List.of("Clay - v2", List.of("clay"), List.of("pot"), "lora", "sdxl",
                "https://civitai.com/models/11?modelVersionId=22"),
                List.of(said.get(Field.NAME), said.get(Field.TAGS), said.get(Field.TRIGGER_PHRASES),
                        said.get(Field.TYPE), said.get(Field.BASE), said.get(Field.SOURCE_URL)));
        var two = answer.replace("}]}]}", "}]},{\"id\":23}]}");
        assertInstanceOf(Plan.Refusal.class,
                plan(new CivitaiInfoWriter(), record(Map.of("source_api_response", two)), null, false));
    }

    @Test
    void aPreviewIsMadeOnlyWhereNoOtherPictureIs() throws Exception {
        var subject = new Subject(model, full("lora"), null, new byte[]{1, 2});
        var write = assertInstanceOf(Plan.Write.class, new PreviewWriter().plan(subject, null, false));
        assertArrayEquals(new byte[]{1, 2}, write.content());
        assertNull(write.after());
        Files.writeString(folder.resolve("clay.v2.mp4"), "film");
        assertInstanceOf(Plan.Refusal.class, new PreviewWriter().plan(subject, null, true));
    }

    @Test
    void linesThatAUserTypedStayLines() {
        assertEquals("One\nTwo < three & four", read(new WebuiJson(),
                "{\"notes\": \"\", \"description\": \"One\\nTwo < three & four\"}").get(Field.DESCRIPTION));
    }
}
