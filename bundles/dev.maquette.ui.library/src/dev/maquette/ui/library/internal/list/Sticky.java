// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.library.internal.list;

/** Where the heading of the topmost group stands: at the top, unless the next heading pushes it up. */
final class Sticky {

    private Sticky() {
    }

    /** The group whose heading stands at the top, or -1. */
    static int group(Arrangement arrangement, int scroll) {
        int group = arrangement.groupAt(scroll);
        return group >= 0 && arrangement.content().groups().get(group).type().isPresent() ? group : -1;
    }

    /** Upper end of the sticky heading, zero or less. */
    static int top(Arrangement arrangement, int scroll) {
        int group = arrangement.groupAt(scroll);
        return group < 0 ? 0 : Math.min(0, arrangement.top(group + 1) - scroll - Group.HEADING);
    }

    /** Lower end of the sticky heading. */
    static int bottom(Arrangement arrangement, int scroll) {
        return top(arrangement, scroll) + Group.HEADING;
    }
}
