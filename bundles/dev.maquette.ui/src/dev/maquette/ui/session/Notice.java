// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.session;

import java.util.List;
import java.util.Optional;

/**
 * Something to tell the user where the models are shown.
 *
 * @param title what happened, with numbers
 * @param text what is the case now or what to do; may be empty
 * @param action what can be done about it
 * @param reasons why it did not work for some, in the order to read them; may be empty
 */
public record Notice(Kind kind, String title, String text, Optional<Action> action, List<Reason> reasons) {

    public Notice {
        reasons = List.copyOf(reasons);
    }

    /** A notice without reasons. */
    public Notice(Kind kind, String title, String text, Optional<Action> action) {
        this(kind, title, text, action, List.of());
    }

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

    /**
     * Why it did not work for one of many.
     *
     * @param subject its name
     * @param text the reason, one sentence
     */
    public record Reason(String subject, String text) {
    }

    /** A notice without a button. */
    public static Notice of(Kind kind, String title, String text) {
        return new Notice(kind, title, text, Optional.empty());
    }
}
