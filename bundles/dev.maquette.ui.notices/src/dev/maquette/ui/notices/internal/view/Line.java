// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.view;

import dev.maquette.ui.notices.internal.store.Entry;
import dev.maquette.ui.session.Notice;

/** A row of the list of notifications. */
sealed interface Line {

    /** The heading of a day. */
    record Day(String words) implements Line {
    }

    /**
     * What was told.
     *
     * @param time of day
     * @param open whether its reasons are below it
     */
    record Told(Entry entry, String time, boolean open) implements Line {
    }

    /**
     * Why it did not work for one.
     *
     * @param index among the reasons
     * @param last whether it is the last of them
     */
    record Because(Entry entry, int index, boolean last) implements Line {

        Notice.Reason reason() {
            return entry.notice().reasons().get(index);
        }
    }
}
