// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Knows the folders of SwarmUI, which writes what it knows of a model into the model's own file, and so into every name
 * of that file, unless its setting {@code EditMetadataWriteJSON} is on.
 */
final class SwarmFolder {

    private static final String SETTINGS = "Data/Settings.fds";
    private static final Pattern WRITES_BESIDE = Pattern.compile("(?mi)^\\s*EditMetadataWriteJSON:\\s*true\\s*$");

    private SwarmFolder() {
    }

    /** Whether a program may edit what is at the path. */
    static boolean edits(Path path) throws IOException {
        for (var at = path.getParent(); at != null; at = at.getParent()) {
            var settings = at.resolve(SETTINGS);
            if (Files.isRegularFile(settings)) {
                return !WRITES_BESIDE.matcher(Files.readString(settings)).find();
            }
        }
        return false;
    }
}
