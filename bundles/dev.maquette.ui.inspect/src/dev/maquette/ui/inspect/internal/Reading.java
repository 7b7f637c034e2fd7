// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.inspect.internal;

import java.nio.file.Path;
import java.util.function.Consumer;

import dev.maquette.api.inspect.Inspection;

/** Reads files in the background. */
@FunctionalInterface
public interface Reading {

    /**
     * Begins to read.
     *
     * @param done told what was found, off the display's thread; not called when cancelled
     * @return cancels it
     */
    Runnable begin(Path path, Consumer<Inspection> done);
}
