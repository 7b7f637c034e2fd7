// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;

import dev.maquette.api.inspect.Part;

/** The rows of the metadata: fields, each value on one line; a long or structured one is laid out when it is opened. */
public final class MetadataRows {

    private static final Gson PRETTY = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls()
            .create();
    /** Laying out a value of many megabytes would hold the screen up. */
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int MOST_LINES = 5000;
    private static final int LONG = 80;

    /** A field of a file. */
    record Field(String file, String key, String value) {

        /** @param text in lower case */
        private boolean says(String text) {
            return text.isEmpty() || key.toLowerCase(Locale.ROOT).contains(text)
                    || value.toLowerCase(Locale.ROOT).contains(text);
        }

        private boolean foldable() {
            return value.length() > LONG || value.indexOf('\n') >= 0 || value.startsWith("{") || value.startsWith("[");
        }
    }

    /** A row. */
    sealed interface Row {

        /** The file that the fields below are from. */
        record File(String name) implements Row {
        }

        /** A field with its value on one line. */
        record Value(Field field, String line, boolean foldable, boolean open) implements Row {
        }

        /** A line of the value above. */
        record Line(Field field, String text) implements Row {
        }
    }

    private final List<Field> fields;
    private final List<Field> found;
    private final Set<Field> open;
    private final List<Row> rows = new ArrayList<>();

    /** @param found those of the fields that are shown */
    private MetadataRows(List<Field> fields, List<Field> found, Set<Field> open) {
        this.fields = fields;
        this.found = found;
        this.open = open;
        String file = null;
        boolean several = fields.stream().map(Field::file).distinct().count() > 1;
        for (var field : found) {
            if (several && !field.file.equals(file)) {
                file = field.file;
                rows.add(new Row.File(file));
            }
            add(field);
        }
    }

    /** All fields, closed. */
    static MetadataRows of(List<Part> parts, String folder) {
        var fields = new ArrayList<Field>();
        for (var part : parts) {
            part.metadata().forEach((key, value) -> fields.add(new Field(part.file().isEmpty() ? folder : part.file(),
                    key, value)));
        }
        return new MetadataRows(fields, fields, Set.of());
    }

    private void add(Field field) {
        boolean opened = open.contains(field);
        var start = field.value.substring(0, Math.min(field.value.length(), 500));
        rows.add(new Row.Value(field, start.replaceAll("\\s+", " ").strip(), field.foldable(), opened));
        if (opened) {
            lines(field.value).forEach(line -> rows.add(new Row.Line(field, line)));
        }
    }

    private static List<String> lines(String value) {
        var text = value.length() > MOST_CHARACTERS ? value.substring(0, MOST_CHARACTERS) + "…" : pretty(value);
        return text.lines().limit(MOST_LINES).map(line -> line.replace("\t", "    ")).toList();
    }

    private static String pretty(String value) {
        if (!value.startsWith("{") && !value.startsWith("[")) {
            return value;
        }
        try {
            return PRETTY.toJson(PRETTY.fromJson(value, JsonElement.class));
        } catch (JsonParseException _) {
            return value; // it only looks like JSON
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** Number of fields, shown or not. */
    int size() {
        return fields.size();
    }

    /** The same fields with one opened or closed. */
    MetadataRows toggled(Field field) {
        var next = new HashSet<>(open);
        if (!next.remove(field)) {
            next.add(field);
        }
        return new MetadataRows(fields, found, next);
    }

    /** Those fields in which a text occurs; takes a while where values are long. */
    MetadataRows filtered(String text) {
        var words = text.strip().toLowerCase(Locale.ROOT);
        return new MetadataRows(fields, fields.stream().filter(field -> field.says(words)).toList(), open);
    }

    /** The same rows with those opened that are open in others. */
    MetadataRows openedAs(MetadataRows others) {
        return others.open.equals(open) ? this : new MetadataRows(fields, found, others.open);
    }
}
