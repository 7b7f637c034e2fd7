// SPDX-License-Identifier: EPL-2.0
package dev.maquette.server.internal.operation;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import com.google.gson.FieldNamingPolicy;

import dev.maquette.api.request.RequestType;

/**
 * What an operation takes and tells.
 *
 * @param name of the operation
 * @param streamed whether it tells what it finds while it runs
 * @param request name to type of each member of the request
 * @param item name to type of each member of what it finds; null when it is not streamed
 * @param outcome name to type of each member of the outcome
 */
record OperationDescription(String name, boolean streamed, Map<String, String> request, Map<String, String> item,
        Map<String, String> outcome) {

    static OperationDescription of(RequestType type) {
        return new OperationDescription(type.name(), type.streamed(), members(type.request()),
                type.item().map(OperationDescription::members).orElse(null), members(type.outcome()));
    }

    private static Map<String, String> members(Class<?> type) {
        var members = new LinkedHashMap<String, String>();
        for (var field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                members.put(FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES.translateName(field),
                        word(field.getGenericType()));
            }
        }
        return members;
    }

    private static String word(Type type) {
        return switch (type) {
        case ParameterizedType generic -> word(generic.getRawType()) + Arrays
                .stream(generic.getActualTypeArguments()).map(OperationDescription::word)
                .collect(Collectors.joining(", ", "<", ">"));
        case Class<?> plain when plain.isEnum() -> Arrays.stream(plain.getEnumConstants())
                .map(each -> each.toString().toLowerCase(Locale.ROOT)).collect(Collectors.joining("|"));
        case Class<?> plain -> plain.getSimpleName();
        default -> type.getTypeName();
        };
    }
}
