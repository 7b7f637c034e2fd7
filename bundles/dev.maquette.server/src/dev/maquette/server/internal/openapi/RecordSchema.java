// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.openapi;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.transfer.Secret;
import dev.maquette.server.internal.http.Schema;

/**
 * What the API's records look like as JSON, as {@link dev.maquette.api.json.WireJson} writes them; in
 * {@link dev.maquette.api.json.Json} what is null is left out.
 */
final class RecordSchema {

    private static final Set<Class<?>> WORDS = Set.of(String.class, Path.class, ModelType.class, BaseModel.class,
            ModelFormat.class, Secret.class, char.class);
    private static final Set<Class<?>> WHOLE = Set.of(int.class, long.class, short.class, byte.class, Integer.class,
            Long.class, Short.class, Byte.class);
    private static final Set<Class<?>> FRACTIONS = Set.of(double.class, float.class, Double.class, Float.class);

    private final ApiTypes types;

    RecordSchema(ApiTypes types) {
        this.types = types;
    }

    /** The record, enumeration or interface itself; what it holds is told by references. */
    JsonObject of(Class<?> type) {
        if (type.isEnum()) {
            return words(type);
        }
        return type.isSealed() ? alternatives(type) : members(type);
    }

    private JsonObject members(Class<?> type) {
        var properties = new JsonObject();
        for (var component : type.getRecordComponents()) {
            var schema = of(component.getGenericType());
            properties.add(name(type, component.getName()),
                    component.getType().isPrimitive() ? schema : Schema.nullable(new Schema(schema)).json());
        }
        var whole = typed("object");
        whole.add("properties", properties);
        return whole;
    }

    private static String name(Class<?> type, String component) {
        try {
            return FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES.translateName(type.getDeclaredField(component));
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JsonObject words(Class<?> type) {
        var all = new JsonArray();
        for (var constant : type.getEnumConstants()) {
            all.add(((Enum<?>) constant).name().toLowerCase(Locale.ROOT));
        }
        var schema = typed("string");
        schema.add("enum", all);
        return schema;
    }

    private JsonObject alternatives(Class<?> type) {
        var all = new JsonArray();
        Arrays.stream(type.getPermittedSubclasses()).map(types::reference).forEach(all::add);
        var schema = new JsonObject();
        schema.add("anyOf", all);
        return schema;
    }

    private JsonObject of(Type type) {
        return switch (type) {
        case Class<?> plain -> value(plain);
        case ParameterizedType generic -> generic(generic);
        case GenericArrayType array -> list(array.getGenericComponentType());
        case WildcardType wild -> of(wild.getUpperBounds()[0]);
        default -> new JsonObject();
        };
    }

    private JsonObject value(Class<?> type) {
        if (WORDS.contains(type)) {
            return typed("string");
        }
        if (WHOLE.contains(type)) {
            return typed("integer");
        }
        if (FRACTIONS.contains(type)) {
            return typed("number");
        }
        if (type == boolean.class || type == Boolean.class) {
            return typed("boolean");
        }
        return structured(type);
    }

    private JsonObject structured(Class<?> type) {
        if (type == Instant.class) {
            return formatted("date-time");
        }
        if (type == URI.class) {
            return formatted("uri");
        }
        if (type == byte[].class) {
            var schema = typed("string");
            schema.addProperty("contentEncoding", "base64");
            return schema;
        }
        if (type.isArray()) {
            return list(type.componentType());
        }
        boolean ours = type.isRecord() || type.isEnum() || type.isSealed();
        return ours ? types.reference(type) : new JsonObject();
    }

    private JsonObject generic(ParameterizedType type) {
        var raw = (Class<?>) type.getRawType();
        var arguments = type.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            return list(arguments[0]);
        }
        if (Map.class.isAssignableFrom(raw)) {
            var schema = typed("object");
            schema.add("additionalProperties", of(arguments[1]));
            return schema;
        }
        return value(raw);
    }

    private JsonObject list(Type items) {
        var schema = typed("array");
        schema.add("items", of(items));
        return schema;
    }

    private static JsonObject formatted(String format) {
        var schema = typed("string");
        schema.addProperty("format", format);
        return schema;
    }

    private static JsonObject typed(String word) {
        var schema = new JsonObject();
        schema.addProperty("type", word);
        return schema;
    }
}
