// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.auth;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import dev.maquette.api.user.EmailAddress;
import dev.maquette.server.internal.http.Exchange;
import dev.maquette.server.internal.http.HttpProblem;

/**
 * The members of a body. What is not of the right kind is refused by its name.
 *
 * @param json the body
 */
record Fields(JsonObject json) {

    private static final String BODY = "body";

    /** More than any of these bodies needs. */
    static final long MOST_BYTES = 16 << 10;

    static Fields of(Exchange exchange) throws IOException, HttpProblem {
        var json = exchange.json();
        if (!json.isJsonObject()) {
            throw HttpProblem.invalid(List.of(BODY), "Input should be a valid dictionary", "model_attributes_type");
        }
        return new Fields(json.getAsJsonObject());
    }

    /** A text; empty when it is null or not there. */
    Optional<String> text(String name) throws HttpProblem {
        var value = primitive(name, "Input should be a valid string", "string_type");
        if (value.isPresent() && !value.get().isString()) {
            throw invalid(name, "Input should be a valid string", "string_type");
        }
        return value.map(JsonPrimitive::getAsString);
    }

    String required(String name) throws HttpProblem {
        return text(name).orElseThrow(() -> invalid(name, "Field required", "missing"));
    }

    String email(String name) throws HttpProblem {
        var text = required(name);
        return EmailAddress.of(text).map(EmailAddress::text).orElseThrow(
                () -> invalid(name, "\"" + text + "\" is not a valid email address", "value_error"));
    }

    /** Yes or no; null when it is null or not there. */
    Boolean flag(String name) throws HttpProblem {
        var value = primitive(name, "Input should be a valid boolean", "bool_type");
        if (value.isPresent() && !value.get().isBoolean()) {
            throw invalid(name, "Input should be a valid boolean", "bool_type");
        }
        return value.map(JsonPrimitive::getAsBoolean).orElse(null);
    }

    private Optional<JsonPrimitive> primitive(String name, String message, String type) throws HttpProblem {
        var value = json.get(name);
        if (value == null || value.isJsonNull()) {
            return Optional.empty();
        }
        if (!value.isJsonPrimitive()) {
            throw invalid(name, message, type);
        }
        return Optional.of(value.getAsJsonPrimitive());
    }

    private static HttpProblem invalid(String name, String message, String type) {
        return HttpProblem.invalid(List.of(BODY, name), message, type);
    }
}
