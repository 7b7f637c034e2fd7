// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How a file spells JSON.
 *
 * @param gap what stands between a comma and the next member: in an indented file a line break and the indentation
 * @param ascii whether other characters are escaped. A file that has none may be read in any encoding, and by some
 *     programs is
 */
record Spelling(String gap, boolean ascii) {

    /** @param before the value that it takes the place of, or null */
    String value(Object value, String before) {
        return switch (value) {
        case String text -> text(text);
        case BigDecimal number -> number(number);
        case Integer number -> number.toString();
        case Long number -> number.toString();
        case Double number -> number(BigDecimal.valueOf(number));
        case Boolean yes -> yes.toString();
        case List<?> list -> list(list, before);
        default -> throw new IllegalArgumentException("Not to be written: " + value.getClass());
        };
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** One below the other, where the file has its members so and had no such list on one line. */
    private String list(List<?> list, String before) {
        boolean lines = gap.indexOf('\n') >= 0 && !list.isEmpty()
                && (before == null || before.indexOf('\n') >= 0 || before.replaceAll("\\s", "").length() <= 4);
        var inner = lines ? gap + gap.substring(gap.lastIndexOf('\n') + 1) : "";
        var between = lines ? "," + inner : gap.isEmpty() ? "," : ", ";
        return list.stream().map(each -> text(each.toString()))
                .collect(Collectors.joining(between, "[" + inner, (lines ? gap : "") + "]"));
    }

    String text(String text) {
        var json = new StringBuilder("\"");
        text.codePoints().forEach(point -> character(point, json));
        return json.append('"').toString();
    }

    private void character(int point, StringBuilder json) {
        switch (point) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
            // half of a pair is no character that a file can hold
            boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            if (point < ' ' || half || ascii && point >= 127) {
                Character.toString(point).chars().forEach(c -> json.append("\\u%04x".formatted(c)));
            } else {
                json.appendCodePoint(point);
            }
        }
        }
    }
}
