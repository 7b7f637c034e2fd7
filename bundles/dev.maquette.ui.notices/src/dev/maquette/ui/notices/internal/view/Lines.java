// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import dev.maquette.ui.look.When;
import dev.maquette.ui.notices.internal.store.Entry;

/**
 * Makes rows of notifications: a heading for each day, and reasons below what is unfolded.
 *
 * @param open the ids of what is unfolded
 */
record Lines(When when, Choice choice, Set<Long> open) {

    /** @param entries newest first */
    List<Line> of(List<Entry> entries) {
        List<Line> lines = new ArrayList<>();
        String day = "";
        for (Entry entry : entries) {
            if (choice.has(entry.notice().kind())) {
                String now = when.day(entry.at());
                if (!now.equals(day)) {
                    lines.add(new Line.Day(now));
                    day = now;
                }
                add(entry, lines);
            }
        }
        return lines;
    }

    private void add(Entry entry, List<Line> lines) {
        int reasons = entry.notice().reasons().size();
        boolean unfolded = reasons > 0 && open.contains(entry.id());
        lines.add(new Line.Told(entry, when.time(entry.at()), unfolded));
        for (int i = 0; unfolded && i < reasons; i++) {
            lines.add(new Line.Because(entry, i, i == reasons - 1));
        }
    }
}
