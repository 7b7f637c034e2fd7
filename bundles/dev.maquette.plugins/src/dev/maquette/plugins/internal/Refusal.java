// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins.internal;

import java.nio.file.Path;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

/** What is said of a file that is no plug-in for this program. */
final class Refusal {

    private Refusal() {
    }

    /** @param why a clause without a full stop */
    static LibraryException of(Path file, String why) {
        return new LibraryException(Problem.INVALID, file + " cannot be used as a plug-in: " + why + ".",
                "Get it again, or ask whoever made it for one that fits. Nothing was changed.");
    }

    /** What is said when a file cannot be read or written. */
    static LibraryException of(String deed, Path file, Exception failure) {
        return new LibraryException(Problem.IO, deed + " " + file + " failed: " + failure + ".",
                "Look whether there is space, and whether this account may read and write there.", failure);
    }
}
