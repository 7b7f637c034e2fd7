// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.openapi;

import java.util.List;
import java.util.Optional;

import com.google.gson.JsonObject;

/**
 * Types of the API and the names under which the document has them: the simple name, behind that of the type it stands
 * in, such as {@code QueueInstalls.Outcome}; where that is another package's or InvokeAI's, the last word of its own
 * package goes before it.
 */
final class ApiTypes {

    private static final String API = "dev.maquette.api.";
    private static final List<String> PACKAGES = List.of("model", "library", "request", "install", "user", "identify",
            "inspect", "convert", "digest", "generate", "hub", "metadata", "neighbour", "probe", "starter", "transfer",
            "serve");

    Optional<Class<?>> find(String name) {
        var nested = name.replace('.', '$');
        for (var folder : PACKAGES) {
            var type = load(API + folder + "." + nested);
            if (type.isPresent()) {
                return type;
            }
        }
        int dot = name.indexOf('.');
        return dot < 0 ? Optional.empty() : load(API + name.substring(0, dot + 1) + nested.substring(dot + 1));
    }

    private static Optional<Class<?>> load(String name) {
        try {
            return Optional.of(Class.forName(name, false, ApiTypes.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError _) {
            return Optional.empty();
        }
    }

    String name(Class<?> type) {
        var whole = type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        boolean taken = ApiTypes.class.getResource("schemas/" + whole + ".json") != null;
        return !taken && find(whole).filter(type::equals).isPresent() ? whole
                : type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1) + "." + whole;
    }

    JsonObject reference(Class<?> type) {
        var schema = new JsonObject();
        schema.addProperty("$ref", Components.PLACE + name(type));
        return schema;
    }
}
