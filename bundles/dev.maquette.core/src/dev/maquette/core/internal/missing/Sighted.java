// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.missing;

import java.nio.file.Path;

/**
 * A file or folder that may be a model's.
 *
 * @param size bytes of all files
 */
record Sighted(Path path, long size, boolean folder) {

    /** Whether it is of the model's size; a folder counts only by its name as well. */
    boolean mayBe(Wanted wanted) {
        return wanted.model().fileSize() == size && (!folder || isNamed(wanted));
    }

    boolean isNamed(Wanted wanted) {
        return wanted.fileName().equals(path.getFileName().toString());
    }
}
