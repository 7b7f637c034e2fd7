// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.verify;

/** Which results are shown. */
enum Segment {
    /** All of them. */
    ALL(Messages.Segment_all),
    /** Damaged, unreadable and missing. */
    PROBLEMS(Messages.Segment_problems),
    /** Edited since. */
    CHANGED(Messages.Segment_changed),
    /** What they were. */
    INTACT(Messages.Segment_intact),
    /** Away, or not known before. */
    OTHER(Messages.Segment_other);

    private final String words;

    Segment(String words) {
        this.words = words;
    }

    /** Its name with a place for a count. */
    String words() {
        return words;
    }

    boolean shows(Standing standing) {
        return this == ALL || this == standing.segment();
    }
}
