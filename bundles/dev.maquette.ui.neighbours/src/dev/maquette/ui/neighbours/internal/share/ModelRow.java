// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.neighbours.internal.share;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * A model and how a program stands to it.
 *
 * @param seen whether the program sees it; false, too, where it cannot be shown it
 * @param judged whether that was found out
 * @param text where it sees it, or why it does not
 */
record ModelRow(String key, String name, boolean seen, boolean judged, String text) {

    /** Whether every word, in lower case, occurs in what is shown of it. */
    boolean matches(String words) {
        String all = (name + " " + text).toLowerCase(Locale.ROOT);
        return words.isBlank()
                || Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }

    /** It in words. */
    String spoken() {
        return judged ? String.join(", ", name, seen ? Messages.Test_seen : Messages.Test_unseen, text)
                : name + ", " + text;
    }
}
