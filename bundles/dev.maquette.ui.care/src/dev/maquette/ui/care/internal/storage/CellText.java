// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.storage;

import java.util.List;

import org.eclipse.swt.graphics.GC;

import dev.maquette.ui.look.Look;
import dev.maquette.ui.look.Type;

/**
 * Fits names into the little room of a cell.
 *
 * @param room points that a line may take
 */
record CellText(Look look, GC gc, int room) {

    private static final Type TYPE = Type.CAPTION_STRONG;

    /** Of a path the end tells more than the beginning: as many of its last parts as fit. */
    String front(String name) {
        if (fits(name) || next(name, 0) < 0) {
            return name;
        }
        int from = next(name, 1);
        while (from > 0) {
            var end = "…" + name.substring(from);
            if (fits(end)) {
                return end;
            }
            from = next(name, from + 1);
        }
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /** Where the next part of a path begins; less than 0 for none. */
    private static int next(String name, int from) {
        for (int i = from; i < name.length(); i++) {
            if (name.charAt(i) == '/' || name.charAt(i) == '\\') {
                return i;
            }
        }
        return -1;
    }

    /** The name on one line, or divided where a word ends; what is left over after the last line is cut off. */
    List<String> lines(String name, int most) {
        if (most < 2 || fits(name)) {
            return List.of(name);
        }
        int end = breakOf(name);
        return end <= 0 ? List.of(name) : List.of(name.substring(0, end).strip(), name.substring(end).strip());
    }

    /** Where the longest beginning ends that fits and is words; 0 where not even the first one fits. */
    private int breakOf(String name) {
        int found = 0;
        for (int i = 1; i < name.length() && fits(name.substring(0, i)); i++) {
            char c = name.charAt(i);
            if (c == ' ' || c == '_' || c == '-' || c == '.') {
                found = i + (c == ' ' ? 0 : 1);
            }
        }
        return fits(name.substring(0, found).strip()) ? found : 0;
    }

    private boolean fits(String text) {
        return look.painter().extent(gc, TYPE, text).x <= room;
    }
}
