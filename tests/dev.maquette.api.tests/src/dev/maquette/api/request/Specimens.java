// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.maquette.api.transfer.Secret;

/** Makes values of any record, with something in each component. */
final class Specimens {

    private static final int DEEPEST = 6;

    private final boolean bare;
    private int count;

    /** @param bare with null or nothing wherever the record accepts that */
    Specimens(boolean bare) {
        this.bare = bare;
    }

    <R> R record(Class<R> type) {
        return type.cast(record(type, 0));
    }

    private Object record(Class<?> type, int depth) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(each -> each.getType()).toArray(Class<?>[]::new);
        var values = Arrays.stream(components).map(each -> of(each.getGenericType(), depth + 1)).toArray();
        for (int i = 0; bare && i < values.length; i++) {
            values[i] = without(type, types, values, i);
        }
        return either(type, types, values);
    }

    /** All of them; where the record takes only one of two, without the first that makes it content. */
    private static Object either(Class<?> type, Class<?>[] types, Object[] values) {
        try {
            return made(type, types, values);
        } catch (IllegalArgumentException tooMany) {
            for (int i = 0; i < values.length; i++) {
                var fewer = values.clone();
                fewer[i] = without(type, types, values, i);
                if (fewer[i] == null) {
                    return made(type, types, fewer);
                }
            }
            throw tooMany;
        }
    }

    /** Null in this place, if the record can be made with that. */
    private static Object without(Class<?> type, Class<?>[] types, Object[] values, int place) {
        if (types[place].isPrimitive()) {
            return values[place];
        }
        var tried = values.clone();
        tried[place] = null;
        try {
            made(type, types, tried);
            return null;
        } catch (IllegalArgumentException _) {
            return values[place];
        }
    }

    private static Object made(Class<?> type, Class<?>[] types, Object[] values) {
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(type + " refuses " + Arrays.toString(values), refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type.getName(), impossible);
        }
    }

    private Object of(Type type, int depth) {
        return switch (type) {
        case ParameterizedType generic -> generic(generic, depth);
        case WildcardType wild -> of(wild.getUpperBounds()[0], depth);
        case Class<?> plain -> plain(plain, depth);
        default -> throw new IllegalStateException("No specimen of " + type);
        };
    }

    private Object generic(ParameterizedType type, int depth) {
        var arguments = type.getActualTypeArguments();
        if (depth > DEEPEST) {
            return type.getRawType() == Map.class ? Map.of()
                    : type.getRawType() == Set.class ? Set.of() : List.of();
        }
        if (type.getRawType() == List.class) {
            return List.of(of(arguments[0], depth), of(arguments[0], depth));
        }
        if (type.getRawType() == Set.class) {
            return Set.of(of(arguments[0], depth));
        }
        if (type.getRawType() == Map.class) {
            return map(arguments, depth);
        }
        throw new IllegalStateException("No specimen of " + type);
    }

    private Map<Object, Object> map(Type[] arguments, int depth) {
        var map = new LinkedHashMap<>();
        map.put(of(arguments[0], depth), of(arguments[1], depth));
        return map;
    }

    private Object plain(Class<?> type, int depth) {
        count++;
        if (type.isRecord()) {
            return depth > DEEPEST ? null : record(type, depth);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[count % type.getEnumConstants().length];
        }
        return switch (type.getName()) {
        case "java.lang.String" -> "text ü " + count;
        case "int", "java.lang.Integer" -> 10 + count;
        case "long", "java.lang.Long" -> 10L + count;
        case "double", "java.lang.Double" -> 1.5 + count;
        case "float", "java.lang.Float" -> 0.25f + count;
        case "boolean", "java.lang.Boolean" -> count % 2 == 0;
        case "java.lang.Object" -> anything();
        case "java.time.Instant" -> Instant.ofEpochSecond(1_700_000_000L + count, 123_000_000);
        case "java.net.URI" -> URI.create("https://example.org/" + count);
        case "java.nio.file.Path" -> Path.of("folder", "file " + count);
        case "[B" -> new byte[]{(byte) count, -1, 0};
        case "dev.maquette.api.transfer.Secret" -> new Secret("token" + count);
        default -> throw new IllegalStateException("No specimen of " + type);
        };
    }

    /** What JSON can say of an unknown thing. */
    private Object anything() {
        var nothing = new LinkedHashMap<String, Object>();
        nothing.put("cleared", null);
        return switch (count % 5) {
        case 0 -> "text";
        case 1 -> 5_000_000_000L;
        case 2 -> 0.75;
        case 3 -> nothing;
        default -> List.of(true, "two");
        };
    }
}
