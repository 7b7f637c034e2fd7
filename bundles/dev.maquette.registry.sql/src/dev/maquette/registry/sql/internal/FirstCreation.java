// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * Tells a registry that was never finished from one that was lost. When a power failure interrupts the very first open
 * of a library its database's file is there and empty. The same may be left of a file full of entries. It is taken for
 * the former only when the file was last touched right after the key was made, and there is nothing in the folder that
 * could belong to a model.
 */
final class FirstCreation {

    private static final Set<String> OURS = Set.of("settings.json", "library.lock", "users.lock",
            "registry.key", "registry.mv.db", "registry.lock.db", "registry.trace.db");

    /** More than a first open takes on the slowest machine, less than anybody needs to register a model. */
    private static final Duration FIRST_OPEN = Duration.ofSeconds(10);

    private final Path folder;
    private final Path file;

    FirstCreation(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    boolean wasInterrupted() throws IOException {
        return Files.size(file) == 0 && wasTouchedWithKey() && isBare();
    }

    private boolean wasTouchedWithKey() throws IOException {
        var key = folder.resolve("registry.key");
        return Files.exists(key) && Duration.between(Files.getLastModifiedTime(key).toInstant(),
                Files.getLastModifiedTime(file).toInstant()).abs().compareTo(FIRST_OPEN) < 0;
    }

    private boolean isBare() throws IOException {
        try (var content = Files.walk(folder)) {
            return content.filter(path -> !Files.isDirectory(path))
                    .allMatch(path -> path.getParent().equals(folder) && OURS.contains(path.getFileName().toString()));
        }
    }
}
