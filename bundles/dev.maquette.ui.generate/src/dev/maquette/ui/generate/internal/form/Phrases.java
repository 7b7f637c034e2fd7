// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.generate.internal.form;

import java.util.Locale;
import java.util.regex.Pattern;

/** Puts phrases into prompts, whose parts stand between commas. */
final class Phrases {

    private Phrases() {
    }

    /** Whether a prompt has a phrase as words of their own. */
    static boolean has(String prompt, String phrase) {
        return find(phrase).matcher(prompt.toLowerCase(Locale.ROOT)).find();
    }

    private static Pattern find(String phrase) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(phrase.toLowerCase(Locale.ROOT))
                + "(?![\\p{L}\\p{N}])");
    }

    /** The prompt with a phrase at its end, or without it where it had it. */
    static String toggle(String prompt, String phrase) {
        if (has(prompt, phrase)) {
            return without(prompt, phrase);
        }
        String before = prompt.stripTrailing();
        if (before.isEmpty()) {
            return phrase;
        }
        return before + (before.endsWith(",") ? " " : ", ") + phrase;
    }

    /** A comma and the space after it go with it. */
    private static String without(String prompt, String phrase) {
        var found = find(phrase).matcher(prompt.toLowerCase(Locale.ROOT));
        if (!found.find()) {
            return prompt;
        }
        String before = prompt.substring(0, found.start());
        String after = prompt.substring(found.end());
        if (before.stripTrailing().endsWith(",")) {
            String kept = before.stripTrailing();
            return kept.substring(0, kept.length() - 1) + after;
        }
        return before + after.replaceFirst("^\\s*,\\s*", "");
    }
}
