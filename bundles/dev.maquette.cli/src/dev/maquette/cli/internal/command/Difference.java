// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.util.ArrayList;
import java.util.List;

import dev.maquette.api.neighbour.LineDifference;
import dev.maquette.api.neighbour.LineDifference.Line;
import dev.maquette.cli.internal.output.Style;

/**
 * What is other in a text than before, as people know it: lines that go with a minus, lines that come with a plus, and
 * some around them.
 *
 * @param style emphasis
 * @param around how many lines that stay are shown before and after those that do not
 */
record Difference(Style style, int around) {

    /** @param before null when there was nothing, as after when nothing is left */
    List<String> lines(String before, String after) {
        var lines = new ArrayList<String>();
        for (var part : LineDifference.parts(before, after, around)) {
            if (!lines.isEmpty()) {
                lines.add(style.faint("  …"));
            }
            part.forEach(line -> lines.add(text(line)));
        }
        return lines;
    }

    private String text(Line line) {
        return switch (line.kind()) {
        case SAME -> style.faint("  " + line.text());
        case REMOVED -> style.bad("- " + line.text());
        case ADDED -> style.good("+ " + line.text());
        };
    }
}
