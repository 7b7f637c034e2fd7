// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.install.internal;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Paths as people type and paste them: with quotes around them, white space, and {@code ~} for the home folder. */
public final class TypedPath {

    private TypedPath() {
    }

    /** The absolute path; empty when the text is none. */
    public static Optional<Path> of(String text) {
        var plain = text.strip().replaceAll("^([\"'])(.*)\\1$", "$2").strip();
        try {
            var home = Path.of(System.getenv().getOrDefault("HOME", System.getProperty("user.home")));
            if (plain.isEmpty()) {
                return Optional.empty();
            }
            var path = plain.equals("~") ? home
                    : plain.startsWith("~/") || plain.startsWith("~\\") ? home.resolve(plain.substring(2))
                            : Path.of(plain);
            return Optional.of(path.toAbsolutePath().normalize());
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    /** Whether the text means a folder that is there. */
    public static boolean isFolder(String text) {
        return of(text).filter(Files::isDirectory).isPresent();
    }
}
