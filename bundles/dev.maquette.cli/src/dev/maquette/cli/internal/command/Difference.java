// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.ArrayList;
import java.util.List;

import dev.maquette.cli.internal.output.Style;

/**
 * What is other in a text than before, as people know it: lines that go with a minus, lines that come with a plus, and
 * some around them. It is meant for small changes in one place.
 *
 * @param style emphasis
 */
record Difference(Style style) {

    private static final int AROUND = 2;

    /** @param before null when there was nothing, as after when nothing is left */
    List<String> lines(String before, String after) {
        var old = text(before).lines().toList();
        var now = text(after).lines().toList();
        int head = 0;
        while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(old.size(), now.size()) - head
                && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        var lines = new ArrayList<String>();
        old.subList(Math.max(0, head - AROUND), head).forEach(line -> lines.add(style.faint("  " + line)));
        old.subList(head, old.size() - tail).forEach(line -> lines.add(style.bad("- " + line)));
        now.subList(head, now.size() - tail).forEach(line -> lines.add(style.good("+ " + line)));
        old.subList(old.size() - tail, Math.min(old.size(), old.size() - tail + AROUND))
                .forEach(line -> lines.add(style.faint("  " + line)));
        return lines;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
