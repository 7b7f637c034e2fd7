// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.look;

import java.util.Locale;

import dev.maquette.ui.internal.Messages;

/**
 * The language that the program speaks, which its figures and dates follow: a sentence in English has no German comma,
 * whatever the system is set to.
 */
public final class TextLanguage {

    private TextLanguage() {
    }

    /** That of the texts found for the language that the program was started with; English for an unknown one. */
    public static Locale locale() {
        return Locale.forLanguageTag(Messages.TextLanguage_tag);
    }
}
