// SPDX-License-Identifier: EPL-2.0
package dev.maquette.install.external.internal;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code external://provider/model}.
 *
 * @param provider id of who runs the model
 * @param model the provider's id of the model; may have slashes
 */
record ExternalSource(String provider, String model) {

    private static final String SCHEME = "external://";
    private static final Pattern TEXT = Pattern.compile(SCHEME + "([\\w.-]{1,64})/([\\w./:@-]{1,200})");

    static boolean looksLike(String text) {
        return text.startsWith(SCHEME);
    }

    /** What the text means; empty when a part of it is missing. */
    static Optional<ExternalSource> of(String text) {
        var match = TEXT.matcher(text);
        return match.matches() ? Optional.of(new ExternalSource(match.group(1), match.group(2))) : Optional.empty();
    }

    /** The normal form, for records. */
    String text() {
        return SCHEME + provider + "/" + model;
    }
}
