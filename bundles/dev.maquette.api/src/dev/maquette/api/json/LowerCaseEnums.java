// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.json;

import java.io.IOException;
import java.util.Locale;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/** Enum constants as lower case words, both ways. */
final class LowerCaseEnums implements TypeAdapterFactory {

    @Override
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        var constants = type.getRawType().getEnumConstants();
        return constants == null ? null : new Words<T>(constants).nullSafe();
    }

    private static final class Words<T> extends TypeAdapter<T> {

        private final Object[] constants;

        Words(Object[] constants) {
            this.constants = constants;
        }

        @Override
        public void write(JsonWriter out, T value) throws IOException {
            out.value(word(value));
        }

        @Override
        @SuppressWarnings("unchecked")
        public T read(JsonReader in) throws IOException {
            var word = in.nextString();
            for (var constant : constants) {
                if (word(constant).equals(word)) {
                    return (T) constant;
                }
            }
            throw new JsonParseException("Not one of the known words: " + word);
        }

        private static String word(Object constant) {
            return ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
        }
    }
}
