// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.help.internal.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.maquette.ui.help.internal.sheet.Sheet.Jump;
import dev.maquette.ui.help.internal.sheet.Sheet.Line;
import dev.maquette.ui.help.internal.sheet.Sheet.Picture;
import dev.maquette.ui.help.internal.sheet.Sheet.Run;
import dev.maquette.ui.help.internal.sheet.Sheet.Table;

/** A sheet that is being written, from its first word to its last. */
final class Draft {

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    private final List<Jump> jumps = new ArrayList<>();
    private final Map<String, Integer> anchors = new LinkedHashMap<>();

    /** Begins another line; above the first there is no gap. */
    void line(int gap, int depth, boolean code) {
        if (!lines.isEmpty()) {
            text.append('\n');
        }
        lines.add(new Line(lines.isEmpty() ? 0 : gap, depth, code));
    }

    void append(String words) {
        text.append(words);
    }

    /** What the content writes stands out. */
    void inked(Ink ink, Runnable content) {
        int start = text.length();
        content.run();
        if (text.length() > start) {
            runs.add(new Run(start, text.length() - start, ink));
        }
    }

    /** What the content writes can be clicked. */
    void jump(String link, Runnable content) {
        int start = text.length();
        inked(Ink.LINK, content);
        jumps.add(new Jump(start, text.length() - start, link));
    }

    /** This line is known by a name; the first of a name is meant by it. */
    void anchor(String name) {
        anchors.putIfAbsent(name, lines.size() - 1);
    }

    void picture(String path) {
        pictures.add(new Picture(text.length(), path));
        text.append(Sheet.PICTURE);
    }

    /** The next line is the first of a table. */
    void table() {
        tables.add(new Table(lines.size(), new ArrayList<>()));
    }

    boolean isTableEmpty() {
        return tables.getLast().rows().isEmpty();
    }

    /** This line is the next row of the table. */
    void row() {
        tables.getLast().rows().add(new ArrayList<>());
    }

    /** What the content writes is the next cell of the row. */
    void cell(Runnable content) {
        List<String> row = tables.getLast().rows().getLast();
        if (!row.isEmpty()) {
            text.append('\t');
        }
        int start = text.length();
        content.run();
        row.add(text.substring(start));
    }

    Sheet sheet() {
        return new Sheet(text.toString(), List.copyOf(runs), List.copyOf(lines), List.copyOf(tables),
                List.copyOf(pictures), List.copyOf(jumps), Map.copyOf(anchors));
    }
}
