// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import dev.maquette.server.internal.http.HttpProblem;
import dev.maquette.server.internal.record.RecordWords;

/** Which fields of a record clients may send, and what they look like. Any may be null. */
final class FieldShapes {

    private static final String TEXT = "text";
    private static final String FLAG = "flag";
    private static final String COUNT = "count";
    private static final String TEXTS = "texts";
    private static final String OBJECT = "object";
    private static final String SETTINGS = "settings";
    private static final Map<String, String> SHAPES = shapes();

    private FieldShapes() {
    }

    private static Map<String, String> shapes() {
        var shapes = new LinkedHashMap<String, String>();
        List.of("source", "source_api_response", "source_url", "name", "path", "description", "key", "hash", "format",
                "provider_id", "provider_model_id", "config_path", "notes").forEach(name -> shapes.put(name, TEXT));
        Map.of("source_type", "ModelSourceType", "base", "BaseModelType", "type", "ModelType", "prediction_type",
                "SchedulerPredictionType", "variant", "VariantType").forEach(shapes::put);
        List.of("cpu_only", "favourite").forEach(name -> shapes.put(name, FLAG));
        List.of("file_size", "rating").forEach(name -> shapes.put(name, COUNT));
        List.of("trigger_phrases", "tags").forEach(name -> shapes.put(name, TEXTS));
        shapes.put("capabilities", OBJECT);
        shapes.put("default_settings", SETTINGS);
        return shapes;
    }

    /** Whether a client may send a field of this name. */
    static boolean knows(String name) {
        return SHAPES.containsKey(name);
    }

    /**
     * The value as it is meant.
     *
     * @throws HttpProblem 422 when the field cannot hold it
     */
    static JsonElement checked(String name, JsonElement value) throws HttpProblem {
        var place = List.of("body", name);
        if (value.isJsonNull()) {
            return value;
        }
        var shape = SHAPES.get(name);
        return switch (shape) {
        case TEXT -> name.equals("source_url") ? address(text(value, place), place) : text(value, place);
        case FLAG -> primitive(value, place, "boolean", JsonPrimitive::isBoolean);
        case COUNT -> count(value, place);
        case TEXTS -> texts(value, place);
        case OBJECT -> object(value, place);
        case SETTINGS -> SettingsShape.checked(object(value, place), place);
        default -> {
            var words = shape.equals("VariantType") ? RecordWords.variants() : RecordWords.of(shape);
            Words.checked(text(value, place).getAsString(), place, words);
            yield value;
        }
        };
    }

    private static JsonPrimitive text(JsonElement value, List<String> place) throws HttpProblem {
        return primitive(value, place, "string", JsonPrimitive::isString);
    }

    private static JsonElement address(JsonPrimitive value, List<String> place) throws HttpProblem {
        var text = value.getAsString();
        if (text.isEmpty()) {
            return JsonNull.INSTANCE;
        }
        if (!text.matches("(?i)https?://.*")) {
            throw HttpProblem.invalid(place, "Value error, source_url must be an http or https URL", "value_error");
        }
        return value;
    }

    private static JsonElement count(JsonElement value, List<String> place) throws HttpProblem {
        var number = primitive(value, place, "integer", JsonPrimitive::isNumber);
        if (number.getAsBigDecimal().stripTrailingZeros().scale() > 0) {
            throw HttpProblem.invalid(place, "Input should be a valid integer, got a number with a fractional part",
                    "int_from_float");
        }
        return number;
    }

    /** A set: what is said twice counts once. */
    private static JsonElement texts(JsonElement value, List<String> place) throws HttpProblem {
        if (!value.isJsonArray()) {
            throw HttpProblem.invalid(place, "Input should be a valid set", "set_type");
        }
        var texts = new LinkedHashSet<JsonElement>();
        int i = 0;
        for (var each : value.getAsJsonArray()) {
            var inner = new ArrayList<>(place);
            inner.add(Integer.toString(i++));
            texts.add(text(each, inner));
        }
        var array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    private static JsonObject object(JsonElement value, List<String> place) throws HttpProblem {
        if (!value.isJsonObject()) {
            throw HttpProblem.invalid(place, "Input should be a valid dictionary", "dict_type");
        }
        return value.getAsJsonObject();
    }

    private static JsonPrimitive primitive(JsonElement value, List<String> place, String what,
            Predicate<JsonPrimitive> fits) throws HttpProblem {
        if (value instanceof JsonPrimitive primitive && fits.test(primitive)) {
            return primitive;
        }
        throw HttpProblem.invalid(place, "Input should be a valid " + what, what + "_type");
    }
}
