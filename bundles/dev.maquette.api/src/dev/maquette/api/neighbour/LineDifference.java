// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.neighbour;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** What is different between two texts, line by line, for a user to look at before a file is written. */
public final class LineDifference {

    /** Texts with more lines in what differs are told as replaced there; nobody compares these by eye. */
    private static final int MOST = 2000;

    private LineDifference() {
    }

    /** What became of a line. */
    public enum Kind {
        /** It is in both. */
        SAME,
        /** It is only in the first. */
        REMOVED,
        /** It is only in the second. */
        ADDED
    }

    /**
     * A line.
     *
     * @param kind what became of it
     * @param text without its end
     */
    public record Line(Kind kind, String text) {

        public Line {
            Objects.requireNonNull(kind);
            Objects.requireNonNull(text);
        }
    }

    /**
     * The lines of both texts in their order, those that both have once.
     *
     * @param before the first text, or null for none
     * @param after the second text, or null for none
     */
    public static List<Line> of(String before, String after) {
        var first = lines(before);
        var second = lines(after);
        int head = 0;
        while (head < Math.min(first.size(), second.size()) && first.get(head).equals(second.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(first.size(), second.size()) - head
                && first.get(first.size() - 1 - tail).equals(second.get(second.size() - 1 - tail))) {
            tail++;
        }
        var all = new ArrayList<Line>();
        add(Kind.SAME, first.subList(0, head), all);
        all.addAll(middle(first.subList(head, first.size() - tail), second.subList(head, second.size() - tail)));
        add(Kind.SAME, first.subList(first.size() - tail, first.size()), all);
        return Collections.unmodifiableList(all);
    }

    /**
     * The same with only so many unchanged lines around each that changed.
     *
     * @param around how many
     * @return parts of the text that stand apart from each other
     */
    public static List<List<Line>> parts(String before, String after, int around) {
        var all = of(before, after);
        var near = new boolean[all.size()];
        for (int i = 0; i < near.length; i++) {
            if (all.get(i).kind() != Kind.SAME) {
                for (int j = Math.max(0, i - around); j <= Math.min(near.length - 1, i + around); j++) {
                    near[j] = true;
                }
            }
        }
        var parts = new ArrayList<List<Line>>();
        for (int i = 0; i < near.length; i++) {
            if (near[i] && (i == 0 || !near[i - 1])) {
                parts.add(new ArrayList<>());
            }
            if (near[i]) {
                parts.getLast().add(all.get(i));
            }
        }
        return Collections.unmodifiableList(parts);
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private static void add(Kind kind, List<String> lines, List<Line> all) {
        lines.forEach(line -> all.add(new Line(kind, line)));
    }

    /** By the longest common subsequence. */
    private static List<Line> middle(List<String> first, List<String> second) {
        var lines = new ArrayList<Line>();
        if (first.size() > MOST || second.size() > MOST) {
            add(Kind.REMOVED, first, lines);
            add(Kind.ADDED, second, lines);
            return lines;
        }
        var common = common(first, second);
        int i = 0;
        int j = 0;
        while (i < first.size() || j < second.size()) {
            if (i < first.size() && j < second.size() && first.get(i).equals(second.get(j))) {
                lines.add(new Line(Kind.SAME, first.get(i++)));
                j++;
            } else if (j >= second.size() || i < first.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add(new Line(Kind.REMOVED, first.get(i++)));
            } else {
                lines.add(new Line(Kind.ADDED, second.get(j++)));
            }
        }
        return lines;
    }

    /** How many lines the two have in common from each pair of places on. */
    private static int[][] common(List<String> first, List<String> second) {
        var common = new int[first.size() + 1][second.size() + 1];
        for (int i = first.size() - 1; i >= 0; i--) {
            for (int j = second.size() - 1; j >= 0; j--) {
                common[i][j] = first.get(i).equals(second.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }
}
