// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.maquette.server.internal.http.Access;
import dev.maquette.server.internal.http.Route;
import dev.maquette.server.internal.http.Schema;

/** One route in the document. */
final class Operation {

    private static final String JSON = "application/json";
    private static final String DESCRIPTION = "description";

    private Operation() {
    }

    static JsonObject of(Route route) {
        var tags = new JsonArray();
        tags.add(route.tag());
        var operation = new JsonObject();
        operation.addProperty("operationId", route.name());
        operation.add("tags", tags);
        operation.addProperty("summary", route.summary());
        operation.add("security", SecuritySchemes.of(route.access()));
        if (!route.parameters().isEmpty()) {
            operation.add("parameters", parameters(route));
        }
        if (route.body() != null) {
            operation.add("requestBody", body(route.body()));
        }
        operation.add("responses", responses(route));
        return operation;
    }

    private static JsonArray parameters(Route route) {
        var all = new JsonArray();
        for (var parameter : route.parameters()) {
            var json = new JsonObject();
            json.addProperty("name", parameter.name());
            json.addProperty("in", parameter.place().name().toLowerCase(Locale.ROOT));
            json.addProperty("required", parameter.required());
            json.addProperty(DESCRIPTION, parameter.description());
            json.add("schema", parameter.schema().json());
            all.add(json);
        }
        return all;
    }

    private static JsonObject body(Route.Body body) {
        var json = new JsonObject();
        json.addProperty("required", true);
        json.add("content", content(body.contentType(), body.schema()));
        return json;
    }

    /** Those of the route, and what can happen to any of its kind. */
    private static JsonObject responses(Route route) {
        var byStatus = new LinkedHashMap<String, List<Route.Outcome>>();
        for (var outcome : route.outcomes()) {
            byStatus.computeIfAbsent(Integer.toString(outcome.status()), _ -> new ArrayList<>()).add(outcome);
        }
        var responses = new JsonObject();
        byStatus.forEach((status, outcomes) -> responses.add(status, response(outcomes)));
        usual(route).forEach((status, outcome) -> {
            if (!responses.has(status)) {
                responses.add(status, response(List.of(outcome)));
            }
        });
        return responses;
    }

    private static LinkedHashMap<String, Route.Outcome> usual(Route route) {
        var usual = new LinkedHashMap<String, Route.Outcome>();
        if (route.access() != Access.PUBLIC) {
            usual.put("401", problem(401, "Nobody has signed in"));
        }
        if (route.access() == Access.ADMIN || route.access() == Access.STRICT_ADMIN) {
            usual.put("403", problem(403, "For administrators"));
        }
        if (!route.parameters().isEmpty() || route.body() != null) {
            usual.put("422", new Route.Outcome(422, "The request is not of the shape that is described", JSON,
                    Schema.reference("HTTPValidationError")));
        }
        usual.put("default", problem(0, "The server does not take the request"));
        return usual;
    }

    private static Route.Outcome problem(int status, String description) {
        return new Route.Outcome(status, description, JSON, Schema.reference("Problem"));
    }

    private static JsonObject response(List<Route.Outcome> outcomes) {
        var json = new JsonObject();
        json.addProperty(DESCRIPTION,
                String.join("; ", outcomes.stream().map(Route.Outcome::description).distinct().toList()));
        var content = new JsonObject();
        for (var outcome : outcomes) {
            if (outcome.contentType() != null) {
                content.add(outcome.contentType(), media(outcome.schema()));
            }
        }
        if (!content.isEmpty()) {
            json.add("content", content);
        }
        return json;
    }

    private static JsonObject content(String type, Schema schema) {
        var content = new JsonObject();
        content.add(type, media(schema));
        return content;
    }

    private static JsonObject media(Schema schema) {
        var media = new JsonObject();
        if (schema != null) {
            media.add("schema", schema.json());
        }
        return media;
    }
}
