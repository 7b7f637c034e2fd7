// SPDX-License-Identifier: EPL-2.0
package dev.maquette.stories.eye;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Rectangle;

/**
 * One thing that can be seen, in seven columns that tabulators part: what it is, its name, its text or value, left,
 * top, width and height on the screen in pixels separated by spaces, its states, the title of its window, and the name
 * of the list it is in.
 */
record Line(String kind, String name, String text, Rectangle area, List<String> states, String window, String list) {

    static Line of(String kind, String name, String text, Rectangle area) {
        return new Line(kind, name, text, area, List.of(), "", "");
    }

    Line with(boolean holds, String state) {
        return holds ? new Line(kind, name, text, area, Stream.concat(states.stream(), Stream.of(state)).toList(),
                window, list) : this;
    }

    Line in(String title) {
        return new Line(kind, name, text, area, states, title, list);
    }

    Line listed(String nameOfList) {
        return new Line(kind, name, text, area, states, window, nameOfList);
    }

    Line scaled(int zoom) {
        return new Line(kind, name, text, new Rectangle(area.x * zoom / 100, area.y * zoom / 100,
                area.width * zoom / 100, area.height * zoom / 100), states, window, list);
    }

    @Override
    public String toString() {
        return Stream.of(kind, name, text, area.x + " " + area.y + " " + area.width + " " + area.height,
                String.join(" ", states), window, list).map(Line::plain).reduce((a, b) -> a + "\t" + b).orElseThrow();
    }

    private static String plain(String text) {
        return Objects.requireNonNullElse(text, "").replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
