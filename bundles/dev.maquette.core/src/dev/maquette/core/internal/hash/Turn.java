// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.hash;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

import dev.maquette.core.internal.library.LibraryFolder;

/**
 * The right to hash a library in the background, which one at a time has. It is a lock on a file, so that the operating
 * system takes it back from a process that dies.
 */
final class Turn implements AutoCloseable {

    private final FileChannel file;
    private final FileLock lock;

    private Turn(FileChannel file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    static Turn tryIn(LibraryFolder folder) throws IOException {
        var file = FileChannel.open(folder.hashing(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            return new Turn(file, file.tryLock());
        } catch (OverlappingFileLockException _) {
            // Somebody in this very process is at it.
            return new Turn(file, null);
        } catch (IOException failure) {
            file.close();
            throw failure;
        }
    }

    /** Whether it is ours and not somebody else's. */
    boolean isOurs() {
        return lock != null;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
