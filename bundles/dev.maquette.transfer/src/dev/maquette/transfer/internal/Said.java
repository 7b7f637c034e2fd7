// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.maquette.transfer.internal.wire.Exchange;

/** A server's own words of why it refuses: in the header that the Hugging Face Hub has for them, or in a JSON body. */
final class Said {

    private static final int LONGEST = 200;

    private Said() {
    }

    /** A sentence to append, or nothing. Reads the beginning of the body. */
    static String of(Exchange answer) {
        return answer.header("X-Error-Message").or(() -> body(answer)).map(text -> text.replaceAll("\\p{C}", " "))
                .map(String::strip).filter(text -> !text.isEmpty())
                .map(text -> " It says: " + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text))
                .orElse("");
    }

    private static Optional<String> body(Exchange answer) {
        if (!answer.header("Content-Type").orElse("").contains("json")) {
            return Optional.empty();
        }
        try {
            var text = new String(answer.peek(), StandardCharsets.UTF_8);
            return JsonParser.parseString(text) instanceof JsonObject object ? words(object) : Optional.empty();
        } catch (IOException | JsonParseException _) {
            return Optional.empty(); // the status has to do
        }
    }

    private static Optional<String> words(JsonObject object) {
        return Stream.of("message", "error_description", "error").map(object::get)
                .filter(value -> value != null && value.isJsonPrimitive()).map(JsonElement::getAsString).findFirst();
    }
}
