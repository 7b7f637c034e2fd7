// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.store;

import java.time.Instant;
import java.util.Optional;

import dev.maquette.ui.session.Notice;

/**
 * Something that the user was told.
 *
 * @param id by which it is known while the program runs
 * @param at when it was told
 * @param notice what was told; its action is there until it was used or the program ended
 * @param read whether the user has seen it
 */
public record Entry(long id, Instant at, Notice notice, boolean read) {

    /** Whether it needs nothing of the user. */
    public boolean goodNews() {
        return notice.kind() == Notice.Kind.DONE || notice.kind() == Notice.Kind.INFO;
    }

    Entry seen() {
        return read ? this : new Entry(id, at, notice, true);
    }

    /** Read, and without its action, which was used. */
    Entry used() {
        return new Entry(id, at, new Notice(notice.kind(), notice.title(), notice.text(), Optional.empty(),
                notice.reasons()), true);
    }
}
