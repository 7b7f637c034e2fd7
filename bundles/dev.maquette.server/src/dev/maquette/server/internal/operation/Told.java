// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.operation;

import java.util.Locale;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dev.maquette.api.library.LibraryException;
import dev.maquette.server.internal.http.HttpProblem;

/**
 * A failure in full, for clients that tell their user more than a sentence.
 *
 * @param detail what happened and what to do, as all routes say it
 * @param problem its kind, in lower case
 * @param message what happened
 * @param remedy what to do; may be empty
 */
record Told(JsonElement detail, String problem, String message, String remedy) {

    static Told of(LibraryException failure) {
        return new Told(HttpProblem.of(failure).detail(), failure.problem().name().toLowerCase(Locale.ROOT),
                failure.getMessage(), failure.remedy());
    }

    JsonObject json() {
        var json = new JsonObject();
        json.add("detail", detail);
        json.addProperty("problem", problem);
        json.addProperty("message", message);
        json.addProperty("remedy", remedy);
        return json;
    }
}
