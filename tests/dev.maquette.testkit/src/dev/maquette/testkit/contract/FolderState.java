// SPDX-License-Identifier: EPL-2.0
package dev.maquette.testkit.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is in a folder, to see whether it is the same afterwards. */
final class FolderState {

    private FolderState() {
    }

    /** Of each file and folder below its size and when it was changed. */
    static SortedMap<Path, String> of(Path folder) throws IOException {
        var state = new TreeMap<Path, String>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.toList()) {
                state.put(folder.relativize(path), Files.isDirectory(path) ? "folder"
                        : Files.size(path) + " bytes of " + Files.getLastModifiedTime(path));
            }
        }
        return state;
    }
}
