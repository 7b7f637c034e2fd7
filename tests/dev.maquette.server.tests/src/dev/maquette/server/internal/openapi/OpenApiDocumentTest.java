// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.openapi;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.maquette.server.internal.TestSite;
import dev.maquette.testkit.library.MemoryLibrary;

/** The rules of OpenAPI 3.1 that a generated document could break. */
@TestInstance(Lifecycle.PER_CLASS)
class OpenApiDocumentTest {

    private static final Pattern COMPONENT = Pattern.compile("[a-zA-Z0-9._-]+");
    private static final Pattern STATUS = Pattern.compile("[1-5][0-9]{2}|default");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final Set<String> TYPES =
            Set.of("string", "integer", "number", "boolean", "array", "object", "null");

    @AutoClose
    private final TestSite site = TestSite.of(new MemoryLibrary("Library", List.of()));
    private JsonObject document;

    @BeforeAll
    void read() throws IOException, InterruptedException {
        var answer = site.get("/openapi.json");
        assertEquals(200, answer.statusCode(), answer.body());
        document = TestSite.json(answer).getAsJsonObject();
    }

    private JsonObject schemas() {
        return document.getAsJsonObject("components").getAsJsonObject("schemas");
    }

    private List<Map.Entry<String, JsonObject>> operations() {
        var all = new ArrayList<Map.Entry<String, JsonObject>>();
        document.getAsJsonObject("paths").entrySet().forEach(path -> path.getValue().getAsJsonObject().entrySet()
                .forEach(operation -> all.add(Map.entry(operation.getKey() + " " + path.getKey(),
                        operation.getValue().getAsJsonObject()))));
        return all;
    }

    @Test
    void theDocumentSaysWhatItIs() {
        assertEquals("3.1.0", document.get("openapi").getAsString());
        assertEquals("1.2.3", document.getAsJsonObject("info").get("version").getAsString());
        assertTrue(document.getAsJsonObject("paths").has("/openapi.json"));
    }

    @Test
    void noComponentSaysNothing() {
        assertEquals(List.of(),
                schemas().entrySet().stream().filter(schema -> schema.getValue().getAsJsonObject().isEmpty())
                        .map(Map.Entry::getKey).toList());
    }

    @Test
    void eachReferenceLeadsToAComponentAndEachComponentIsReferredTo() {
        var named = new TreeSet<String>();
        References.in(document, named::add);

        assertEquals(named, new TreeSet<>(schemas().keySet()));
        assertTrue(named.stream().allMatch(COMPONENT.asMatchPredicate()), named.toString());
    }

    @Test
    void eachOperationHasANameOfItsOwn() {
        var names = new HashSet<String>();

        assertAll(operations().stream().map(operation -> () -> {
            var name = operation.getValue().get("operationId");
            assertTrue(name != null && !name.isJsonNull() && names.add(name.getAsString()),
                    operation.getKey() + " " + name);
        }));
    }

    @Test
    void eachOperationSaysWhatItDoesAndAnswers() {
        assertAll(operations().stream().map(operation -> () -> {
            var json = operation.getValue();
            assertFalse(json.get("summary").getAsString().isBlank(), operation.getKey());
            var statuses = json.getAsJsonObject("responses").keySet();
            assertTrue(statuses.stream().allMatch(STATUS.asMatchPredicate()), operation.getKey() + statuses);
            assertTrue(statuses.stream().anyMatch(status -> status.startsWith("2")), operation.getKey() + statuses);
        }));
    }

    @Test
    void theVariablesOfAPathAreItsParameters() {
        assertAll(operations().stream().map(operation -> () -> {
            var variables = new TreeSet<String>();
            VARIABLE.matcher(operation.getKey()).results().forEach(found -> variables.add(found.group(1)));
            assertEquals(variables, new TreeSet<>(parameters(operation.getValue(), "path").toList()),
                    operation.getKey());
        }));
    }

    private static Stream<String> parameters(JsonObject operation, String place) {
        return !operation.has("parameters") ? Stream.empty()
                : operation.getAsJsonArray("parameters").asList().stream().map(JsonElement::getAsJsonObject)
                        .filter(parameter -> parameter.get("in").getAsString().equals(place))
                        .map(parameter -> parameter.get("name").getAsString());
    }

    @Test
    void noParameterIsToldTwice() {
        assertAll(operations().stream().map(operation -> () -> {
            var names = parameters(operation.getValue(), "query").toList();
            assertEquals(new HashSet<>(names).size(), names.size(), operation.getKey() + names);
        }));
    }

    @Test
    void theTypesAreThoseOfJsonSchema() {
        assertAll(schemas().entrySet().stream().map(schema -> () -> types(schema.getKey(), schema.getValue())));
    }

    private static void types(String place, JsonElement json) {
        if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(item -> types(place, item));
        } else if (json.isJsonObject()) {
            json.getAsJsonObject().entrySet().forEach(member -> {
                if (member.getKey().equals("type") && member.getValue().isJsonPrimitive()) {
                    assertTrue(TYPES.contains(member.getValue().getAsString()), place + " " + json);
                }
                types(place + "." + member.getKey(), member.getValue());
            });
        }
    }
}
