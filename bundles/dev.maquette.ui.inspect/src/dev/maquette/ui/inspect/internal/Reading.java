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

    /**
     * Begins to read the files of a model, which may be on a server.
     *
     * @param key of the model in the open library
     * @param path where that library has it
     * @param done told what was found, off the display's thread; not called when cancelled
     * @return cancels it
     */
    default Runnable begin(String key, Path path, Consumer<Inspection> done) {
        return begin(path, done);
    }
}
