// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.files;

import java.util.Optional;

/** Names of files that every system takes. */
public final class SafeName {

    private static final int LONGEST = 100;

    private SafeName() {
    }

    /** Nearly this text: no name ends in what Windows drops, or is that of a device. Empty where nothing is left. */
    public static Optional<String> of(String text) {
        var clean = text.strip().replaceAll("[<>:\"/\\\\|?*\\x00-\\x1f]", "_").replaceFirst("[. ]+$", "_");
        boolean wrong = clean.isEmpty() || clean.length() > LONGEST || clean.startsWith(".")
                || clean.matches("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");
        return wrong ? Optional.empty() : Optional.of(clean);
    }
}
