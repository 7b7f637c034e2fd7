// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.nio.file.Path;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import dev.maquette.adopt.internal.json.JsonText;
import dev.maquette.api.library.LibraryException;

/**
 * A program's settings in JSON, as they are to become.
 *
 * @param file as it is
 * @param text as it is to become
 */
record JsonFile(ForeignFile file, String text) {

    private static final String EMPTY = "{\n}\n";
    private static final String MARK = "\uFEFF";

    /** The settings as they are; none where there is no file. */
    static JsonFile read(Path path) throws LibraryException {
        var file = ForeignFile.read(path);
        var settings = new JsonFile(file, file.exists() ? file.text() : EMPTY);
        settings.parsed();
        return settings;
    }

    private JsonText parsed() throws LibraryException {
        try {
            return JsonText.of(text.substring(mark().length()));
        } catch (JsonParseException broken) {
            throw ForeignFile.unclear(file.path(), broken.getMessage(), broken);
        }
    }

    /** Some editors put one before all else. */
    private String mark() {
        return text.startsWith(MARK) ? MARK : "";
    }

    private JsonFile become(String json) {
        return new JsonFile(file, mark() + json);
    }

    JsonElement value(String key) throws LibraryException {
        return parsed().raw(key).map(JsonParser::parseString).orElse(null);
    }

    /** A text, or null where there is none or something else. */
    String word(String key) throws LibraryException {
        var value = value(key);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
    }

    JsonFile with(String key, JsonElement value) throws LibraryException {
        var json = parsed();
        return become(json.members().isEmpty() ? first(new JsonPrimitive(key) + ": " + value)
                : json.withRaw(key, value.toString()).text());
    }

    /** An empty object says nothing of how members are laid out. */
    private String first(String member) {
        var end = file.lineEnd();
        return "{" + end + "    " + member + end + text.substring(text.lastIndexOf('}'));
    }

    JsonFile without(String key) throws LibraryException {
        return become(parsed().without(key).text());
    }

    /** Whether there is a file, or is to be one. */
    boolean isWorthWriting() {
        return file.exists() || !text.equals(EMPTY);
    }
}
