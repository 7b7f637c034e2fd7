// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.openapi;

import java.util.function.Consumer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** References to components, wherever they stand. */
final class References {

    private References() {
    }

    /** @param found called with the name of each component, also of those named several times */
    static void in(JsonElement json, Consumer<String> found) {
        switch (json) {
        case JsonObject object -> object.entrySet().forEach(entry -> {
            if (entry.getKey().equals("$ref")) {
                found.accept(entry.getValue().getAsString().substring(Components.PLACE.length()));
            } else {
                in(entry.getValue(), found);
            }
        });
        case JsonArray array -> array.forEach(item -> in(item, found));
        default -> {
            // words and numbers refer to nothing
        }
        }
    }
}
