// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that this process has open, where the system tells. Windows does not, but lets nobody delete such a file: a
 * test's folder that cannot be removed tells it there.
 */
final class OpenFiles {

    private static final Path OWN = Path.of("/proc/self/fd");

    private OpenFiles() {
    }

    static List<Path> below(Path folder) throws IOException {
        if (!Files.isDirectory(OWN)) {
            return List.of();
        }
        var real = folder.toRealPath();
        var open = new ArrayList<Path>();
        try (var descriptors = Files.newDirectoryStream(OWN)) {
            for (var descriptor : descriptors) {
                if (leadsBelow(descriptor, real)) {
                    open.add(Files.readSymbolicLink(descriptor));
                }
            }
        }
        return open;
    }

    private static boolean leadsBelow(Path descriptor, Path folder) {
        try {
            return Files.readSymbolicLink(descriptor).startsWith(folder);
        } catch (IOException closedMeanwhile) {
            return false;
        }
    }
}
