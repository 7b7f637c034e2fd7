// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder that gets many small files, each written whole or not at all. It is made before the first of them. What a
 * process that was killed left of a file is looked for then as well and not before each: looking through the folder for
 * every file would take as long as all files together, and that for each of them. Safe for threads.
 */
public final class Shelf {

    private final Path folder;
    private volatile boolean ready;

    public Shelf(Path folder) {
        this.folder = folder;
    }

    /** Where a file of this name is, or would be. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Writes the file, in place of what is there; it is on disk when this returns. */
    public void write(String name, byte[] content) throws IOException {
        if (!ready) {
            prepare();
        }
        WholeFile.finish(WholeFile.begun(file(name)), file(name), content);
    }

    private synchronized void prepare() throws IOException {
        if (!ready) {
            Files.createDirectories(folder);
            WholeFile.clear(folder);
            ready = true;
        }
    }
}
