// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.request.ChangeCover;
import dev.maquette.api.request.EditModel;
import dev.maquette.api.request.LocateModels;
import dev.maquette.api.request.ReidentifyModels;
import dev.maquette.api.request.ReidentifyModels.Cause;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.server.internal.TestSite;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

/** What the routes of records refuse, with the status and the words of InvokeAI. */
@TestInstance(Lifecycle.PER_CLASS)
class RefusalsTest {

    private final MemoryLibrary memory = new MemoryLibrary("Library", ModelRecords.dozen());
    private final ScriptedLibrary library = new ScriptedLibrary(memory);
    @AutoClose
    private final TestSite site = TestSite.of(library);

    @BeforeEach
    void answerAsUsual() {
        library.answersAsUsual();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            GET    | /api/v2/models/?base_models=sd-1&base_models=sd-9 | | 422 | query, base_models, 1
            GET    | /api/v2/models/?model_type=picture                | | 422 | query, model_type
            GET    | /api/v2/models/?model_format=zip                  | | 422 | query, model_format
            GET    | /api/v2/models/?order_by=colour                   | | 422 | query, order_by
            GET    | /api/v2/models/?direction=UP                      | | 422 | query, direction
            GET    | /api/v2/models/get_by_attrs?name=x&type=main      | | 422 | query, base
            GET    | /api/v2/models/get_by_attrs?name=x&base=sd-1      | | 422 | query, type
            GET    | /api/v2/models/get_by_attrs?type=main&base=sd-1   | | 422 | query, name
            GET    | /api/v2/models/get_by_attrs?name=x&type=no&base=sd-1 | | 422 | query, type
            GET    | /api/v2/models/get_by_hash                        | | 422 | query, hash
            PATCH  | /api/v2/models/i/a5 |                                  | 422 | body
            PATCH  | /api/v2/models/i/a5 | {                                | 422 | body
            PATCH  | /api/v2/models/i/a5 | []                               | 422 | body
            PATCH  | /api/v2/models/i/a5 | {"base":"sd-9"}                  | 422 | body, base
            PATCH  | /api/v2/models/i/a5 | {"type":"picture"}               | 422 | body, type
            PATCH  | /api/v2/models/i/a5 | {"variant":"huge"}               | 422 | body, variant
            PATCH  | /api/v2/models/i/a5 | {"prediction_type":"guess"}      | 422 | body, prediction_type
            PATCH  | /api/v2/models/i/a5 | {"source_type":"rumour"}         | 422 | body, source_type
            PATCH  | /api/v2/models/i/a5 | {"name":5}                       | 422 | body, name
            PATCH  | /api/v2/models/i/a5 | {"source_url":"ftp://x"}         | 422 | body, source_url
            PATCH  | /api/v2/models/i/a5 | {"trigger_phrases":"one"}        | 422 | body, trigger_phrases
            PATCH  | /api/v2/models/i/a5 | {"trigger_phrases":["one",2]}    | 422 | body, trigger_phrases, 1
            PATCH  | /api/v2/models/i/a5 | {"cpu_only":{}}                  | 422 | body, cpu_only
            PATCH  | /api/v2/models/i/a5 | {"file_size":1.5}                | 422 | body, file_size
            PATCH  | /api/v2/models/i/a5 | {"capabilities":[]}              | 422 | body, capabilities
            PATCH  | /api/v2/models/i/a5 | {"default_settings":{"colour":1}}            | 422 | body, default_settings
            PATCH  | /api/v2/models/i/a5 | {"default_settings":{"steps":0}}             | 422 | body, default_settings
            PATCH  | /api/v2/models/i/a5 | {"default_settings":{"steps":9,"weight":1}}  | 422 | body, default_settings
            PATCH  | /api/v2/models/i/a5 | {"default_settings":{"weight_min":3}}        | 422 | body, default_settings
            PATCH  | /api/v2/models/i/a5/image | {}                         | 422 | body, image
            POST   | /api/v2/models/i/bulk_delete | {}                      | 422 | body, keys
            POST   | /api/v2/models/i/bulk_delete | {"keys":"a5"}           | 422 | body, keys
            POST   | /api/v2/models/i/bulk_delete | {"keys":["a5",5]}       | 422 | body, keys, 1
            POST   | /api/v2/models/i/bulk_delete | []                      | 422 | body
            POST   | /api/v2/models/i/bulk_reidentify | {}                  | 422 | body, keys
            POST   | /api/v1/model_relationships/ | {"model_key_1":"a1"}    | 422 | body, model_key_2
            DELETE | /api/v1/model_relationships/ | {"model_key_2":"a1"}    | 422 | body, model_key_1
            POST   | /api/v1/model_relationships/batch | {}                 | 422 | body, model_keys
            """)
    void whatIsNotUnderstoodIsToldWithItsPlace(String method, String path, String body, int status, String place)
            throws Exception {
        var answer = site.send(method, path, body);

        assertEquals(status, answer.statusCode(), answer.body());
        var entry = TestSite.json(answer).getAsJsonObject().getAsJsonArray("detail").get(0).getAsJsonObject();
        assertEquals(List.of(place.split(", ")),
                entry.getAsJsonArray("loc").asList().stream().map(each -> each.getAsString()).toList());
        assertTrue(entry.has("msg") && entry.has("type"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000',
            textBlock = """
                    GET    | /api/v2/models/get_by_attrs?name=x&type=main&base=sd-1 | | 404 | No model found with these attributes
                    GET    | /api/v2/models/get_by_hash?hash=blake3:ff | | 404 | No model found with this hash
                    GET    | /api/v2/models/i/none               |    | 404 | model not found
                    PATCH  | /api/v2/models/i/none               | {} | 404 | model not found
                    DELETE | /api/v2/models/i/none               |    | 404 | model not found
                    POST   | /api/v2/models/i/none/reidentify    |    | 404 | model not found
                    DELETE | /api/v2/models/i/none/image         |    | 404 | model not found
                    GET    | /api/v2/models/i/a5/image           |    | 404 | No image of this model was found
                    DELETE | /api/v2/models/i/a5/image           |    | 404 | No image of this model was found
                    POST   | /api/v1/model_relationships/ | {"model_key_1":"a1","model_key_2":"a1"} | 400 | Cannot relate a model to itself.
                    DELETE | /api/v1/model_relationships/ | {"model_key_1":"a1","model_key_2":"a1"} | 400 | Cannot unlink a model from itself.
                    POST   | /api/v1/model_relationships/ | {"model_key_1":"a1","model_key_2":"none"} | 404 | model not found
                    PATCH  | /api/v2/models/i/a5 | {"key":"a9"}      | 409 | The field key of a model cannot be changed. Leave it out.
                    PATCH  | /api/v2/models/i/a5 | {"hash":"md5:00"} | 409 | The field hash of a model cannot be changed. Leave it out.
                    PATCH  | /api/v2/models/i/a5 | {"file_size":1}   | 409 | The field file_size of a model cannot be changed. Leave it out.
                    PATCH  | /api/v2/models/i/a5 | {"path":null}     | 409 | A model needs a path. Give one.
                    PATCH  | /api/v2/models/i/a5 | {"path":"\\u0000"} | 409 | There can be no such path: Nul character not allowed.
                    PATCH  | /api/v2/models/i/a5 | {"path":"empty"}  | 409 | There is no such file.
                    PATCH  | /api/v2/models/i/a5 | {"base":"flux"}   | 409 | There is no kind of record of the type main, the format checkpoint, the base flux and the variant normal. Nothing was changed. Choose words that go together.
                    PATCH  | /api/v2/models/i/a5 | {"format":"zip"}  | 409 | There is no kind of record of the type main, the format zip, the base sd-1 and the variant normal. Nothing was changed. Choose words that go together.
                    PATCH  | /api/v2/models/i/a5 | {"type":"siglip"} | 409 | There is no kind of record of the type siglip, the format checkpoint, the base sd-1 and the variant normal. Nothing was changed. Choose words that go together.
                    """)
    void whatCannotBeDoneIsToldInASentence(String method, String path, String body, int status, String detail)
            throws Exception {
        var before = memory.model("a5").orElseThrow();

        var answer = site.send(method, path, body);

        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(detail, TestSite.json(answer).getAsJsonObject().get("detail").getAsString());
        assertEquals(before, memory.model("a5").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"MISSING, 500, They are gone.", "INVALID, 400, Unable to identify model format: They are gone."})
    void aModelThatCannotBeLookedAtIsToldSo(Cause cause, int status, String detail) throws Exception {
        library.answers(ReidentifyModels.class, () -> new ReidentifyModels.Reidentified(1, List.of(),
                List.of(new ReidentifyModels.Kept("a5", "Vellum Rooms", cause, "They are gone.")), null));

        var answer = site.send("POST", "/api/v2/models/i/a5/reidentify", null);

        assertEquals(status, answer.statusCode());
        assertEquals(detail, TestSite.json(answer).getAsJsonObject().get("detail").getAsString());
    }

    @Test
    void aFieldThatTheLibraryRefusesIsAConflict() throws Exception {
        library.answers(EditModel.class, () -> {
            throw new LibraryException(Problem.INVALID, "A model needs a name.", "Give one.");
        });

        var answer = site.send("PATCH", "/api/v2/models/i/a5", "{\"name\":null}");

        assertEquals(409, answer.statusCode());
        assertEquals("A model needs a name. Give one.",
                TestSite.json(answer).getAsJsonObject().get("detail").getAsString());
    }

    @Test
    void nothingIsEditedWhenThePathIsRefused() throws Exception {
        library.answers(LocateModels.class, () -> new LocateModels.Located(List.of(),
                List.of(new LocateModels.Failure("a5", "Vellum Rooms", "It is no model.")), null));

        var answer = site.send("PATCH", "/api/v2/models/i/a5", "{\"path\":\"/x\",\"name\":\"New\"}");

        assertEquals(409, answer.statusCode());
        assertEquals("Vellum Rooms", memory.model("a5").orElseThrow().name());
    }

    @Test
    void aModelThatCannotBeRemovedStaysAndIsTold() throws Exception {
        library.answers(RemoveModels.class, () -> new RemoveModels.Removed(List.of(),
                List.of(new RemoveModels.Failure("a5", "The disk is read only.")), 0, List.of()));

        var answer = site.send("DELETE", "/api/v2/models/i/a5", null);

        assertEquals(500, answer.statusCode());
        assertTrue(answer.body().contains("The disk is read only."));
    }

    @Test
    void aFileThatIsNoImageIsRefused() throws Exception {
        library.answers(ChangeCover.class, () -> {
            throw new LibraryException(Problem.INVALID, "It is broken.", "");
        });

        var text = Form.send(site, "/api/v2/models/i/a5/image", "image", "text/plain", "x".getBytes());
        var broken = Form.send(site, "/api/v2/models/i/a5/image", "image", "image/png", "x".getBytes());
        var other = Form.send(site, "/api/v2/models/i/a5/image", "picture", "image/png", "x".getBytes());
        var nobody = Form.send(site, "/api/v2/models/i/none/image", "image", "image/png", "x".getBytes());

        assertEquals(415, text.statusCode());
        assertEquals("{\"detail\":\"Not an image\"}", text.body());
        assertEquals(415, broken.statusCode());
        assertTrue(broken.body().contains("Failed to read image"));
        assertEquals(422, other.statusCode());
        assertEquals(404, nobody.statusCode());
    }

    @Test
    void aFormThatIsCutOffIsRefused() throws Exception {
        var answer = Form.sendText(site, "/api/v2/models/i/a5/image", "--b\r\nContent-Disposition: form-data; na");

        assertEquals(422, answer.statusCode());
    }
}
