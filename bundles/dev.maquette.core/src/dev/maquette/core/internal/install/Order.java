// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.util.Optional;

/**
 * Why an installation that is under way shall stop. Its text is how it is told to another process.
 *
 * @param part for RESTART the source of the file, else null
 */
record Order(Kind kind, String part) {

    enum Kind {
        /** Keep what there is and wait for somebody to resume it. */
        PAUSE,
        /** Throw away what there is. */
        CANCEL,
        /** Fetch a file from its beginning. */
        RESTART,
        /** Leave it to whoever comes next. */
        RELEASE,
        /** Somebody else has it. */
        LOST
    }

    static final Order PAUSE = new Order(Kind.PAUSE, null);
    static final Order CANCEL = new Order(Kind.CANCEL, null);
    static final Order RELEASE = new Order(Kind.RELEASE, null);
    static final Order LOST = new Order(Kind.LOST, null);

    private static final String RESTART_WORD = "restart ";

    static Order restart(String part) {
        return new Order(Kind.RESTART, part);
    }

    String text() {
        return kind == Kind.RESTART ? RESTART_WORD + part : Words.of(kind);
    }

    /** Empty for what only a newer program understands, or for null. */
    static Optional<Order> of(String text) {
        if (text == null) {
            return Optional.empty();
        }
        return switch (text) {
        case "pause" -> Optional.of(PAUSE);
        case "cancel" -> Optional.of(CANCEL);
        default -> text.startsWith(RESTART_WORD) ? Optional.of(restart(text.substring(RESTART_WORD.length())))
                : Optional.empty();
        };
    }
}
