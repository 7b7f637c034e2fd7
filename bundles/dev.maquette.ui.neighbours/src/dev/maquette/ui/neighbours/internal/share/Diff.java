// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import java.util.ArrayList;
import java.util.List;

/** What is different between two texts, line by line, with some lines around it that are the same. */
final class Diff {

    /** Lines around a change that are shown. */
    private static final int AROUND = 3;
    /** Products of lines above which nobody looks for the shortest difference. */
    private static final long MOST = 4_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<DiffLine.Text> lines = new ArrayList<>();

    private Diff(String before, String after) {
        this.before = before == null ? List.of() : before.lines().toList();
        this.after = after == null ? List.of() : after.lines().toList();
    }

    /**
     * @param before null for a text that is new
     * @param after null for a text that goes
     */
    static List<DiffLine> of(String before, String after) {
        Diff diff = new Diff(before, after);
        diff.compare();
        return diff.folded();
    }

    private void compare() {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        add(' ', before.subList(0, start));
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        add(' ', before.subList(before.size() - end, before.size()));
    }

    private void add(char sign, List<String> texts) {
        texts.forEach(text -> lines.add(new DiffLine.Text(sign, text)));
    }

    private void middle(List<String> old, List<String> now) {
        if ((long) old.size() * now.size() > MOST) {
            add('-', old);
            add('+', now);
            return;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                lines.add(new DiffLine.Text(' ', old.get(i++)));
                j++;
            } else if (i < old.size() && (j == now.size() || common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new DiffLine.Text('-', old.get(i++)));
            } else {
                lines.add(new DiffLine.Text('+', now.get(j++)));
            }
        }
    }

    /** How many lines both have from two places on, for the longest such row of lines. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Lines far from any change become one that says how many they are. */
    private List<DiffLine> folded() {
        List<DiffLine> folded = new ArrayList<>();
        List<DiffLine> far = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (near(i)) {
                fold(far, folded);
                folded.add(lines.get(i));
            } else {
                far.add(lines.get(i));
            }
        }
        fold(far, folded);
        return folded;
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
            if (lines.get(i).sign() != ' ') {
                return true;
            }
        }
        return false;
    }
}
