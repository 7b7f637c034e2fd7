// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.openapi;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.maquette.server.internal.http.Route;

/** The OpenAPI 3.1 document of routes. */
final class OpenApiDocument {

    private static final String DESCRIPTION = "The routes of InvokeAI's model manager under their own paths, "
            + "and all that Maquette can do beyond them under `/api/v1/maquette/`.";

    private OpenApiDocument() {
    }

    /** @param version of the program */
    static JsonObject of(List<Route> routes, String version) throws IOException {
        var document = new JsonObject();
        document.addProperty("openapi", "3.1.0");
        document.add("info", info(version));
        document.add("paths", paths(routes));
        document.add("tags", tags(routes));
        var schemas = new JsonObject();
        new Components().neededBy(document).forEach(schemas::add);
        var components = new JsonObject();
        components.add("schemas", schemas);
        components.add("securitySchemes", SecuritySchemes.all());
        document.add("components", components);
        return document;
    }

    private static JsonObject info(String version) {
        var license = new JsonObject();
        license.addProperty("name", "Eclipse Public License 2.0");
        license.addProperty("identifier", "EPL-2.0");
        var info = new JsonObject();
        info.addProperty("title", "Maquette");
        info.addProperty("version", version);
        info.addProperty("description", DESCRIPTION);
        info.add("license", license);
        return info;
    }

    private static JsonObject paths(List<Route> routes) {
        var paths = new JsonObject();
        for (var route : routes) {
            if (!paths.has(route.path())) {
                paths.add(route.path(), new JsonObject());
            }
            paths.getAsJsonObject(route.path()).add(route.method().toLowerCase(java.util.Locale.ROOT),
                    Operation.of(route));
        }
        return paths;
    }

    private static JsonArray tags(List<Route> routes) {
        var tags = new JsonArray();
        for (var name : new TreeSet<>(routes.stream().map(Route::tag).toList())) {
            var tag = new JsonObject();
            tag.addProperty("name", name);
            tags.add(tag);
        }
        return tags;
    }
}
