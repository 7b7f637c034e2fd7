// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.cover.Thumbnail;

/**
 * A settings file whose members are all of the right kind.
 *
 * @param members those that have a value
 * @param cover the thumbnail of its cover image, or null
 */
record SettingsFile(JsonObject members, byte[] cover) {

    static final String COVER = "cover_image";

    private static final Set<String> TEXTS = Set.of("name", "description", "source_url", COVER);
    private static final Pattern DATA = Pattern.compile("data:image/[A-Za-z0-9.+-]+;base64,");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+\\S*");

    /** @throws LibraryException when a member is wrong; nothing of the file is to be used then */
    static SettingsFile read(String json) throws LibraryException {
        var members = parse(json);
        members.entrySet().removeIf(member -> member.getValue().isJsonNull());
        for (var name : List.copyOf(members.keySet())) {
            check(name, members.get(name));
        }
        return new SettingsFile(members, members.has(COVER) ? cover(members.get(COVER).getAsString()) : null);
    }

    private static JsonObject parse(String json) throws LibraryException {
        var reader = new JsonReader(new StringReader(json.startsWith("\ufeff") ? json.substring(1) : json));
        reader.setStrictness(Strictness.STRICT);
        try {
            var tree = JsonParser.parseReader(reader);
            if (tree.isJsonObject() && reader.peek() == JsonToken.END_DOCUMENT) {
                return tree.getAsJsonObject();
            }
        } catch (JsonParseException | IOException broken) {
            throw new LibraryException(Problem.INVALID, "This is no settings file: it is not JSON.",
                    "Give a file that was exported. Nothing was changed.", broken);
        }
        throw wrong("This is no settings file: it holds no JSON object.");
    }

    private static void check(String name, JsonElement value) throws LibraryException {
        if (TEXTS.contains(name) && !isText(value)) {
            throw wrong(name + " is no text.");
        }
        var problem = switch (name) {
        case "source_url" -> value.getAsString().isEmpty() || ADDRESS.matcher(value.getAsString()).matches() ? null
                : "source_url begins with neither http:// nor https://.";
        case "trigger_phrases" -> isListOfTexts(value) ? null : "trigger_phrases is no list of texts.";
        case "default_settings" -> value.isJsonObject() ? null : "default_settings is no object.";
        case "cpu_only" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean() ? null
                : "cpu_only is neither true nor false.";
        default -> null; // a text, which was looked at, or nothing that is known here
        };
        if (problem != null) {
            throw wrong(problem);
        }
    }

    private static boolean isListOfTexts(JsonElement value) {
        return value.isJsonArray() && value.getAsJsonArray().asList().stream().allMatch(SettingsFile::isText);
    }

    private static byte[] cover(String text) throws LibraryException {
        var data = DATA.matcher(text);
        if (!data.lookingAt()) {
            throw wrong("cover_image is no image within the file.");
        }
        try {
            return Thumbnail.of(Base64.getDecoder().decode(text.substring(data.end())));
        } catch (IllegalArgumentException notBase64) {
            throw new LibraryException(Problem.INVALID, "cover_image is damaged: " + notBase64.getMessage() + ".",
                    "Correct the file. Nothing was changed.", notBase64);
        }
    }

    /** The trigger phrases, each once. */
    List<String> phrases() {
        var phrases = new ArrayList<String>();
        for (var phrase : members.getAsJsonArray("trigger_phrases")) {
            var text = phrase.getAsString().strip();
            if (!text.isEmpty() && !phrases.contains(text)) {
                phrases.add(text);
            }
        }
        return phrases;
    }

    private static boolean isText(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
    }

    private static LibraryException wrong(String message) {
        return new LibraryException(Problem.INVALID, message, "Correct the file. Nothing was changed.");
    }
}
