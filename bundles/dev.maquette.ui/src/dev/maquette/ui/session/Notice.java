// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.util.Optional;

/**
 * Something to tell the user where the models are shown.
 *
 * @param title what happened, with numbers
 * @param text what is the case now or what to do; may be empty
 * @param action what can be done about it
 */
public record Notice(Kind kind, String title, String text, Optional<Action> action) {

    /** How it is meant. */
    public enum Kind {
        /** Something worked. */
        DONE,
        /** Worth knowing. */
        INFO,
        /** It worked in part, or somebody was faster. */
        WARNING,
        /** It did not work. */
        PROBLEM
    }

    /** A button: its verb and what it does. */
    public record Action(String label, Runnable run) {
    }

    /** A notice without a button. */
    public static Notice of(Kind kind, String title, String text) {
        return new Notice(kind, title, text, Optional.empty());
    }
}
