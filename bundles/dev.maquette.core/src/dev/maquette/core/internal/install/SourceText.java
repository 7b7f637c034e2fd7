// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.install;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What users give as a source, cleaned. */
public final class SourceText {

    private SourceText() {
    }

    /** The text without the white space and the quotes around it. */
    public static String trimmed(String source) {
        var text = source.strip();
        boolean quoted = text.length() > 1 && (text.startsWith("\"") && text.endsWith("\"")
                || text.startsWith("'") && text.endsWith("'"));
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }

    /** A path that begins in the folder of this process, as it means the same everywhere; all else as it is. */
    static String everywhere(String source) {
        try {
            var path = Path.of(source);
            return !path.isAbsolute() && Files.exists(path) ? path.toAbsolutePath().normalize().toString() : source;
        } catch (InvalidPathException _) {
            return source; // no path at all
        }
    }
}
