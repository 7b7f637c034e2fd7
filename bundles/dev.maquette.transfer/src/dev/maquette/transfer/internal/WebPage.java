// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells a web page by its first bytes: a login form, a challenge or an error that came with the status of success. */
final class WebPage {

    private static final Pattern START =
            Pattern.compile("^(\\s|\\ufeff|<!--.*?-->)*<(!doctype html|html|head|body)\\b.*",
                    Pattern.DOTALL);

    private WebPage() {
    }

    /** @param type the content type, or an empty text */
    static boolean test(String type, byte[] start) {
        var text = new String(start, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        boolean said = type.toLowerCase(Locale.ROOT).matches("(text/html|application/xhtml\\+xml)\\b.*");
        return START.matcher(text).matches()
                || said && text.strip().startsWith("<") && text.indexOf('\0') < 0;
    }
}
