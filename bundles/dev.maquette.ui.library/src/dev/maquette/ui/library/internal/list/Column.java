// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.Optional;

import dev.maquette.api.library.ModelQuery.Sort;
import dev.maquette.ui.library.internal.Messages;

/** What the list can tell of a model, the most important first: a list that is too narrow leaves out the last ones. */
public enum Column {
    /** The model's name, with what it is below; always there. */
    NAME("name", 0, Sort.NAME),
    /** Its size. */
    SIZE("size", 72, Sort.SIZE),
    /** What is the matter with it, in words, beside its name; without this column as an icon. */
    STATE("state", 0, Sort.STATE),
    /** Its base. */
    BASE("base", 76, Sort.BASE),
    /** Its format. */
    FORMAT("format", 92, Sort.FORMAT),
    /** Its type. */
    TYPE("type", 104, Sort.TYPE),
    /** Its stars. */
    RATING("rating", 84, Sort.RATING),
    /** When it was added. */
    ADDED("added", 96, Sort.CREATED),
    /** When its record was changed. */
    CHANGED("changed", 96, Sort.UPDATED),
    /** Its variant. */
    VARIANT("variant", 96, null),
    /** Its tags. */
    TAGS("tags", 140, null),
    /** Its licence. */
    LICENSE("license", 112, null),
    /** Where its file is. */
    PATH("path", 200, Sort.PATH);

    private final String word;
    private final int width;
    private final Sort order;

    Column(String word, int width, Sort order) {
        this.word = word;
        this.width = width;
        this.order = order;
    }

    /** What it is called where it is remembered. */
    public String word() {
        return word;
    }

    /** The column of this word. */
    public static Optional<Column> of(String word) {
        for (Column column : values()) {
            if (column.word.equals(word)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** What models are ordered by when they are sorted by it; empty when they cannot be. */
    public Optional<Sort> order() {
        return Optional.ofNullable(order);
    }

    /** Whether sorting by it begins with the largest, best or latest. */
    boolean largestFirst() {
        return this == SIZE || this == RATING || this == ADDED || this == CHANGED;
    }

    /** Points it is wide at first; 0 when its width is not to be chosen. */
    int width() {
        return width;
    }

    /** Whether it is figures, which end below each other. */
    boolean figures() {
        return this == SIZE;
    }

    /** What the header calls it. */
    public String label() {
        return switch (this) {
        case NAME -> Messages.Header_name;
        case SIZE -> Messages.Header_size;
        case STATE -> Messages.Header_state;
        case BASE -> Messages.Header_base;
        case FORMAT -> Messages.Header_format;
        case TYPE -> Messages.Header_type;
        case RATING -> Messages.Header_rating;
        case ADDED -> Messages.Header_added;
        case CHANGED -> Messages.Header_changed;
        case VARIANT -> Messages.Header_variant;
        case TAGS -> Messages.Header_tags;
        case LICENSE -> Messages.Header_license;
        case PATH -> Messages.Header_path;
        };
    }
}
