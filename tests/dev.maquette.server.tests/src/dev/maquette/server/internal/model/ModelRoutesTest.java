// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.maquette.api.model.Availability;
import dev.maquette.server.internal.TestSite;
import dev.maquette.server.internal.record.RecordJson;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

/** What the routes of records answer and do. */
class ModelRoutesTest {

    private static final String MODELS = "/api/v2/models/";
    private static final String RELATIONS = "/api/v1/model_relationships/";

    private final MemoryLibrary memory = new MemoryLibrary("Library", ModelRecords.dozen());
    private final ScriptedLibrary library = new ScriptedLibrary(memory);
    @AutoClose
    private final TestSite site = TestSite.of(library);

    private List<String> keys(String query) throws Exception {
        var answer = site.get(MODELS + query);
        assertEquals(200, answer.statusCode(), answer.body());
        return object(answer).getAsJsonArray("models").asList().stream()
                .map(model -> model.getAsJsonObject().get("key").getAsString()).toList();
    }

    private static JsonObject object(HttpResponse<String> answer) {
        return TestSite.json(answer).getAsJsonObject();
    }

    private static List<String> texts(JsonElement array) {
        return array.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            ''                                           | d1 c1 a2 b3 a1 a3 a4 a6 b4 b2 b1 a5
            ?direction=DESC                              | a5 b1 b2 b4 a6 a4 a3 a1 b3 a2 c1 d1
            ?model_type=lora                             | b3 b4 b2 b1
            ?model_type=lora&order_by=size               | b4 b2 b1 b3
            ?model_type=lora&order_by=size&direction=DESC | b3 b1 b2 b4
            ?model_type=lora&order_by=base               | b3 b4 b2 b1
            ?model_type=lora&order_by=path               | b1 b2 b3 b4
            ?model_type=lora&order_by=created_at         | b3 b4 b2 b1
            ?model_format=lycoris&base_models=flux       | b3
            ?model_type=main&order_by=format             | a2 a1 a5 a3 a4 a6
            ?base_models=flux&base_models=sd-1           | a2 b3 a4 d1 a6 b4 a5
            ?base_models=sd-1&base_models=flux&model_type=main | a6 a5 a2 a4
            ?order_by=default&base_models=sd-1           | d1 b4 a6 a5
            ?order_by=type&base_models=sd-1              | d1 b4 a6 a5
            ?model_name=Papercut%20Depth                 | b2
            ?model_name=papercut%20depth                 | ''
            """)
    void modelsAreListedAsAskedFor(String query, String expected) throws Exception {
        assertEquals(expected.isEmpty() ? List.of() : List.of(expected.split(" ")), keys(query));
    }

    @Test
    void aThousandRecordsAreReadAtOnceAndAllAreThere() throws Exception {
        IntStream.range(0, 988).forEach(i -> memory.add(
                ModelRecords.model("m" + i, "Model " + i, "lora", "sdxl", "lycoris", i, null)));

        assertEquals(1000, keys("").size());
        assertEquals(1, library.reads());
    }

    @Test
    void aLongerListIsWrittenByThePage() throws Exception {
        IntStream.range(0, 1100).forEach(i -> memory.add(
                ModelRecords.model("m" + i, "Model " + i, "lora", "sdxl", "lycoris", i, null)));

        assertEquals(1112, keys("").size());
        assertEquals(2, library.reads());
    }

    @Test
    void modelsWithoutFilesAreListed() throws Exception {
        memory.vanishes("b2", Availability.MISSING);
        memory.vanishes("a1", Availability.OFFLINE);

        assertEquals(List.of("b2", "a1"), keys("missing"));
    }

    @Test
    void aModelIsFoundByWhatItSays() throws Exception {
        var named = site.get(MODELS + "get_by_attrs?name=Papercut%20Depth&type=lora&base=sdxl");
        memory.changeBehindTheScenes("c1", Map.of("hash", "blake3:c1"));
        var hashed = site.get(MODELS + "get_by_hash?hash=blake3:c1");

        assertEquals("b2", object(named).get("key").getAsString());
        assertEquals("c1", object(hashed).get("key").getAsString());
    }

    @Test
    void aModelIsToldWithItsVersion() throws Exception {
        var answer = site.get(MODELS + "i/a5");

        assertEquals(RecordJson.of(memory.model("a5").orElseThrow()), TestSite.json(answer));
        assertEquals("\"1\"", answer.headers().firstValue("ETag").orElseThrow());
    }

    @Test
    void fieldsAreSetAndClearedAndWhatIsUnknownIsPassedOver() throws Exception {
        var answer = site.send("PATCH", MODELS + "i/b1", """
                {"name":"Renamed","description":null,"source_url":"","trigger_phrases":["one","two","one"],
                 "default_settings":{"weight":0.5,"weight_min":null},"upcast_attention":true,"unheard_of":1}""");

        var model = memory.model("b1").orElseThrow();
        assertEquals(RecordJson.of(model), TestSite.json(answer));
        assertEquals("Renamed", model.name());
        assertNull(model.description());
        assertNull(model.sourceUrl());
        assertEquals(List.of("one", "two"), model.triggerPhrases());
        assertEquals(0.5, model.defaultSettings().weight());
    }

    @Test
    void aRecordThatIsSentBackAsItWasReadChangesNothing() throws Exception {
        var record = site.get(MODELS + "i/a5").body();

        var answer = site.send("PATCH", MODELS + "i/a5", record);

        assertEquals(200, answer.statusCode());
        assertEquals(record, answer.body());
        assertEquals(List.of(), memory.history("a5", 9));
    }

    @Test
    void ofARecordThatIsSentBackOnlyWhatIsDifferentIsSet() throws Exception {
        var record = object(site.get(MODELS + "i/a5"));
        record.addProperty("cpu_only", true);
        record.addProperty("name", "Other");

        site.send("PATCH", MODELS + "i/a5", record.toString());

        assertEquals("Other", memory.model("a5").orElseThrow().name());
        assertEquals(Map.of(), memory.model("a5").orElseThrow().overrides());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"variant":"inpaint"}                     | main checkpoint sd-1 inpaint
            {"base":"sd-2"}                           | main checkpoint sd-2 normal
            {"format":"diffusers"}                    | main diffusers sd-1 normal
            {"type":"vae"}                            | vae checkpoint sd-1 normal
            {"type":"lora"}                           | lora lycoris sd-1 null
            {"type":"t2i_adapter"}                    | t2i_adapter diffusers sd-1 null
            {"type":"embedding","format":"embedding_folder"} | embedding embedding_folder sd-1 normal
            {"type":"main","base":"flux","variant":"dev"}    | main checkpoint flux dev
            {"type":"lora","base":"flux2","variant":"klein_4b"} | lora lycoris flux2 klein_4b
            """)
    void aRecordBecomesOneOfAnotherKind(String body, String expected) throws Exception {
        var answer = site.send("PATCH", MODELS + "i/a5", body);

        assertEquals(200, answer.statusCode(), answer.body());
        var model = memory.model("a5").orElseThrow();
        assertEquals(expected, String.join(" ", model.type().id(), model.format().id(), model.base().id(),
                String.valueOf(model.variant())));
    }

    @Test
    void theFilesOfAModelAreElsewhere() throws Exception {
        var answer = site.send("PATCH", MODELS + "i/a5", "{\"path\":\"/other/place.safetensors\"}");

        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(memory.model("a5").orElseThrow().path().endsWith("place.safetensors"));
    }

    @Test
    void whoHasSeenAnOlderVersionChangesNothing() throws Exception {
        assertEquals(200, change("\"1\"", "First").statusCode());
        assertEquals(409, change("\"1\"", "Second").statusCode());
        assertEquals(409, change("\"other\"", "Second").statusCode());
        assertEquals(409, site.send(conditional("DELETE", "\"1\"", "")).statusCode());
        assertEquals("First", memory.model("a5").orElseThrow().name());
        assertEquals(200, change("*", "Third").statusCode());
        assertEquals(200, change("W/\"3\"", "Fourth").statusCode());
        assertEquals(204, site.send(conditional("DELETE", "\"4\"", "")).statusCode());
    }

    private HttpResponse<String> change(String version, String name) throws Exception {
        return site.send(conditional("PATCH", version, "{\"name\":\"" + name + "\"}"));
    }

    private HttpRequest.Builder conditional(String method, String version, String body) {
        return HttpRequest.newBuilder(site.at(MODELS + "i/a5")).header("If-Match", version)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
    }

    @Test
    void aModelIsDeleted() throws Exception {
        var answer = site.send("DELETE", MODELS + "i/a5", null);

        assertEquals(204, answer.statusCode());
        assertEquals("", answer.body());
        assertTrue(memory.model("a5").isEmpty());
    }

    @Test
    void aModelIsLookedAtAgain() throws Exception {
        memory.changeBehindTheScenes("a5", Map.of("description", "outdated"));

        var answer = site.send("POST", MODELS + "i/a5/reidentify", null);

        assertEquals(200, answer.statusCode());
        assertEquals("renewed", object(answer).get("description").getAsString());
    }

    @Test
    void aCoverIsGivenReadAndTakenAway() throws Exception {
        var picture = new byte[]{(byte) 0x89, 'P', 'N', 'G', 1, 2, 3, 0, (byte) 0xff};

        var given = Form.send(site, MODELS + "i/a5/image", "image", "image/png", picture);
        assertEquals(200, given.statusCode());
        assertEquals("null", given.body());
        assertEquals("api/v2/models/i/a5/image?covers%2Fa5",
                object(site.get(MODELS + "i/a5")).get("cover_image").getAsString());

        var read = site.send(HttpRequest.newBuilder(site.at(MODELS + "i/a5/image?covers%2Fa5")));
        assertEquals("image/png", read.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("inline; filename=\"a5.png\"", read.headers().firstValue("Content-Disposition").orElseThrow());
        assertEquals("max-age=31536000", read.headers().firstValue("Cache-Control").orElseThrow());
        assertArrayEquals(picture, site.bytes(MODELS + "i/a5/image"));

        assertEquals(204, site.send("DELETE", MODELS + "i/a5/image", null).statusCode());
        assertTrue(object(site.get(MODELS + "i/a5")).get("cover_image").isJsonNull());
    }

    @Test
    void ofManyModelsEachIsDeletedOrToldWhyNot() throws Exception {
        memory.keeps("a2");

        var answer = object(site.send("POST", MODELS + "i/bulk_delete", "{\"keys\":[\"a1\",\"a2\",\"none\",\"a1\"]}"));

        assertEquals(List.of("a1"), texts(answer.get("deleted")));
        assertEquals("""
                [{"key":"none","error":"model not found"},{"key":"a2","error":"The file is read only."}]""",
                answer.get("failed").toString());
        assertTrue(memory.model("a1").isEmpty());
    }

    @Test
    void ofManyModelsEachIsLookedAtOrToldWhyNot() throws Exception {
        memory.changeBehindTheScenes("a1", Map.of("description", "outdated"));
        memory.changeBehindTheScenes("a2", Map.of("description", "broken"));

        var answer = object(site.send("POST", MODELS + "i/bulk_reidentify",
                "{\"keys\":[\"a1\",\"a2\",\"a3\",\"none\"]}"));

        assertEquals(List.of("a1", "a3"), texts(answer.get("succeeded")));
        assertEquals("""
                [{"key":"none","error":"model not found"},{"key":"a2","error":"The file is cut off."}]""",
                answer.get("failed").toString());
    }

    @Test
    void nothingAtAllIsDoneToNoModels() throws Exception {
        assertEquals("{\"deleted\":[],\"failed\":[]}",
                site.send("POST", MODELS + "i/bulk_delete", "{\"keys\":[]}").body());
        assertEquals("{\"succeeded\":[],\"failed\":[]}",
                site.send("POST", MODELS + "i/bulk_reidentify", "{\"keys\":[]}").body());
    }

    @Test
    void modelsAreRelatedBothWaysAndSeparated() throws Exception {
        var pair = "{\"model_key_1\":\"a1\",\"model_key_2\":\"b1\"}";

        assertEquals(204, site.send("POST", RELATIONS, pair).statusCode());
        assertEquals(204, site.send("POST", RELATIONS, pair).statusCode());
        assertEquals(204, site.send("POST", RELATIONS, "{\"model_key_1\":\"b2\",\"model_key_2\":\"a1\"}")
                .statusCode());
        assertEquals("[\"b1\",\"b2\"]", site.get(RELATIONS + "i/a1").body());
        assertEquals("[\"a1\"]", site.get(RELATIONS + "i/b1").body());
        assertEquals("[]", site.get(RELATIONS + "i/none").body());
        assertEquals("[\"b1\",\"b2\",\"a1\"]",
                site.send("POST", RELATIONS + "batch", "{\"model_keys\":[\"a1\",\"b1\",\"b2\"]}").body());

        assertEquals(204, site.send("DELETE", RELATIONS, pair).statusCode());
        assertEquals(204, site.send("DELETE", RELATIONS, pair).statusCode());
        assertEquals(204, site.send("DELETE", RELATIONS, "{\"model_key_1\":\"none\",\"model_key_2\":\"b1\"}")
                .statusCode());
        assertEquals("[\"b2\"]", site.get(RELATIONS + "i/a1").body());
    }
}
