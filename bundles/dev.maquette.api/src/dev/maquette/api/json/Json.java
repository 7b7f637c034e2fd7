// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.json;

import java.io.IOException;
import java.time.Instant;
import java.util.function.Function;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.ToNumberPolicy;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;

/**
 * Reads and writes the API's records as JSON. Members that are null are left out; vocabulary words are plain strings,
 * enum constants lower case, instants ISO 8601.
 */
public final class Json {

    private static final Gson GSON = builder().create();

    private Json() {
    }

    /** The words and names that all forms of the records have in common. */
    static GsonBuilder builder() {
        return new GsonBuilder() //
                .setFieldNamingPolicy(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
                .setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE).disableHtmlEscaping()
                .registerTypeAdapter(ModelType.class, word(ModelType::new, ModelType::id))
                .registerTypeAdapter(BaseModel.class, word(BaseModel::new, BaseModel::id))
                .registerTypeAdapter(ModelFormat.class, word(ModelFormat::new, ModelFormat::id))
                .registerTypeAdapter(Instant.class, word(Instant::parse, Instant::toString))
                .registerTypeAdapterFactory(new LowerCaseEnums());
    }

    /** The value as JSON on one line. */
    public static String write(Object value) {
        return GSON.toJson(value);
    }

    /**
     * The value that the JSON text describes; unknown members are ignored.
     *
     * @throws com.google.gson.JsonParseException when it is not JSON of that shape
     */
    public static <T> T read(String json, Class<T> type) {
        return GSON.fromJson(json, type);
    }

    /** Writes a value as one string. */
    static <T> TypeAdapter<T> word(Function<String, T> parse, Function<T, String> text) {
        return new TypeAdapter<T>() {
            @Override
            public void write(JsonWriter out, T value) throws IOException {
                out.value(text.apply(value));
            }

            @Override
            public T read(JsonReader in) throws IOException {
                return parse.apply(in.nextString());
            }
        }.nullSafe();
    }
}
