// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Compares values of fields as a user would: 30 and 30.0 are one number, and a field that is empty holds as little as
 * one that is not set.
 */
final class SameValue {

    private SameValue() {
    }

    /** @param one what JSON has: a string, number, boolean, list or map, or null */
    static boolean same(Object one, Object other) {
        return Objects.equals(plain(one), plain(other));
    }

    private static Object plain(Object value) {
        return switch (value) {
        case null -> null;
        case String text -> text.isEmpty() ? null : text;
        case Number number -> new BigDecimal(number.toString()).stripTrailingZeros();
        case List<?> list -> list.isEmpty() ? null : list.stream().map(SameValue::plain).toList();
        case Map<?, ?> map -> members(map);
        default -> value;
        };
    }

    private static Object members(Map<?, ?> map) {
        Map<String, Object> members = new TreeMap<>();
        map.forEach((name, value) -> {
            Object member = plain(value);
            if (member != null) {
                members.put(name.toString(), member);
            }
        });
        return members.isEmpty() ? null : members;
    }
}
