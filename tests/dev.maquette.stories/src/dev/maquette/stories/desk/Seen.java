// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing in a window of the program.
 *
 * @param kind the class of the control, or {@code Item} for what one has painted
 * @param name as assistive technology is told it
 * @param text written on it or in it
 * @param states as words
 * @param window the title of its window
 * @param list the name of the list it is in
 */
public record Seen(String kind, String name, String text, int x, int y, int width, int height, Set<String> states,
        String window, String list) {

    private static final int COLUMNS = 7;

    static List<Seen> all(String lines) {
        return lines.lines().map(line -> line.split("\t", -1)).filter(line -> line.length == COLUMNS).map(Seen::of)
                .toList();
    }

    private static Seen of(String[] line) {
        int[] area = Stream.of(line[3].split(" ")).mapToInt(Integer::parseInt).toArray();
        return new Seen(line[0], line[1], line[2], area[0], area[1], area[2], area[3], Set.of(line[4].split(" ")),
                line[5], line[6]);
    }

    /** Whether its name or text is this. */
    public boolean is(String words) {
        return name.equals(words) || text.equals(words);
    }

    /** Whether its name or text begins with this. */
    public boolean begins(String words) {
        return name.startsWith(words) || text.startsWith(words);
    }

    /** Whether its name or text has this in it. */
    public boolean says(String words) {
        return name.contains(words) || text.contains(words);
    }

    /** Whether one can write into it. */
    public boolean isField() {
        return kind.equals("Text") || kind.equals("StyledText");
    }

    public boolean has(String state) {
        return states.contains(state);
    }

    /** Whether mouse and keyboard reach it. */
    public boolean isReachable() {
        return !has("blocked") && !has("disabled");
    }

    public int middle() {
        return x + width / 2;
    }

    public int centre() {
        return y + height / 2;
    }

    @Override
    public String toString() {
        return "%s [%s] [%s] %d,%d %dx%d %s%s".formatted(kind, name, text, x, y, width, height, states,
                list.isEmpty() ? "" : " of " + list);
    }
}
