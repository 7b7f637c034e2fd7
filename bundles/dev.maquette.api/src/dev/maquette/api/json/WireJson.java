// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.json;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

import dev.maquette.api.transfer.Secret;

/**
 * The API's records between two processes. As {@link Json} writes them, but nothing is lost on the way: members that
 * are null are written, as for a change null is not the same as not being there; bytes are Base64, and paths are as the
 * writer's machine spells them. What is read has to be JSON to the letter, and nothing else beside it.
 */
public final class WireJson {

    private static final Gson GSON = with(new Confidential(false));
    private static final Gson REVEALING = with(new Confidential(true));

    private WireJson() {
    }

    private static Gson with(Confidential secrets) {
        // keys of maps that are records or enums are the words which stand for them
        return Json.builder().setStrictness(Strictness.STRICT).serializeNulls().enableComplexMapKeySerialization()
                .registerTypeHierarchyAdapter(Path.class, Json.word(Path::of, Path::toString))
                .registerTypeAdapter(byte[].class,
                        Json.word(Base64.getDecoder()::decode, Base64.getEncoder()::encodeToString))
                .registerTypeAdapter(Secret.class, secrets).create();
    }

    /** The value as JSON on one line. In place of secrets is null. */
    public static String write(Object value) {
        return GSON.toJson(value);
    }

    /**
     * The value as JSON on one line, and its secrets in the clear: only for the body of a request that nobody but its
     * receiver reads, never for a log, a file or an answer.
     */
    public static String reveal(Object value) {
        return REVEALING.toJson(value);
    }

    /**
     * The value that the JSON text describes; unknown members are ignored.
     *
     * @throws JsonParseException when it is not JSON of that shape, or the type does not accept it. Its message may
     *     hold what was read
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            var value = REVEALING.fromJson(json, type);
            if (value == null) {
                throw new JsonParseException("There is nothing to read.");
            }
            return value;
        } catch (JsonParseException notJson) {
            throw notJson;
        } catch (RuntimeException refused) { // by a constructor
            throw new JsonParseException("This makes no " + type.getSimpleName() + ".", refused);
        }
    }

    /** Secrets, which come in but go out only where they must. */
    private static final class Confidential extends TypeAdapter<Secret> {

        private final boolean revealed;

        Confidential(boolean revealed) {
            this.revealed = revealed;
        }

        @Override
        public void write(JsonWriter out, Secret secret) throws IOException {
            out.value(revealed && secret != null ? secret.reveal() : null);
        }

        @Override
        public Secret read(JsonReader in) throws IOException {
            if (in.peek() == JsonToken.NULL) {
                in.nextNull();
                return null;
            }
            return new Secret(in.nextString());
        }
    }
}
