// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.maquette.api.serve.ServerSettings;
import dev.maquette.server.internal.InvokeAiDocument;
import dev.maquette.server.internal.SchemaCheck;
import dev.maquette.server.internal.TestSite;
import dev.maquette.testkit.library.MemoryLibrary;

/** What the routes answer, beside what InvokeAI says of them and what we say ourselves. */
class AuthConformanceTest {

    private final MemoryLibrary library = new MemoryLibrary("Library", List.of());
    @AutoClose
    private final TestSite site = TestSite.of(library, ServerSettings.local(0).forManyUsers());
    private JsonObject ours;

    @BeforeEach
    void readDocument() throws Exception {
        library.users().has("ada@example.org", "lovelace", true);
        ours = TestSite.json(site.get("/openapi.json")).getAsJsonObject();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            GET | status |  | 200 | SetupStatusResponse
            POST | login | {'email': 'ada@example.org', 'password': 'lovelace'} | 200 | LoginResponse
            POST | logout |  | 200 | LogoutResponse
            POST | media-cookie |  | 200 | MediaCookieResponse
            GET | me |  | 200 | UserDTO
            PATCH | me | {'display_name': 'Ada'} | 200 | UserDTO
            GET | generate-password |  | 200 | GeneratePasswordResponse
            POST | users | {'email': 'b@example.org', 'password': 'b'} | 201 | UserDTO
            POST | users | {} | 422 | HTTPValidationError
            POST | login | {'email': 7} | 422 | HTTPValidationError
            PATCH | me | {'display_name': 7} | 422 | HTTPValidationError
            """)
    void theAnswerFitsBothDocuments(String method, String path, String body, int status, String schema)
            throws Exception {
        var ada = Visitor.signedIn(site, "ada@example.org", "lovelace");

        var answer = ada.send(method, path, body);

        assertEquals(status, answer.statusCode(), answer.body());
        var schemas = ours.getAsJsonObject("components").getAsJsonObject("schemas");
        assertEquals(List.of(), new SchemaCheck(schemas).differences(TestSite.json(answer), schema));
        assertEquals(List.of(), new SchemaCheck(InvokeAiDocument.schemas()).differences(TestSite.json(answer), schema));
    }

    @Test
    void theFirstAdministratorIsAnsweredAsBothDocumentsSay() throws Exception {
        try (var fresh = new TestSite(new MemoryLibrary("Library", List.of()),
                ServerSettings.local(0).forManyUsers())) {
            var answer = new Visitor(fresh, null).send("POST", "setup",
                    "{'email': 'ada@example.org', 'password': 'lovelace'}");

            assertEquals(200, answer.statusCode());
            assertEquals(List.of(), new SchemaCheck(InvokeAiDocument.schemas()).differences(TestSite.json(answer),
                    "SetupResponse"));
        }
    }

    /** Its clients call operations by these names. */
    @Test
    void eachRouteOfInvokeAiIsThereByItsName() throws Exception {
        var missing = new ArrayList<String>();
        var theirs = InvokeAiDocument.read().getAsJsonObject("paths");
        for (var path : theirs.keySet()) {
            if (path.startsWith("/api/v1/auth/")) {
                theirs.getAsJsonObject(path).entrySet().stream()
                        .filter(each -> !name(ours, path, each.getKey()).equals(name(each.getValue())))
                        .forEach(each -> missing.add(each.getKey() + " " + path));
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(theirs.has("/api/v1/auth/login"));
    }

    private static String name(JsonObject document, String path, String method) {
        var routes = document.getAsJsonObject("paths").getAsJsonObject(path);
        return routes == null || !routes.has(method) ? "" : name(routes.get(method));
    }

    private static String name(JsonElement operation) {
        return operation.getAsJsonObject().get("operationId").getAsString();
    }
}
