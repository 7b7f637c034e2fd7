// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dev.maquette.core.internal.files.Trees;
import dev.maquette.core.internal.share.ShareNote.Shown;

/**
 * A link that a note names, as it is on the disk.
 *
 * @param place where it is, absolute
 */
record OwnLink(Path place, Shown shown) {

    static OwnLink of(Share share, Shown shown) {
        return new OwnLink(share.resolve(shown.place()), shown);
    }

    boolean isThere() {
        return Trees.exists(place);
    }

    /** Whether it still is what was made: a link to the same place, or another name of the same file. */
    boolean holds() throws IOException {
        if (!isThere()) {
            return false;
        }
        if (!shown.hard()) {
            return Files.isSymbolicLink(place)
                    && Files.readSymbolicLink(place).toString().equals(shown.target());
        }
        var target = Path.of(shown.target());
        return !Files.isSymbolicLink(place) && Files.exists(target) && Files.isSameFile(place, target);
    }
}
