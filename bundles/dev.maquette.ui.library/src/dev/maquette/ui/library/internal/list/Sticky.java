// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

/** Where the heading of the topmost group stands: at the top, unless the next heading pushes it up. */
final class Sticky {

    private static final int HEIGHT = 28;

    private Sticky() {
    }

    /** Upper end of the sticky heading, zero or less. */
    static int top(ListContent content, int scroll) {
        int heading = content.headingAbove(content.lineAt(scroll));
        int next = heading + 1;
        while (next < content.size() && !(content.line(next) instanceof Line.Heading)
                && content.top(next) - scroll < HEIGHT) {
            next++;
        }
        boolean pushed = next < content.size() && content.line(next) instanceof Line.Heading;
        return pushed ? Math.min(0, content.top(next) - scroll - HEIGHT) : 0;
    }

    /** Lower end of the sticky heading. */
    static int bottom(ListContent content, int scroll) {
        return top(content, scroll) + HEIGHT;
    }
}
