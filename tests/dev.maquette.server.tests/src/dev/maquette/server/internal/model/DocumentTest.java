// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonObject;

import dev.maquette.api.serve.ServerSettings;
import dev.maquette.server.internal.InvokeAiDocument;
import dev.maquette.server.internal.SchemaCheck;
import dev.maquette.server.internal.Served;
import dev.maquette.server.internal.TestSite;
import dev.maquette.server.internal.http.Route;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

/** Compares the routes of records, and what they answer, with the document of InvokeAI's API where that is at hand. */
class DocumentTest {

    private final MemoryLibrary library = new MemoryLibrary("Library", ModelRecords.dozen().stream()
            .filter(model -> !model.base().id().equals("flux") && !model.format().id().equals("onnx")).toList());
    @AutoClose
    private final TestSite site = TestSite.of(library);

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            textBlock = """
                    GET    | /api/v2/models/                    | /api/v2/models/                     |
                    GET    | /api/v2/models/missing             | /api/v2/models/missing              |
                    GET    | /api/v2/models/get_by_attrs        | /api/v2/models/get_by_attrs?name=Saltmarsh%20Film&type=lora&base=sdxl |
                    GET    | /api/v2/models/get_by_hash         | /api/v2/models/get_by_hash?hash=blake3:4b1f9c07e2a86d114b1f9c07e2a86d114b1f9c07e2a86d114b1f9c07e2a86d11 |
                    GET    | /api/v2/models/i/{key}             | /api/v2/models/i/a5                 |
                    PATCH  | /api/v2/models/i/{key}             | /api/v2/models/i/a5                 | {"type":"lora","name":"New"}
                    DELETE | /api/v2/models/i/{key}             | /api/v2/models/i/a5                 |
                    POST   | /api/v2/models/i/{key}/reidentify  | /api/v2/models/i/c1/reidentify      |
                    POST   | /api/v2/models/i/bulk_delete       | /api/v2/models/i/bulk_delete        | {"keys":["a5","none"]}
                    POST   | /api/v2/models/i/bulk_reidentify   | /api/v2/models/i/bulk_reidentify    | {"keys":["a5","none"]}
                    GET    | /api/v1/model_relationships/i/{model_key} | /api/v1/model_relationships/i/a5 |
                    POST   | /api/v1/model_relationships/       | /api/v1/model_relationships/        | {"model_key_1":"a1","model_key_2":"b1"}
                    DELETE | /api/v1/model_relationships/       | /api/v1/model_relationships/        | {"model_key_1":"a1","model_key_2":"b1"}
                    POST   | /api/v1/model_relationships/batch  | /api/v1/model_relationships/batch   | {"model_keys":["a1"]}
                    """)
    void theAnswerIsOneThatTheDocumentHas(String method, String path, String address, String body) throws Exception {
        var responses = InvokeAiDocument.route(method, path).getAsJsonObject("responses");

        var answer = site.send(method, address, body);

        var told = responses.getAsJsonObject(Integer.toString(answer.statusCode()));
        assertTrue(answer.statusCode() < 300 && told != null, answer.statusCode() + answer.body());
        assertEquals(List.of(), differences(answer, told));
    }

    private static List<String> differences(HttpResponse<String> answer, JsonObject told) throws Exception {
        if (!told.has("content")) {
            assertEquals("", answer.body());
            return List.of();
        }
        var schema = told.getAsJsonObject("content").getAsJsonObject("application/json").getAsJsonObject("schema");
        return new SchemaCheck(InvokeAiDocument.schemas()).differences(TestSite.json(answer), schema);
    }

    @Test
    void theRoutesAreCalledAndTakeAsTheDocumentSays() throws Exception {
        var routes = new ModelRoutes(new Served(library, ServerSettings.local(0), "1")).routes();

        assertEquals(17, routes.size());
        for (var route : routes) {
            var told = InvokeAiDocument.route(route.method(), route.path());
            assertEquals(told.get("operationId").getAsString(), route.name());
            assertEquals(names(told), route.parameters().stream().map(Route.Parameter::name)
                    .collect(Collectors.toSet()), route.name());
            assertEquals(told.has("requestBody"), route.body() != null, route.name());
        }
    }

    private static Set<String> names(JsonObject told) {
        return told.has("parameters") ? told.getAsJsonArray("parameters").asList().stream()
                .map(each -> each.getAsJsonObject().get("name").getAsString()).collect(Collectors.toSet())
                : Set.of();
    }
}
