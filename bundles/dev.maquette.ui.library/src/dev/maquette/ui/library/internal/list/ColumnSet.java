// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which columns the user has chosen beside the names, in which order and how wide. A value.
 *
 * @param columns from left to right, none twice, the name not among them
 * @param state whether what is the matter with a model is told in words
 */
public record ColumnSet(List<Sized> columns, boolean state) {

    /** What is shown until the user chooses. */
    public static final ColumnSet USUAL = new ColumnSet(
            List.of(usual(Column.BASE), usual(Column.FORMAT), usual(Column.SIZE)), true);

    private static final int LEAST = 48;
    private static final int MOST = 600;
    private static final Pattern WORD = Pattern.compile("([a-z]+):(\\d{1,4})");

    /** A column and its width in points. */
    public record Sized(Column column, int width) {

        public Sized {
            width = Math.clamp(width, LEAST, MOST);
        }
    }

    public ColumnSet {
        columns = List.copyOf(columns);
    }

    private static Sized usual(Column column) {
        return new Sized(column, column.width());
    }

    /** Whether a column is shown where there is room. */
    public boolean has(Column column) {
        return switch (column) {
        case NAME -> true;
        case STATE -> state;
        default -> at(column) >= 0;
        };
    }

    private int at(Column column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).column() == column) {
                return i;
            }
        }
        return -1;
    }

    /** The same with a column more, or without it when it was there. A new one comes before the size. */
    public ColumnSet toggled(Column column) {
        if (column == Column.NAME) {
            return this;
        }
        if (column == Column.STATE) {
            return new ColumnSet(columns, !state);
        }
        List<Sized> next = new ArrayList<>(columns);
        int now = at(column);
        if (now >= 0) {
            next.remove(now);
        } else {
            int size = at(Column.SIZE);
            next.add(size < 0 ? next.size() : size, usual(column));
        }
        return new ColumnSet(next, state);
    }

    /** The same with a column as wide as this. */
    public ColumnSet sized(Column column, int width) {
        return new ColumnSet(columns.stream().map(each -> each.column() == column ? new Sized(column, width) : each)
                .toList(), state);
    }

    /** The same with a column in the place of another, which makes way. */
    public ColumnSet moved(Column column, Column to) {
        int from = at(column);
        int place = at(to);
        if (from < 0 || place < 0) {
            return this;
        }
        List<Sized> next = new ArrayList<>(columns);
        next.add(place, next.remove(from));
        return new ColumnSet(next, state);
    }

    /** How it is remembered, such as {@code state base:76 size:72}. */
    public String words() {
        String sized = columns.stream().map(each -> each.column().word() + ':' + each.width())
                .collect(Collectors.joining(" "));
        return (state ? Column.STATE.word() + ' ' : "") + sized;
    }

    /** What was remembered; words that say nothing are passed over, and from none the usual columns come. */
    public static ColumnSet of(String words) {
        if (words.isBlank()) {
            return USUAL;
        }
        Set<Column> seen = EnumSet.of(Column.NAME, Column.STATE);
        List<Sized> columns = new ArrayList<>();
        boolean state = false;
        for (String word : words.strip().split("\\s+")) {
            state |= word.equals(Column.STATE.word());
            sized(word).filter(each -> seen.add(each.column())).ifPresent(columns::add);
        }
        return new ColumnSet(columns, state);
    }

    private static Optional<Sized> sized(String word) {
        Matcher parts = WORD.matcher(word);
        return parts.matches() ? Column.of(parts.group(1)).map(each -> new Sized(each,
                Integer.parseInt(parts.group(2)))) : Optional.empty();
    }
}
