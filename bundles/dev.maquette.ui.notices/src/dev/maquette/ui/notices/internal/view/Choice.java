// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.view;

import java.util.EnumSet;
import java.util.Set;

import dev.maquette.ui.notices.internal.Messages;
import dev.maquette.ui.session.Notice.Kind;

/** Which notifications are shown. */
enum Choice {
    /** Each. */
    ALL(EnumSet.allOf(Kind.class)),
    /** What did not work. */
    PROBLEMS(Set.of(Kind.PROBLEM)),
    /** What worked in part. */
    WARNINGS(Set.of(Kind.WARNING)),
    /** What is as it was wished. */
    DONE(Set.of(Kind.DONE, Kind.INFO));

    private final Set<Kind> kinds;

    Choice(Set<Kind> kinds) {
        this.kinds = kinds;
    }

    boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    String word() {
        return switch (this) {
        case ALL -> Messages.Choice_all;
        case PROBLEMS -> Messages.Choice_problems;
        case WARNINGS -> Messages.Choice_warnings;
        case DONE -> Messages.Choice_done;
        };
    }
}
