// SPDX-License-Identifier: EPL-2.0
package dev.maquette.registry.sql.internal;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Set;

import dev.maquette.registry.RegistryException;

/** Whether this process is the one that opens the database's file. Used by one thread at a time. */
final class Holder {

    private static final Logger LOG = System.getLogger(Holder.class.getName());

    /** The file that is locked. */
    static final String LOCK = "library.lock";

    private final Path folder;
    private final Set<Path> held;
    private LibraryLock lock;

    /** @param held locks that this process has */
    Holder(Path folder, Set<Path> held) {
        this.folder = folder;
        this.held = held;
    }

    boolean isThis() {
        return lock != null;
    }

    /** Takes the library's lock when it is free, and says whether it was. */
    boolean become() throws RegistryException {
        try {
            lock = LibraryLock.tryTake(folder.resolve(LOCK), held).orElse(null);
            return lock != null;
        } catch (IOException refused) {
            throw H2Failures.unwritable(folder, refused);
        }
    }

    /** Frees the lock, where this process has it, for another to become the holder. */
    void resign() {
        if (lock != null) {
            try {
                lock.release();
            } catch (IOException failure) {
                LOG.log(Level.WARNING, "The lock of the library could not be freed; it is when this program ends",
                        failure);
            }
            lock = null;
        }
    }
}
