// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import java.util.ArrayList;
import java.util.List;

import dev.maquette.api.neighbour.LineDifference;
import dev.maquette.api.neighbour.LineDifference.Kind;
import dev.maquette.api.neighbour.LineDifference.Line;

/** What is different between two texts, with some lines around it that are the same. */
final class Diff {

    /** Lines around a change that are shown. */
    private static final int AROUND = 3;

    private final List<Line> lines;

    private Diff(List<Line> lines) {
        this.lines = lines;
    }

    /**
     * @param before null for a text that is new
     * @param after null for a text that goes
     */
    static List<DiffLine> of(String before, String after) {
        return new Diff(LineDifference.of(before, after)).folded();
    }

    /** Lines far from any change become one that says how many they are. */
    private List<DiffLine> folded() {
        List<DiffLine> folded = new ArrayList<>();
        List<DiffLine> far = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (near(i)) {
                fold(far, folded);
                folded.add(shown(lines.get(i)));
            } else {
                far.add(shown(lines.get(i)));
            }
        }
        fold(far, folded);
        return folded;
    }

    private static DiffLine shown(Line line) {
        return new DiffLine.Text(switch (line.kind()) {
        case ADDED -> '+';
        case REMOVED -> '-';
        case SAME -> ' ';
        }, line.text());
    }

    /** A single line takes no more room than words that tell of it. */
    private static void fold(List<DiffLine> far, List<DiffLine> folded) {
        if (far.size() > 1) {
            folded.add(new DiffLine.Same(far.size()));
        } else {
            folded.addAll(far);
        }
        far.clear();
    }

    private boolean near(int line) {
        for (int i = Math.max(0, line - AROUND); i <= Math.min(lines.size() - 1, line + AROUND); i++) {
            if (lines.get(i).kind() != Kind.SAME) {
                return true;
            }
        }
        return false;
    }
}
