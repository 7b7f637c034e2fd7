// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.share;

import java.nio.file.Path;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import dev.maquette.api.library.LibraryException;

/**
 * A program's settings in JSON, as they are to become.
 *
 * @param file as it is
 * @param text as it is to become
 */
record JsonFile(ForeignFile file, String text) {

    private static final String EMPTY = "{\n}\n";

    /** The settings as they are; none where there is no file. */
    static JsonFile read(Path path) throws LibraryException {
        var file = ForeignFile.read(path);
        var settings = new JsonFile(file, file.exists() ? file.text() : EMPTY);
        settings.parsed();
        return settings;
    }

    private JsonText parsed() throws LibraryException {
        try {
            var read = new JsonText(text);
            if (!JsonParser.parseString(text.replace("\uFEFF", "")).isJsonObject()) {
                throw new JsonParseException("it is no JSON object");
            }
            return read;
        } catch (JsonParseException broken) {
            throw ForeignFile.unclear(file.path(), broken.getMessage(), broken);
        }
    }

    JsonElement value(String key) throws LibraryException {
        return parsed().value(key);
    }

    /** A text, or null where there is none or something else. */
    String word(String key) throws LibraryException {
        var value = value(key);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
    }

    JsonFile with(String key, JsonElement value) throws LibraryException {
        return new JsonFile(file, parsed().with(key, value, file.lineEnd()));
    }

    JsonFile without(String key) throws LibraryException {
        return new JsonFile(file, parsed().without(key));
    }

    /** Whether there is a file, or is to be one. */
    boolean isWorthWriting() {
        return file.exists() || !text.equals(EMPTY);
    }
}
