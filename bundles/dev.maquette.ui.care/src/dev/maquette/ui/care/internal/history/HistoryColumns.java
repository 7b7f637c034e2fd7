// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.history;

/**
 * Where the columns of the history are, for a width.
 *
 * @param whatWidth room for what was done
 * @param models left end of the models, -1 where there is no room for them
 * @param who left end of who did it, -1 where there is no room for it
 * @param when left end of the moments
 * @param right right end of the actions
 */
record HistoryColumns(int whatWidth, int models, int who, int when, int right) {

    /** Left end of what was done. */
    static final int WHAT = 40;
    /** Room for models. */
    static final int MODELS_WIDTH = 180;
    /** Room for who did it. */
    static final int WHO_WIDTH = 90;
    /** Room for a moment. */
    static final int WHEN_WIDTH = 130;

    private static final int ACTION_WIDTH = 76;
    private static final int GAP = 12;

    /** @param one whether all is about one model, which nobody has to name then */
    static HistoryColumns of(int width, boolean one) {
        int right = width - 16;
        int when = right - ACTION_WIDTH - WHEN_WIDTH;
        int who = when - GAP - WHO_WIDTH;
        int models = who - GAP - MODELS_WIDTH;
        if (!one && models - GAP - WHAT >= 180) {
            return new HistoryColumns(models - GAP - WHAT, models, who, when, right);
        }
        return who - GAP - WHAT >= 160 ? new HistoryColumns(who - GAP - WHAT, -1, who, when, right)
                : new HistoryColumns(Math.max(80, when - GAP - WHAT), -1, -1, when, right);
    }
}
