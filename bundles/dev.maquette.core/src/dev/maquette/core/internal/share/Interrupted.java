// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.share;

import java.io.IOException;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.core.internal.operation.Failures;

/** What is told when a disk fails on the way. */
final class Interrupted {

    private Interrupted() {
    }

    /** @param attempt what was tried, with the place */
    static LibraryException of(String attempt, IOException failure) {
        return new LibraryException(Problem.IO, attempt + " stopped on the way (" + Failures.reason(failure)
                + "). Models and the other program's files are whole, but it may see some models and not others.",
                "Check the disk and its permissions, then repeat.", failure);
    }
}
