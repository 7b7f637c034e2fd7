// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal.queue;

import dev.maquette.ui.rows.ColumnFace;

/**
 * Where the columns of the queue are, for a width.
 *
 * @param nameWidth room for a name
 * @param progress left end of the bars
 * @param progressWidth their length
 * @param speed right end of the speeds, -1 where there is no room for them
 * @param state left end of the badges
 * @param right right end of the actions
 */
record QueueColumns(int nameWidth, int progress, int progressWidth, int speed, int state, int right) {

    /** Height of an installation. */
    static final int ROW = 44;
    /** Height of a file. */
    static final int FILE = 28;

    private static final int ACTIONS_WIDTH = 104;
    private static final int STATE_WIDTH = 104;
    private static final int SPEED_WIDTH = 80;
    private static final int ROOMY = 860;
    private static final int GAP = 12;

    /** Length of a file's bar, which leaves room for how much of it is there. */
    int fileWidth() {
        return speed < 0 ? progressWidth : Math.max(40, progressWidth - 56);
    }

    static QueueColumns of(int width) {
        int right = width - 16;
        int state = right - ACTIONS_WIDTH - STATE_WIDTH;
        boolean roomy = width >= ROOMY;
        int end = (roomy ? state - GAP - SPEED_WIDTH : state) - GAP;
        int name = Math.clamp((end - ColumnFace.NAME) * 2L / 5, 120, 340);
        int progress = ColumnFace.NAME + name + GAP;
        return new QueueColumns(name, progress, Math.max(40, end - progress), roomy ? state - GAP : -1, state, right);
    }
}
