// SPDX-License-Identifier: EPL-2.0
package dev.maquette.adopt.internal.sidecar;

import java.util.regex.Pattern;

import dev.maquette.api.metadata.PlainText;

/** Descriptions, which some programs keep as plain text, some as HTML, and some as either. */
final class Markup {

    private static final Pattern MARKED = Pattern.compile("<[a-zA-Z/!]|&(#?\\w{1,8});");

    private Markup() {
    }

    /** The words of a text that is HTML if it looks like it; else its lines are its user's own. */
    static String read(String text) {
        return text == null || text.isBlank() ? null : MARKED.matcher(text).find() ? PlainText.of(text) : text.strip();
    }

    /** A text for a place where HTML stands as well as plain text; reading it gives the words back. */
    static String either(String words) {
        return words == null || !MARKED.matcher(words).find() ? words : html(words);
    }

    /** A text for a place where HTML stands. */
    static String html(String words) {
        return words == null ? null
                : words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r\n", "\n")
                        .replace("\n", "<br>");
    }
}
