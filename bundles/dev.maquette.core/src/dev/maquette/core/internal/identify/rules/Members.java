// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A JSON object whose members are taken one by one, so that a misspelt one is noticed. */
final class Members {

    private final String place;
    private final Map<String, Object> members;
    private final Set<String> taken = new HashSet<>();

    private Members(String place, Map<String, Object> members) {
        this.place = place;
        this.members = members;
    }

    /** @param place where the object stands, for messages */
    @SuppressWarnings("unchecked") // Gson makes string keys only
    static Members of(String place, Object json) throws RuleSyntaxException {
        if (json instanceof Map<?, ?> map) {
            return new Members(place, (Map<String, Object>) map);
        }
        throw new RuleSyntaxException(place + " is not an object");
    }

    String place() {
        return place;
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    Set<String> names() {
        return members.keySet();
    }

    /** The member as it is, null when absent. */
    Object any(String name) {
        taken.add(name);
        return members.get(name);
    }

    String text(String name) throws RuleSyntaxException {
        if (any(name) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw wrong(name, "a text");
    }

    int number(String name, Integer otherwise) throws RuleSyntaxException {
        var value = any(name);
        if (value == null && otherwise != null) {
            return otherwise;
        }
        if (value instanceof Long number && number == number.intValue()) {
            return number.intValue();
        }
        throw wrong(name, "a whole number");
    }

    boolean flag(String name) throws RuleSyntaxException {
        return switch (any(name)) {
        case null -> false;
        case Boolean flag -> flag;
        default -> throw wrong(name, "true or false");
        };
    }

    /** The member's values: a list's, or the one value that stands for a list of one. */
    List<Object> values(String name) throws RuleSyntaxException {
        var value = any(name);
        var values = value instanceof List<?> list ? List.<Object>copyOf(list)
                : value == null ? List.of() : List.of(value);
        if (values.isEmpty()) {
            throw wrong(name, "a value or a list of values");
        }
        return values;
    }

    List<String> texts(String name) throws RuleSyntaxException {
        var texts = new ArrayList<String>();
        for (var value : values(name)) {
            if (!(value instanceof String text)) {
                throw wrong(name, "a text or a list of texts");
            }
            texts.add(text);
        }
        return List.copyOf(texts);
    }

    /** A member that is a regular expression. */
    Pattern pattern(String name) throws RuleSyntaxException {
        try {
            return Pattern.compile(text(name));
        } catch (PatternSyntaxException e) {
            throw wrong(name, "a regular expression (" + e.getDescription() + ")");
        }
    }

    /** A list, empty when absent. */
    List<Object> list(String name) throws RuleSyntaxException {
        return switch (any(name)) {
        case null -> List.of();
        case List<?> list -> List.copyOf(list);
        default -> throw wrong(name, "a list");
        };
    }

    /** A nested object, empty when absent. */
    Members object(String name) throws RuleSyntaxException {
        var value = any(name);
        return of(place + ", " + name, value == null ? Map.of() : value);
    }

    /** Complains about a member that nobody took. */
    void done() throws RuleSyntaxException {
        for (var name : members.keySet()) {
            if (!taken.contains(name) && !"comment".equals(name)) {
                throw new RuleSyntaxException(place + " has the unknown member " + name);
            }
        }
    }

    RuleSyntaxException wrong(String name, String wanted) {
        return new RuleSyntaxException(place + ": " + name + " should be " + wanted);
    }
}
