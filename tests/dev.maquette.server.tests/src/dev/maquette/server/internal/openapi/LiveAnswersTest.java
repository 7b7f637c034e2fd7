// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.openapi;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.maquette.server.internal.SchemaCheck;
import dev.maquette.server.internal.TestSite;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;

/** What the server answers is what its document says of it. */
@TestInstance(Lifecycle.PER_CLASS)
class LiveAnswersTest {

    private static final String JSON = "application/json";
    private static final Set<String> ENDLESS = Set.of("text/event-stream");

    private final MemoryLibrary library = new MemoryLibrary("Library", ModelRecords.dozen());
    @AutoClose
    private final TestSite site = TestSite.of(library);
    private JsonObject document;

    @BeforeAll
    void readDocument() throws IOException, InterruptedException {
        document = TestSite.json(site.get("/openapi.json")).getAsJsonObject();
    }

    private record Described(String method, String path, JsonObject operation) {

        boolean answers(String type) {
            var success = operation.getAsJsonObject("responses").get("200");
            return success != null && success.getAsJsonObject().has("content")
                    && success.getAsJsonObject().getAsJsonObject("content").has(type);
        }

        boolean needsNothing() {
            return !path.contains("{") && (!operation.has("parameters")
                    || operation.getAsJsonArray("parameters").asList().stream().map(JsonElement::getAsJsonObject)
                            .noneMatch(parameter -> parameter.get("required").getAsBoolean()));
        }
    }

    private Stream<Described> operations() {
        return document.getAsJsonObject("paths").entrySet().stream()
                .flatMap(path -> path.getValue().getAsJsonObject().entrySet().stream()
                        .map(operation -> new Described(operation.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(), operation.getValue().getAsJsonObject())))
                .filter(described -> ENDLESS.stream().noneMatch(described::answers));
    }

    private List<String> differences(Described described, HttpResponse<String> answer) {
        var responses = described.operation().getAsJsonObject("responses");
        var status = Integer.toString(answer.statusCode());
        var response = responses.has(status) ? responses.getAsJsonObject(status)
                : responses.getAsJsonObject("default");
        var type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        if (type.isEmpty()) {
            return List.of();
        }
        var media = response.getAsJsonObject("content").getAsJsonObject(type);
        assertNotNull(media, described.path() + " " + status + " " + type);
        var check = new SchemaCheck(document.getAsJsonObject("components").getAsJsonObject("schemas"));
        return type.equals(JSON) ? check.differences(TestSite.json(answer), media.getAsJsonObject("schema"))
                : List.of();
    }

    @Test
    void whatIsReadFitsItsSchema() {
        var reading = operations().filter(described -> described.method().equals("GET"))
                .filter(Described::needsNothing).toList();

        assertTrue(reading.size() > 10, reading.toString());
        assertAll(reading.stream().map(described -> () -> {
            var answer = site.get(described.path());
            assertTrue(answer.statusCode() < 500 || answer.statusCode() == 501, described.path() + answer.statusCode());
            assertEquals(List.of(), differences(described, answer), described.path());
        }));
    }

    /** The mistakes that a program makes first: things that are not there, and bodies of another shape. */
    @Test
    void mistakesAreTheCallersAndAreToldAsDescribed() throws IOException, InterruptedException {
        var wrong = new TreeMap<String, Object>();
        for (var described : operations().filter(each -> !each.path().contains("/operations/")).toList()) {
            var path = described.path().replaceAll("\\{[^}]+}", "no-such-thing");
            for (var body : Stream.of("[1]", "{\"a\":", "\"\"", "{}").toList()) {
                if (described.method().equals("GET") || described.operation().has("requestBody")) {
                    var answer = site.send(described.method(), path, described.method().equals("GET") ? null : body);
                    var differences = differences(described, answer);
                    if (!differences.isEmpty() || answer.statusCode() == 500) {
                        wrong.put(described.method() + " " + path + " " + body,
                                answer.statusCode() + " " + differences);
                    }
                }
            }
        }
        assertEquals(new TreeMap<>(), wrong);
    }
}
