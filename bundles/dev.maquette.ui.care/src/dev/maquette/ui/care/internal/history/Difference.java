// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import dev.maquette.api.json.Json;
import dev.maquette.api.library.Change;
import dev.maquette.api.model.ModelRecord;

/**
 * What a change made of one field.
 *
 * @param field its name in words
 * @param before what it held, on one line; a word that says so where it held nothing
 * @param after what it holds
 */
record Difference(String field, String before, String after) {

    /** What every change changes. */
    private static final Set<String> ALWAYS = Set.of("version", "updated_at");
    private static final int LONG = 80;

    /** What a change made of a record; nothing where the record came or went. Takes a while where there are many. */
    static List<Difference> of(Change change) {
        if (change.before() == null || change.after() == null) {
            return List.of();
        }
        Map<String, String> before = values(change.before());
        Map<String, String> after = values(change.after());
        Set<String> fields = new LinkedHashSet<>(after.keySet());
        fields.addAll(before.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String field : fields) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                differences.add(new Difference(field, shown(before.get(field)), shown(after.get(field))));
            }
        }
        return differences;
    }

    private static Map<String, String> values(ModelRecord record) {
        Map<?, ?> fields = Json.read(Json.write(record), Map.class);
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (!ALWAYS.contains(name)) {
                put(name.toString().replace('_', ' '), value, values);
            }
        });
        return values;
    }

    private static void put(String name, Object value, Map<String, String> into) {
        switch (value) {
        case null -> {
            // a field that holds nothing is as one that is not there
        }
        case Map<?, ?> parts -> parts.forEach(
                (part, held) -> put(name + " " + part.toString().replace('_', ' '), held, into));
        case List<?> parts when parts.isEmpty() -> {
            // likewise
        }
        case List<?> parts -> into.put(name, parts.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        case String text when text.isBlank() -> {
            // likewise
        }
        case Boolean yes -> into.put(name, yes ? Messages.Value_yes : Messages.Value_no);
        default -> into.put(name, value.toString());
        }
    }

    private static String shown(String value) {
        if (value == null) {
            return Messages.Value_nothing;
        }
        String line = value.strip().replaceAll("\\s+", " ");
        return line.length() <= LONG ? line : line.substring(0, LONG - 1).stripTrailing() + "\u2026";
    }

    /** All of it in a line. */
    String words() {
        return NLS.bind(Messages.History_difference, new Object[]{field, before, after});
    }
}
